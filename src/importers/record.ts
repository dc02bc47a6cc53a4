// A record as every source delivers it to the load: the catalogue file's own shape, made uniform.
import { type ReadLinesOptions } from './reading/read-lines.js';
import { type NodeLabel } from '../domain/graph-model.js';
import { type PersonIdentity } from '../domain/person.js';
import { type NoticeKind, type ReferenceCoverage } from '../domain/paper.js';

/** A property as a record says it: absent (left as it is), null (removed), or a value. */
type Said<Value> = Value | null | undefined;

/** Texts by locale; null takes one away, a locale that is not named stays as it is. */
export type SaidTexts = Said<Readonly<Record<string, string | null>>>;

export interface FieldRecord {
  readonly kind: 'field';
  readonly id: string;
  readonly names?: SaidTexts;
  readonly partOf?: Said<readonly string[]>;
}

export interface MethodRecord {
  readonly kind: 'method';
  readonly slug: string;
  readonly names?: SaidTexts;
  readonly summaries?: SaidTexts;
  readonly family?: Said<string>;
  readonly originYear?: Said<string>;
  readonly originator?: Said<string>;
  readonly type?: Said<string>;
  readonly aliases?: Said<readonly string[]>;
  readonly field?: Said<readonly string[]>;
  readonly sources?: Said<readonly SourceSaid[]>;
  readonly people?: Said<readonly string[]>;
  readonly related?: Said<readonly RelationSaid[]>;
}

export interface SourceSaid {
  readonly paper: string;
  readonly citation?: Said<string>;
  readonly url?: Said<string>;
}

export interface RelationSaid {
  readonly slug: string;
  readonly kinds: readonly string[];
  readonly sources?: Said<readonly string[]>;
}

export interface PaperRecord {
  readonly kind: 'paper';
  readonly id: string;
  readonly title?: Said<string>;
  readonly year?: Said<number>;
  readonly doi?: Said<string>;
  readonly arxivId?: Said<string>;
  readonly openAlexId?: Said<string>;
  readonly isbn?: Said<string>;
  readonly pmid?: Said<string>;
  readonly s2Id?: Said<string>;
  readonly url?: Said<string>;
  readonly citation?: Said<string>;
  readonly venue?: Said<string>;
  readonly retracted?: Said<boolean>;
  readonly known?: Said<boolean>;
  readonly referencesKnown?: Said<ReferenceCoverage>;
  readonly authors?: Said<readonly AuthorSaid[]>;
  readonly notices?: Said<readonly NoticeSaid[]>;
  /** Methods that this paper describes, by slug. */
  readonly describes?: Said<readonly string[]>;
  /** Other ids that answer with this paper. */
  readonly redirects?: Said<readonly string[]>;
  /** Read from a file whose papers are told apart already: none of them is another one of it. */
  readonly resolved?: boolean | undefined;
}

export interface AuthorSaid {
  readonly person: string;
  readonly printedName?: Said<string>;
  /** Given where the authorship brings the person along: no record of their own is needed then. */
  readonly identity?: Said<PersonIdentity>;
  readonly name?: Said<string>;
  readonly orcid?: Said<string>;
}

/** Something published about a paper: that it was retracted, or corrected. */
export interface NoticeSaid {
  readonly kind: NoticeKind;
  /** The paper that is the notice. */
  readonly paper: string;
}

export interface PersonRecord {
  readonly kind: 'person';
  readonly id: string;
  readonly name?: Said<string>;
  readonly orcid?: Said<string>;
  readonly identity?: Said<PersonIdentity>;
  /** Other ids that answer with this person. */
  readonly redirects?: Said<readonly string[]>;
  /** People whom a reader told apart from this one, whatever they have in common. */
  readonly differentFrom?: Said<readonly string[]>;
}

export interface CitesRecord {
  readonly kind: 'cites';
  readonly citing: string;
  readonly cited: string;
  readonly intents?: Said<readonly string[]>;
  readonly influential?: Said<boolean>;
  readonly sources?: Said<readonly string[]>;
}

export type NodeRecord = FieldRecord | MethodRecord | PaperRecord | PersonRecord;
export type CatalogueRecord = NodeRecord | CitesRecord;

/** Where a record stands, for reports. */
export interface Place {
  readonly file: string;
  /** Its line, or its number in a file that is one JSON document. Several records may come of one line. */
  readonly line: number;
}

/** A record read, with what it has to say for itself. */
export interface ReadRecord {
  readonly place: Place;
  readonly record: CatalogueRecord;
}

/** Something read that can't be loaded, and why. */
export interface Rejection {
  readonly place: Place;
  readonly reason: string;
  /** What was read there: a record, or the text of a line (its beginning, where it is long). */
  readonly record?: unknown;
}

/** What a reader makes of its file, one after the other. */
export type ReadItem = ReadRecord | Rejection;

/** Get and transform: the records of a file, in its order, and what in it is none. */
export type Reader = (file: string, options?: ReadLinesOptions) => AsyncGenerator<ReadItem>;

export const labelOfKind = {
  field: 'Field',
  method: 'Method',
  paper: 'Paper',
  person: 'Person',
} as const satisfies Record<NodeRecord['kind'], NodeLabel>;

/** What tells a record apart from others of its kind. */
export function keyOfRecord(record: CatalogueRecord): string {
  switch (record.kind) {
    case 'method':
      return record.slug;
    case 'cites':
      return JSON.stringify([record.citing, record.cited]);
    case 'field':
    case 'paper':
    case 'person':
      return record.id;
  }
}
