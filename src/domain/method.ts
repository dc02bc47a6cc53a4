// A scholarly method.
import { type Field } from './field.js';
import { type LocalizedText, pickText, toLocalizedTexts, undeterminedLocale } from './locale.js';

export interface Method {
  readonly slug: string;
  readonly names: readonly LocalizedText[];
  readonly family: string | null;
  readonly originYear: string | null;
  readonly originator: string | null;
  readonly type: string | null;
  readonly aliases: readonly string[];
  readonly relatedCount: number;
  readonly referencedByCount: number;
  readonly citationCount: number;
  readonly popularity: number;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
  /** What the enclosing question brought along, so that it need not be asked for again. */
  readonly known?: { readonly field: Field | null; readonly summary: LocalizedText | null };
}

/** A method as `cypher/fragments/method.cypher` answers it. */
export interface MethodRow {
  readonly slug: string;
  readonly nameLocales: readonly string[] | null;
  readonly names: readonly string[] | null;
  readonly family: string | null;
  readonly originYear: string | null;
  readonly originator: string | null;
  readonly type: string | null;
  readonly aliases: readonly string[] | null;
  readonly relatedCount: number;
  readonly referencedByCount: number;
  readonly citationCount: number;
  readonly popularity: number;
}

export function toMethod(row: MethodRow, locale: string | null, known?: Method['known']): Method {
  return {
    slug: row.slug,
    names: toLocalizedTexts(row.nameLocales, row.names),
    family: row.family,
    originYear: row.originYear,
    originator: row.originator,
    type: row.type,
    aliases: row.aliases ?? [],
    relatedCount: row.relatedCount,
    referencedByCount: row.referencedByCount,
    citationCount: row.citationCount,
    popularity: row.popularity,
    locale,
    ...(known && { known }),
  };
}

/** The method's name for a reader of `locale`; its slug, in no language, where it has none. */
export function toMethodName(method: Pick<Method, 'slug' | 'names'>, locale: string): LocalizedText {
  return pickText(method.names, locale) ?? { text: method.slug, locale: undeterminedLocale };
}
