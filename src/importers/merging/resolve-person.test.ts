// A person of all that is said of them: name, ORCID iD, what tells them apart, and their other ids.
import { describe, expect, test } from '@jest/globals';
import { type Said } from '../../domain/claim.js';
import { resolvePerson } from './resolve-person.js';
import { type SourceRecord } from './source-record.js';

const orcid = '0000-0002-1825-0097';
const toRecord = (source: string, id: string, said: Said = {}): SourceRecord => ({
  source,
  id,
  said,
  imports: [1],
});
const resolve = (...records: SourceRecord[]) => resolvePerson({ personId: records[0]!.id, records });

describe('a person', () => {
  test('has the name of the most trusted source', () => {
    const person = resolve(
      toRecord('crossref', 'openalex:A1', { name: 'Ann Lee' }),
      toRecord('bibtex', 'name:bibtex:A. Lee', { name: 'A. Lee' }),
    );
    expect(person.properties['name']).toBe('Ann Lee');
  });

  test('is named by a record of their own rather than by what a paper brings', () => {
    const person = resolve(
      toRecord('crossref', 'name:crossref:A. Lee', { name: 'A. Lee', brought: true }),
      toRecord('bibtex', 'person:lee', { name: 'Ann Lee' }),
    );
    expect(person.properties['name']).toBe('Ann Lee');
  });

  test('answers to all ids of their records and to those that a record says', () => {
    const person = resolve(
      toRecord('catalogue', 'person:lee', { redirects: ['person:old', 'openalex:A1'] }),
      toRecord('openalex', 'openalex:A1'),
      toRecord('csl', 'openalex:A1'),
    );
    expect(person.redirects).toEqual(['openalex:A1', 'person:old']);
  });
});

describe('an ORCID iD', () => {
  test('is what any record says, or else its key', () => {
    expect(resolve(toRecord('csl', 'name:csl:A'), toRecord('ris', 'x', { orcid })).properties['orcid']).toBe(
      orcid,
    );
    expect(resolve(toRecord('csl', `orcid:${orcid}`)).properties['orcid']).toBe(orcid);
    expect(resolve(toRecord('csl', 'name:csl:A')).properties['orcid']).toBeNull();
  });

  test('that a trusted source takes away is gone', () => {
    const person = resolve(
      toRecord('catalogue', 'person:lee', { orcid: null }),
      toRecord('openalex', 'openalex:A1', { orcid }),
    );
    expect(person.properties['orcid']).toBeNull();
  });
});

describe('what tells a person apart', () => {
  test.each([
    [
      'an ORCID iD',
      [toRecord('csl', 'name:csl:A', { orcid, identity: 'NAME_STRING', brought: true })],
      'ORCID',
    ],
    ['a source’s id', [toRecord('openalex', 'openalex:A1')], 'SOURCE_ID'],
    [
      'a name alone',
      [toRecord('csl', 'name:csl:A', { identity: 'NAME_STRING', brought: true })],
      'NAME_STRING',
    ],
    [
      'a source’s id beside a name',
      [
        toRecord('openalex', 'openalex:A1', { identity: 'SOURCE_ID', brought: true }),
        toRecord('csl', 'name:csl:A', { identity: 'NAME_STRING', brought: true }),
      ],
      'SOURCE_ID',
    ],
    ['what their own record says', [toRecord('catalogue', 'p', { identity: 'NAME_STRING' })], 'NAME_STRING'],
  ])('is %s', (_, records, identity) => {
    expect(resolve(...records).properties['identity']).toBe(identity);
  });
});
