// Language tags: which are well formed, and which text serves a reader who asked for one.
import { parse, stringify } from 'bcp-47';

/** A text in one language. */
export interface LocalizedText {
  readonly text: string;
  readonly locale: string;
}

/** What everything falls back to before the first language by tag. */
export const defaultLocale = 'en';

/** The tag of a text in no particular language (BCP 47, ISO 639-2). */
export const undeterminedLocale = 'und';

/** The longest tag that is taken; RFC 5646, section 4.4.1, asks for 35 at least. */
const longestTag = 255;

/**
 * The tag in the letter case of RFC 5646, section 2.1.1 (`pt-br` becomes `pt-BR`), or null where it
 * is not a well-formed tag of BCP 47, or longer than 255 characters.
 */
export function parseLocale(tag: string): string | null {
  if (tag.length > longestTag || !/^[\da-z-]+$/i.test(tag)) return null;
  if (stringify(parse(tag, { normalize: false })) === '') return null;
  let afterSingleton = false;
  return tag
    .split('-')
    .map((subtag, position) => {
      const plain = position === 0 || afterSingleton;
      afterSingleton ||= subtag.length === 1;
      const lower = subtag.toLowerCase();
      if (plain) return lower;
      if (subtag.length === 2) return lower.toUpperCase();
      if (subtag.length === 4 && /^[a-z]/.test(lower)) return lower[0]!.toUpperCase() + lower.slice(1);
      return lower;
    })
    .join('-');
}

/**
 * The tags that serve a reader of `tag`, best first: the tag itself, shortened one subtag at a time
 * (RFC 4647, section 3.4: a singleton goes with what followed it), Norwegian for its two written
 * forms, then English.
 */
export function toLocaleChain(tag: string): string[] {
  const chain: string[] = [];
  const subtags = tag.split('-');
  while (subtags.length > 0) {
    chain.push(subtags.join('-'));
    subtags.pop();
    while (subtags.at(-1)?.length === 1) subtags.pop();
  }
  const language = chain.at(-1);
  if (language === 'nb' || language === 'nn') chain.push('no');
  return chain.includes(defaultLocale) ? chain : [...chain, defaultLocale];
}

/** The text that serves a reader of `tag`: along `toLocaleChain`, then the first by tag, else null. */
export function pickText(texts: readonly LocalizedText[], tag: string): LocalizedText | null {
  for (const locale of toLocaleChain(tag)) {
    const found = texts.find((text) => text.locale === locale);
    if (found) return found;
  }
  return [...texts].sort((a, b) => (a.locale < b.locale ? -1 : 1))[0] ?? null;
}

/** The scripts of right-to-left languages that are written today (ISO 15924). */
const rightToLeftScripts = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/**
 * Whether texts in the language are written from right to left: by the tag's script, else by the one
 * that the language is most likely written in (CLDR). A tag that is not well formed is not.
 */
export function isRightToLeft(tag: string): boolean {
  const { language, script, region } = parse(tag);
  // Four letters are reserved for languages to come (RFC 5646, section 2.2.1), of which Intl.Locale knows nothing.
  if (!language || language.length === 4) return false;
  const plainTag = [language, script, region].filter(Boolean).join('-');
  return rightToLeftScripts.has(new Intl.Locale(plainTag).maximize().script ?? '');
}

/** Texts as the graph keeps them, two lists of the same length, put together again. */
export function toLocalizedTexts(
  locales: readonly string[] | null | undefined,
  texts: readonly string[] | null | undefined,
): LocalizedText[] {
  return (locales ?? []).map((locale, position) => ({ locale, text: texts?.[position] ?? '' }));
}
