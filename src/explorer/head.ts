// What a page says of itself to browsers, search engines and those who preview its links.
import { type PageContext } from './page-context.js';

export interface Head {
  readonly title: string;
  readonly description: string;
  /** The page's address in a language, without what only changes how it is shown; null: not to be found by search engines. */
  readonly toAddress: ((locale: string) => string) | null;
  /** What it is about, in the words of schema.org. */
  readonly linkedData: object | null;
}

/** What a route tells of its page, by what its loader has answered; stands as the route's `handle`. */
export interface RouteHandle {
  readonly describe: (answer: never, page: PageContext) => Head;
}

interface RouteMatch {
  readonly handle: unknown;
  readonly loaderData: unknown;
}

/** What the innermost of the matched routes that tells anything tells. */
export function describePage(matches: readonly RouteMatch[], page: PageContext): Head {
  for (const { handle, loaderData } of [...matches].reverse()) {
    const { describe } = (handle ?? {}) as Partial<RouteHandle>;
    if (describe) return describe(loaderData as never, page);
  }
  return describeUnlisted(page.words.failed, page);
}

/** A page that nobody looks for: an error. */
export function describeUnlisted(title: string, { words }: PageContext): Head {
  return { title, description: words.about, toAddress: null, linkedData: null };
}
