// The bundled catalogue as it lies in data/: whole, consistent, and true to the facts it was made from.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readCatalogue } from '../../src/importers/catalogue/read-catalogue.js';
import {
  type CatalogueRecord,
  type FieldRecord,
  keyOfRecord,
  type MethodRecord,
  type PaperRecord,
} from '../../src/importers/record.js';
import { listBundledFiles } from '../../src/importers/seed-graph.js';
import { readSharedJson, testWithSharedData } from '../kit/shared-data.js';

const records: CatalogueRecord[] = [];
const methods = new Map<string, MethodRecord>();
const papers = new Map<string, PaperRecord>();
const fields = new Map<string, FieldRecord>();
const people = new Set<string>();

beforeAll(async () => {
  for (const file of listBundledFiles()) {
    for await (const item of readCatalogue(file)) {
      if ('reason' in item) throw new Error(`${file}:${item.place.line}: ${item.reason}`);
      records.push(item.record);
      if (item.record.kind === 'method') methods.set(item.record.slug, item.record);
      if (item.record.kind === 'paper') papers.set(item.record.id, item.record);
      if (item.record.kind === 'field') fields.set(item.record.id, item.record);
      if (item.record.kind === 'person') people.add(item.record.id);
    }
  }
});

test('it is large enough, and no key comes twice', () => {
  expect(methods.size).toBeGreaterThanOrEqual(120);
  expect(papers.size).toBeGreaterThanOrEqual(90);
  expect(people.size).toBeGreaterThanOrEqual(200);
  const keys = records.map((record) => `${record.kind} ${keyOfRecord(record)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every method has an English name, a field, a family, and a summary of two to four sentences of its own', () => {
  const summaries = new Set<string>();
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { slug, names, field, family, summaries: said } of methods.values()) {
    expect([slug, names?.['en'], field?.[0], family]).toEqual([
      slug,
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    const summary = said?.['en'] ?? '';
    const count = Array.from(sentences.segment(summary)).length;
    expect([slug, count >= 2 && count <= 4]).toEqual([slug, true]);
    summaries.add(summary);
  }
  expect(summaries.size).toBe(methods.size);
});

test('everything that is linked to is there', () => {
  for (const record of records) {
    if (record.kind === 'method') {
      for (const { slug } of record.related ?? []) expect(methods.has(slug)).toBe(true);
      for (const { paper } of record.sources ?? []) expect(papers.has(paper)).toBe(true);
      for (const id of record.people ?? []) expect([id, people.has(id)]).toEqual([id, true]);
      for (const id of record.field ?? []) expect(fields.has(id)).toBe(true);
    }
    if (record.kind === 'paper')
      for (const { person } of record.authors ?? []) expect(people.has(person)).toBe(true);
    if (record.kind === 'cites') {
      expect([record.citing, papers.has(record.citing)]).toEqual([record.citing, true]);
      expect([record.cited, papers.has(record.cited)]).toEqual([record.cited, true]);
    }
  }
});

test('every paper has title, year and authors, and nobody cites what came years later', () => {
  for (const { id, title, year, authors } of papers.values()) {
    expect([id, title, year, (authors ?? []).length > 0]).toEqual([
      id,
      expect.any(String),
      expect.any(Number),
      true,
    ]);
  }
  for (const record of records) {
    if (record.kind !== 'cites') continue;
    const [citing, cited] = [papers.get(record.citing)!, papers.get(record.cited)!];
    expect([record, citing.year! + 1 >= cited.year!]).toEqual([record, true]);
    expect([citing.id, citing.referencesKnown]).toEqual([citing.id, 'SOME']);
  }
});

test('every file is sorted by key, so that a change is a line', () => {
  for (const file of listBundledFiles()) {
    const keys = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { slug, id, citing, cited } = JSON.parse(line) as Record<string, string>;
        return slug ?? id ?? `${citing}\u0000${cited}`;
      });
    expect(keys).toEqual([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  }
});

interface Facts {
  slug: string;
  names: Record<string, string>;
  field: string;
  family: string;
  year: string | null;
  originator: string | null;
  type: string | null;
  seminal: { citation: string; link: string; doi?: string };
  aliases: string[];
  aliasCount: number;
  related: number;
}

describe('against the facts it was made from', () => {
  testWithSharedData('the 46 methods say what is printed of them', () => {
    const facts = readSharedJson<Facts[]>('scholargate/methods.json');
    expect(facts).toHaveLength(46);
    const dois = new Set<string>();
    for (const fact of facts) {
      const method = methods.get(fact.slug)!;
      const { slug, names, field, family, originYear, originator, type, aliases, related, sources } = method;
      expect({ slug, family, originYear, originator, type, field: field![0] }).toEqual({
        slug: fact.slug,
        family: fact.family,
        originYear: fact.year,
        originator: fact.originator,
        type: fact.type,
        field: fact.field,
      });
      expect(names).toMatchObject(fact.names);
      expect(aliases!.slice(0, 4)).toEqual(fact.aliases);
      expect([slug, aliases!.length, new Set(aliases).size]).toEqual([
        slug,
        fact.aliasCount,
        fact.aliasCount,
      ]);
      const slugs = new Set(related!.map((each) => each.slug));
      expect([slug, slugs.size, slugs.has(slug)]).toEqual([slug, fact.related, false]);
      expect([slug, sources![0]!.citation]).toEqual([slug, fact.seminal.citation]);
      const paper = papers.get(sources![0]!.paper)!;
      if (fact.seminal.doi) {
        expect([slug, paper.doi]).toEqual([slug, fact.seminal.doi]);
        dois.add(fact.slug);
      }
      if (fact.seminal.link !== 'ISBN') expect([slug, Boolean(paper.doi ?? paper.url)]).toEqual([slug, true]);
    }
    expect(dois.size).toBe(facts.filter(({ seminal }) => seminal.doi).length);
  });

  testWithSharedData('the fields have every name given', () => {
    const { fields: given } = readSharedJson<{ fields: Record<string, Record<string, string>> }>(
      'scholargate/labels.json',
    );
    for (const [id, names] of Object.entries(given)) {
      expect(fields.get(id)?.names).toMatchObject(names);
      expect(fields.get(id)?.names).toHaveProperty('en');
    }
  });
});
