// A thing that was found, whatever its type, and the texts that it may have been found by.
import { type Field, type FieldRow, toField } from '../../domain/field.js';
import { type LocalizedText, toLocaleChain, undeterminedLocale } from '../../domain/locale.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { type CandidateText, type MatchedTextKind } from './find-match.js';

/** A row of `cypher/fragments/found-thing.cypher` and `thing-of-key.cypher`: the type says which. */
export type FoundRow =
  | { readonly type: 'Method'; readonly row: MethodRow }
  | { readonly type: 'Paper'; readonly row: PaperRow }
  | { readonly type: 'Person'; readonly row: PersonRow }
  | { readonly type: 'Field'; readonly row: FieldRow };

export type FoundThing =
  | (Method & { readonly __typename: 'Method' })
  | (Paper & { readonly __typename: 'Paper' })
  | (Person & { readonly __typename: 'Person' })
  | (Field & { readonly __typename: 'Field' });

export function toFoundThing({ type, row }: FoundRow, locale: string | null): FoundThing {
  switch (type) {
    case 'Method':
      return { __typename: type, ...toMethod(row, locale) };
    case 'Paper':
      return { __typename: type, ...toPaper(row, locale) };
    case 'Person':
      return { __typename: type, ...toPerson(row, locale) };
    case 'Field':
      return { __typename: type, ...toField(row, locale) };
  }
}

/** The key of its type. */
export function keyOf(thing: FoundThing): string {
  switch (thing.__typename) {
    case 'Method':
      return thing.slug;
    case 'Paper':
      return thing.paperId;
    case 'Person':
      return thing.personId;
    case 'Field':
      return thing.fieldId;
  }
}

/** The texts that a thing is found by: those in the reader's languages first, names before the rest. */
export function listTexts(
  thing: FoundThing,
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
