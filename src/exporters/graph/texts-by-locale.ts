// Texts in many languages as an object by language tag.

/** The two lists that the graph keeps, put together; undefined where there are none. */
export function toTextsByLocale(
  locales: readonly string[] | null,
  texts: readonly string[] | null,
): Record<string, string> | undefined {
  if (!locales || !texts || locales.length === 0) return undefined;
  return Object.fromEntries(locales.map((locale, place) => [locale, texts[place] ?? '']));
}
