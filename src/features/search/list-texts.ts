// The texts that a thing may have been found by, whatever its type.
import { type AnyNode } from '../../domain/any-node.js';
import { type LocalizedText, toLocaleChain, undeterminedLocale } from '../../domain/locale.js';
import { type CandidateText, type MatchedTextKind } from './find-match.js';

/** The texts that a thing is found by: those in the reader's languages first, names before the rest. */
export function listTexts(
  thing: AnyNode,
  summaries: readonly LocalizedText[],
  locale: string,
): CandidateText[] {
  switch (thing.__typename) {
    case 'Paper':
      return [{ kind: 'TITLE', locale: null, text: thing.title ?? thing.paperId }];
    case 'Person':
      return [{ kind: 'NAME', locale: null, text: thing.name }];
    case 'Field':
      return toCandidates('NAME', namesOf(thing.names, thing.fieldId), locale);
    case 'Method':
      return [
        ...toCandidates('NAME', namesOf(thing.names, thing.slug), locale),
        ...thing.aliases.map((text) => ({ kind: 'ALIAS' as const, locale: null, text })),
        ...toCandidates('SUMMARY', summaries, locale),
      ];
  }
}

/** Where there is no name, the key is what is shown. */
function namesOf(names: readonly LocalizedText[], key: string): readonly LocalizedText[] {
  return names.length > 0 ? names : [{ text: key, locale: undeterminedLocale }];
}

function toCandidates(
  kind: MatchedTextKind,
  texts: readonly LocalizedText[],
  locale: string,
): CandidateText[] {
  const chain = toLocaleChain(locale);
  const rankOf = (text: LocalizedText): number =>
    chain.includes(text.locale) ? chain.indexOf(text.locale) : chain.length;
  return [...texts]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ text, locale: own }) => ({ kind, locale: own, text }));
}
