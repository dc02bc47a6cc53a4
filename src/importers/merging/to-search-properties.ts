// What a thing is found by, as the full-text indexes want it: folded and cut by the rule of the search.
import { type NodeLabel } from '../../domain/graph-model.js';
import { toSearchChunks, toSearchKey, toSearchText, toStartTerms } from '../../domain/search-words.js';
import { type Properties } from './properties.js';

interface SearchedTexts {
  readonly names: readonly string[];
  readonly aliases?: readonly string[];
  readonly summaries?: readonly string[];
}

/** Properties that `toSearchProperties` makes: they serve the search, and no reader sees them. */
export const searchPropertyNames = [
  'searchNames',
  'searchAliases',
  'searchWords',
  'searchSummaries',
] as const;

/** A thing's searched properties: the keys of its names and aliases, their words, and those of its summaries. */
export function toSearchProperties(label: NodeLabel, key: string, properties: Properties): Properties {
  const { names, aliases = [], summaries = [] } = listTexts(label, key, properties);
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

/** What has no name is found by its key; a paper by its title alone, and not at all if it is only known as a reference. */
function listTexts(label: NodeLabel, key: string, properties: Properties): SearchedTexts {
  const textsOf = (name: string): readonly string[] => (properties[name] ?? []) as readonly string[];
  const textOf = (name: string): string | null => (properties[name] ?? null) as string | null;
  const names = textsOf('names');
  switch (label) {
    case 'Method':
      return {
        names: names.length > 0 ? names : [key],
        aliases: textsOf('aliases'),
        summaries: textsOf('summaries'),
      };
    case 'Field':
      return { names: names.length > 0 ? names : [key] };
    case 'Person':
      return { names: [textOf('name') ?? key] };
    case 'Paper': {
      const title = textOf('title');
      return { names: properties['known'] === false || title === null ? [] : [title] };
    }
  }
}

type CutTexts = ReturnType<typeof toSearchChunks>[];

/** The keys, and after them their beginnings in one text, of which the index makes terms. */
function toKeys(texts: CutTexts): string[] | null {
  const keys = [...new Set(texts.map(toSearchKey))].filter((key) => key !== '').sort();
  if (keys.length === 0) return null;
  return [...keys, [...new Set(keys.flatMap(toStartTerms))].join(' ')];
}
