// The languages there is anything in, and how much of the graph each covers.
import { isRightToLeft } from '../../domain/locale.js';
import { type Graph } from '../../graph/graph.js';
import { phrasesByLocale } from '../../locales/find-phrases.js';

interface LocaleRow {
  readonly tag: string;
  readonly methodNames: number;
  readonly methodSummaries: number;
  readonly fieldNames: number;
  readonly methodCount: number;
}

/** Every language of the graph or of the labels, by tag. */
export async function listLocales(graph: Graph) {
  const rows = (await graph.load<LocaleRow[]>('locales/list-locales', 'all')) ?? [];
  const byTag = new Map(rows.map((row) => [row.tag, row]));
  const methodCount = rows[0]?.methodCount ?? 0;
  const share = (count: number): number => (methodCount === 0 ? 0 : count / methodCount);
  return [...new Set([...Object.keys(phrasesByLocale), ...byTag.keys()])].sort().map((tag) => {
    const { methodNames = 0, methodSummaries = 0, fieldNames = 0 } = byTag.get(tag) ?? {};
    return {
      tag,
      name: toDisplayName(tag, tag),
      englishName: toDisplayName(tag, 'en'),
      direction: isRightToLeft(tag) ? ('RTL' as const) : ('LTR' as const),
      labels: tag in phrasesByLocale,
      methodNames,
      methodSummaries,
      fieldNames,
      methodNameCoverage: share(methodNames),
      methodSummaryCoverage: share(methodSummaries),
    };
  });
}

function toDisplayName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Well formed by BCP 47, yet unknown to the runtime's own data: a private use tag.
    return tag;
  }
}
