// What a thing is found by, as the full-text indexes want it: folded and cut by the rule of the search.
import { toSearchChunks, toSearchKey, toSearchText } from '../../domain/search-words.js';
import { type Properties } from './properties.js';

export interface SearchedTexts {
  readonly names: readonly string[];
  readonly aliases?: readonly string[];
  readonly summaries?: readonly string[];
}

/** A thing's searched properties: the keys of its names and aliases, their words, and those of its summaries. */
export function toSearchProperties({ names, aliases = [], summaries = [] }: SearchedTexts): Properties {
  const [namesCut, aliasesCut, summariesCut] = [names, aliases, summaries].map((texts) =>
    texts.map(toSearchChunks),
  ) as [CutTexts, CutTexts, CutTexts];
  return {
    searchNames: toKeys(namesCut),
    searchAliases: toKeys(aliasesCut),
    searchWords: toSearchText([...namesCut, ...aliasesCut]),
    searchSummaries: toSearchText(summariesCut),
  };
}

type CutTexts = ReturnType<typeof toSearchChunks>[];

function toKeys(texts: CutTexts): string[] | null {
  const keys = [...new Set(texts.map(toSearchKey))].filter((key) => key !== '').sort();
  return keys.length > 0 ? keys : null;
}
