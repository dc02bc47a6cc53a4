// The languages that the interface has words in.

/** Each language's name for itself, by tag, in the order in which they are offered. */
export const languages = {
  en: 'English',
  vi: 'Tiếng Việt',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  fa: 'فارسی',
  he: 'עברית',
  ja: '日本語',
  zh: '中文',
} as const;

export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as Language[];

const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** The language of the interface for a reader of that tag: the tag shortened until there are words, else English. */
export function toLanguage(tag: string): Language {
  const subtags = tag.split('-');
  while (subtags.length > 0) {
    const shorter = subtags.join('-');
    if (isLanguage(shorter)) return shorter;
    subtags.pop();
  }
  return 'en';
}

/**
 * The language that serves a reader best by an Accept-Language header (RFC 9110, section 12.5.4): the one of the
 * greatest weight there are words in, of equals the first; English where there is none.
 */
export function chooseLanguage(header: string): Language {
  const wanted = header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
      return { tag: tag.trim().toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => isLanguage(tag.split('-')[0]!) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return toLanguage(wanted[0]?.tag ?? 'en');
}
