// What a method or a field is, of all that is said of it, with the links that its records list.
import { toOrderKey } from '../../domain/order-key.js';
import { type RelationSaid, type SourceSaid } from '../record.js';
import { chooseTexts, chooseValue, type ChosenItem, joinLists } from './choose-values.js';
import { type Properties } from './properties.js';
import { toSearchProperties } from './search-properties.js';
import { type SourceRecord } from './source-record.js';

/** A relation to another method, of all who claim it. */
export interface ResolvedRelation {
  readonly slug: string;
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly imports: readonly number[];
}

export interface ResolvedMethod {
  readonly properties: Properties;
  readonly fields: readonly ChosenItem<string>[];
  readonly sources: readonly ChosenItem<SourceSaid>[];
  readonly people: readonly ChosenItem<string>[];
  readonly related: readonly ResolvedRelation[];
}

export function resolveMethod(slug: string, records: readonly SourceRecord[]): ResolvedMethod {
  const names = chooseTexts(records, 'names');
  const summaries = chooseTexts(records, 'summaries');
  const aliases = joinLists<string>(records, 'aliases', String).map(({ item }) => item);
  return {
    properties: {
      nameLocales: names.locales,
      names: names.texts,
      summaryLocales: summaries.locales,
      summaries: summaries.texts,
      family: chooseValue(records, 'family'),
      originYear: chooseValue(records, 'originYear'),
      originator: chooseValue(records, 'originator'),
      type: chooseValue(records, 'type'),
      aliases: aliases.length > 0 ? aliases : null,
      orderKey: toOrderKey(slug),
      ...toSearchProperties({
        names: names.texts ?? [slug],
        aliases,
        summaries: summaries.texts ?? [],
      }),
    },
    fields: joinLists<string>(records, 'field', String),
    sources: joinLists<SourceSaid>(records, 'sources', ({ paper }) => paper),
    people: joinLists<string>(records, 'people', String),
    related: joinRelations(records),
  };
}

export interface ResolvedField {
  readonly properties: Properties;
  readonly partOf: readonly ChosenItem<string>[];
}

export function resolveField(fieldId: string, records: readonly SourceRecord[]): ResolvedField {
  const names = chooseTexts(records, 'names');
  return {
    properties: {
      nameLocales: names.locales,
      names: names.texts,
      ...toSearchProperties({ names: names.texts ?? [fieldId] }),
    },
    partOf: joinLists<string>(records, 'partOf', String),
  };
}

/** Every source's relations together: who says so and of which kinds, each once and in order. */
function joinRelations(records: readonly SourceRecord[]): ResolvedRelation[] {
  const relations = new Map<string, { kinds: Set<string>; sources: Set<string>; imports: Set<number> }>();
  for (const { source, said, imports } of records) {
    for (const relation of (said['related'] ?? []) as readonly RelationSaid[]) {
      const joined = relations.get(relation.slug) ?? {
        kinds: new Set(),
        sources: new Set(),
        imports: new Set(),
      };
      for (const kind of relation.kinds) joined.kinds.add(kind);
      for (const each of relation.sources ?? [source]) joined.sources.add(each);
      for (const each of imports) joined.imports.add(each);
      relations.set(relation.slug, joined);
    }
  }
  return [...relations].map(([slug, { kinds, sources, imports }]) => ({
    slug,
    kinds: [...kinds].sort(),
    sources: [...sources].sort(),
    imports: [...imports].sort((first, second) => first - second),
  }));
}
