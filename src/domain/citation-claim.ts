// What one import says of a citation, and how a stored citation keeps what all of them say.
import { type Said } from './claim.js';

/** What one import says of a citation, with the papers as it names them. */
export interface CitationClaim {
  readonly import: number;
  readonly citing: string;
  readonly cited: string;
  /** `intents`, `influential`, `sources`, as far as it says. */
  readonly said: Said;
}

/** A citation's own account of where it comes from; three lists as long as `imports`, or null. */
export interface CitationSources {
  readonly imports: readonly number[] | null;
  /** The citing and the cited paper as each import names them; null where all do so by their keys. */
  readonly startIds: readonly string[] | null;
  readonly endIds: readonly string[] | null;
  /** JSON of what each import says of the citation; null where none says anything. */
  readonly said: readonly string[] | null;
}

/** The claims that a stored citation between papers of these keys keeps, in its order. */
export function listCitationClaims(
  { imports, startIds, endIds, said }: Partial<CitationSources>,
  { citing, cited }: { readonly citing: string; readonly cited: string },
): CitationClaim[] {
  return (imports ?? []).map((number, place) => ({
    import: number,
    citing: startIds?.[place] ?? citing,
    cited: endIds?.[place] ?? cited,
    said: JSON.parse(said?.[place] ?? '{}') as Said,
  }));
}
