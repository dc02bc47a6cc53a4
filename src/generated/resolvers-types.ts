// Generated from schema.graphql by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Method as MethodModel } from '../domain/method.js';
import type { Paper as PaperModel, Link as LinkModel, PaperNotice as PaperNoticeModel } from '../domain/paper.js';
import type { Person as PersonModel } from '../domain/person.js';
import type { Field as FieldModel } from '../domain/field.js';
import type { Comparison as ComparisonModel } from '../domain/comparison.js';
import type { MethodList as MethodListModel, PaperList as PaperListModel, PersonList as PersonListModel, FieldList as FieldListModel } from '../domain/browsing.js';
import type { Provenance as ProvenanceModel, LinkProvenance as LinkProvenanceModel } from '../domain/provenance.js';
import type { CitationList as CitationListModel } from '../domain/citation-list.js';
import type { CitationNetwork as CitationNetworkModel } from '../domain/citation-network.js';
import type { MethodChains as MethodChainsModel } from '../domain/method-chains.js';
import type { LikePaper as LikePaperModel } from '../domain/like-paper.js';
import type { CitationAnalysis as CitationAnalysisModel, Community as CommunityModel } from '../domain/citation-analysis.js';
import type { ShortestConnection as ShortestConnectionModel, ConnectionPath as ConnectionPathModel } from '../domain/shortest-connection.js';
import type { Import as ImportModel } from '../domain/import.js';
import type { MainPath as MainPathModel, MainPathRoute as MainPathRouteModel, MainPathLink as MainPathLinkModel, CyclicCitation as CyclicCitationModel } from '../domain/main-path/main-path.js';
import type { RequestContext } from '../graph/request-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer that may go beyond 32 bits, as a JSON number where it is exact there, else as a string. */
  BigInt: { input: bigint; output: bigint; }
  /**
   * A language tag of BCP 47 (RFC 5646): `vi`, `pt-BR`, `zh-Hant`. A malformed tag is refused
   * (BAD_USER_INPUT or GRAPHQL_VALIDATION_FAILED). A well-formed one is looked up by RFC 4647: the tag
   * itself, shortened one subtag at a time (`nb` and `nn` also try `no`), then English, then the first
   * language by tag, then the key of the thing.
   */
  Locale: { input: string; output: string; }
};

/** A page of a person's papers. */
export type AuthorshipConnection = {
  __typename?: 'AuthorshipConnection';
  /** The authorships, with what they carry. */
  edges: Array<AuthorshipEdge>;
  /** The papers, in the order of `edges`. */
  nodes: Array<Paper>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list, read from the degree. */
  totalCount: Scalars['Int']['output'];
};

/** An authorship. */
export type AuthorshipEdge = {
  __typename?: 'AuthorshipEdge';
  /** Opaque; for `after` and `before` of the same list. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: Paper;
  /** The place among the paper's authors, from 0. */
  position: Scalars['Int']['output'];
  /** The name as the paper prints it, where it is known. */
  printedName: Maybe<Scalars['String']['output']>;
  /** Where the authorship comes from. */
  provenance: LinkProvenance;
};

/**
 * What an analysis of all citations has found out, by Neo4j's Graph Data Science library, each algorithm in one thread.
 * Ranks, components, cores and betweenness from all papers are decided by the graph alone. Communities and betweenness
 * from a sample are the same again for the same seed and resolution on the same stored graph; where the same papers were
 * imported anew, Neo4j may hold them in another order, and chance then falls on others.
 */
export type CitationAnalysis = {
  __typename?: 'CitationAnalysis';
  /** From how many papers, chosen by chance, `betweenness` counts shortest paths; null: from all, it is exact. */
  betweennessSamples: Maybe<Scalars['Int']['output']>;
  /** How many citations were analysed. */
  citationCount: Scalars['BigInt']['output'];
  /** How many communities there are. */
  communityCount: Scalars['Int']['output'];
  /** How many weakly connected components there are: papers that are linked, whichever way and over whatever others. */
  componentCount: Scalars['Int']['output'];
  /** When it was made (ISO 8601). */
  computedAt: Scalars['String']['output'];
  /** The damping factor of PageRank: how likely its reader goes on with a reference instead of with any paper. */
  damping: Scalars['Float']['output'];
  /** The greatest core number. */
  degeneracy: Scalars['Int']['output'];
  /** How many papers the largest component has. */
  largestComponent: Scalars['Int']['output'];
  /**
   * How much more the citations keep within communities than by chance, of 1 at most: Σ over communities of
   * L/m − γ (K/2m)², where m is the number of links without direction, L that of those within the community, K the sum
   * of its papers' degrees (Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113).
   */
  modularity: Scalars['Float']['output'];
  /** How many papers were analysed. */
  paperCount: Scalars['Int']['output'];
  /** The resolution γ of the communities: 1 is the usual modularity, more makes smaller ones. */
  resolution: Scalars['Float']['output'];
  /** The graph's revision that was analysed: it counts the changes of papers and citations. */
  revision: Scalars['Int']['output'];
  /** What everything left to chance was decided by. */
  seed: Scalars['Int']['output'];
  /**
   * Whether papers or citations have been changed since, in whatever way (a title is enough), or are being changed, or
   * another analysis is writing its results. Numbers are kept until another analysis is made.
   */
  stale: Scalars['Boolean']['output'];
};

/** A page of papers linked to a paper by citation. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The citations, with what they carry. */
  edges: Array<CitationEdge>;
  /** The papers at the other end, in the order of `edges`. */
  nodes: Array<Paper>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list: read from the degree, under a filter or `asOfYear` counted where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which way citations are followed. */
export type CitationDirection =
  /** Both ways. */
  | 'BOTH'
  /** From a paper to those that cite it. */
  | 'CITED_BY'
  /** From a paper to those it cites. */
  | 'REFERENCES';

/** A citation. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Opaque; for `after` and `before` of the same list. */
  cursor: Scalars['String']['output'];
  /** Whether the source calls the citation influential; null where it does not say. */
  influential: Maybe<Scalars['Boolean']['output']>;
  /** What the citing paper cites it for, as the source puts it: `background`, `methodology`. */
  intents: Array<Scalars['String']['output']>;
  /** The paper at the other end. */
  node: Paper;
  /** Where the citation comes from, and what each source says of it besides that it is there. */
  provenance: Provenance;
  /** Who says so. */
  sources: Array<Scalars['String']['output']>;
};

/** Conditions on a citation, all of which have to be met. What is not known is not met. */
export type CitationFilter = {
  /** Whether the cited paper weighs much in the citing one. */
  influential?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is cited for one of these, to the letter, 1 to 100. */
  intents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The paper at the other end was published in this range. A range of an index where the order is by year. */
  year?: InputMaybe<YearRange>;
};

/** The papers around some papers. */
export type CitationNetwork = {
  __typename?: 'CitationNetwork';
  /** All citations between two of the `nodes`, by the keys of the citing and the cited paper; a pair once, no paper citing itself. */
  edges: Array<CitationNetworkEdge>;
  /** The seeds by key, then what is around them, in the order told at `citationNetwork`. Works only ever seen as a reference (`known: false`) are papers like all others. */
  nodes: Array<CitationNetworkNode>;
  /**
   * How many papers there are within the depth, the seeds not counted; null where they could not be counted in half
   * of the time that the request had left.
   */
  reachable: Maybe<Scalars['Int']['output']>;
  /** `reachable` where it is known, else how many there are at least. */
  reachableAtLeast: Scalars['Int']['output'];
  /** Whether there are more papers within the depth than `nodes` shows. */
  truncated: Scalars['Boolean']['output'];
};

/** A citation between two papers of a network. */
export type CitationNetworkEdge = {
  __typename?: 'CitationNetworkEdge';
  /** `paperId` of the cited paper, which is among the nodes. */
  cited: Scalars['ID']['output'];
  /** `paperId` of the citing paper, which is among the nodes. */
  citing: Scalars['ID']['output'];
  /** Whether it weighs much in the citing paper; null where nobody has told. */
  influential: Maybe<Scalars['Boolean']['output']>;
  /** What it is cited for, where that is known. */
  intents: Array<Scalars['String']['output']>;
};

/** A paper of a network. */
export type CitationNetworkNode = {
  __typename?: 'CitationNetworkNode';
  /** How many citations away it is from the nearest seed; 0: a seed. */
  distance: Scalars['Int']['output'];
  /** The paper. */
  paper: Paper;
};

/** Which of the papers that are equally far come first. */
export type CitationNetworkOrder =
  /** Those that more papers cite; with `asOfYear`, more papers up to that year. */
  | 'CITATION_COUNT'
  /**
   * Those with the greatest PageRank (`metrics`), compared to 15 decimals, whatever `asOfYear` says; those that came after
   * the analysis last. ANALYSIS_UNAVAILABLE where no analysis has been made (`methodgraph analyze`).
   */
  | 'PAGE_RANK'
  /** The newest, undated ones last. */
  | 'YEAR';

/** Orders of citations. */
export type CitationOrder =
  /**
   * The paper that most papers cite first, by its `citationCount`: every page looks at the number of citations of all
   * papers in the list and keeps the first ones.
   */
  | 'CITATION_COUNT'
  /**
   * The paper with the greatest PageRank first (`metrics`), compared to 15 decimals; those that came after the analysis
   * last. Every page looks at all papers in the list and keeps the first ones. ANALYSIS_UNAVAILABLE where no analysis
   * has been made (`methodgraph analyze`).
   */
  | 'PAGE_RANK'
  /** The newest paper first, undated ones last: a page costs the same wherever it stands, however many citations there are. */
  | 'YEAR';

/** Papers of which each is linked to the next by a citation. */
export type CitationPath = {
  __typename?: 'CitationPath';
  /** How many citations it takes: one less than papers. */
  length: Scalars['Int']['output'];
  /** The papers, both ends included. */
  papers: Array<Paper>;
};

/** Paths of citations between two ends. */
export type CitationPaths = {
  __typename?: 'CitationPaths';
  /** The paths, by length, then by the keys of their papers. */
  paths: Array<CitationPath>;
  /** Up to this length every path was looked for. */
  searchedLength: Scalars['Int']['output'];
  /** Whether there are, or may be, more paths within the length asked for. */
  truncated: Scalars['Boolean']['output'];
};

/** How many papers of a year cite a paper. */
export type CitationYear = {
  __typename?: 'CitationYear';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The year; null: the papers of which it is not known. */
  year: Maybe<Scalars['Int']['output']>;
};

/** A method that several methods descend from. */
export type CommonAncestor = {
  __typename?: 'CommonAncestor';
  /** How many steps away it is from each method asked for, in their order. */
  distances: Array<Scalars['Int']['output']>;
  /** The method. */
  method: Method;
  /** The first year of the papers it is described in. */
  year: Maybe<Scalars['Int']['output']>;
};

/** Methods that several methods descend from. */
export type CommonAncestors = {
  __typename?: 'CommonAncestors';
  /** The methods, the nearest first. */
  methods: Array<CommonAncestor>;
  /** Whether there are more. */
  truncated: Scalars['Boolean']['output'];
};

/**
 * Papers that are linked among each other more than with others: a part of the partition that the Leiden algorithm finds
 * (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z) for modularity, on the links without direction. Each
 * is connected.
 */
export type Community = {
  __typename?: 'Community';
  /** From 1, the largest first. Another analysis may give another number to the same papers. */
  number: Scalars['Int']['output'];
  /**
   * Its papers, those with the greatest PageRank first, compared to 15 decimals, equal ones by `paperId` in the order of
   * code points. Works only ever seen as a reference are among them.
   *
   * Errors: INVALID_INPUT for a page that can't be.
   */
  papers: PaperConnection;
  /** How many papers it had when it was found. */
  size: Scalars['Int']['output'];
};


/**
 * Papers that are linked among each other more than with others: a part of the partition that the Leiden algorithm finds
 * (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z) for modularity, on the links without direction. Each
 * is connected.
 */
export type CommunityPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of communities. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** The communities with their cursors. */
  edges: Array<CommunityEdge>;
  /** The communities, in the order of `edges`. */
  nodes: Array<Community>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A community in a list. */
export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  /** Opaque; for `after` and `before` of the same list. */
  cursor: Scalars['String']['output'];
  /** The community. */
  node: Community;
};

/** What one method says in one row. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** ALIASES: how many there are in full. RELATED: how many methods this one relates to. Null elsewhere. */
  count: Maybe<Scalars['Int']['output']>;
  /** ALIASES: the first four. Empty elsewhere. */
  items: Array<Scalars['String']['output']>;
  /** SEMINAL_WORK: where to read it. Null elsewhere, and where no address is known. */
  link: Maybe<Link>;
  /** SEMINAL_WORK: the paper. Null elsewhere. */
  paper: Maybe<Paper>;
  /** What a person reads in the cell; null where the method has no value (shown as —). */
  text: Maybe<Scalars['String']['output']>;
};

/** One question put to every method of the comparison. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** One cell a method, in the order of the columns. */
  cells: Array<ComparisonCell>;
  /**
   * True when the cells hold more than one distinct value, a missing one being a value of its own.
   * Compared are: the field itself, whatever its translation; the stored text of FAMILY, ORIGIN_YEAR,
   * ORIGINATOR and TYPE; the text shown of SUMMARY; the citation's text of SEMINAL_WORK; the full
   * number of ALIASES; the number of RELATED.
   */
  differs: Scalars['Boolean']['output'];
  /** Which question. */
  key: ComparisonRowKey;
  /** The question as a reader sees it, in `labelsLocale`. */
  label: Scalars['String']['output'];
};

/** The nine questions of a comparison, in the order they are shown. */
export type ComparisonRowKey =
  /** Other names. */
  | 'ALIASES'
  /** The family of methods. */
  | 'FAMILY'
  /** The field of study, the first where there are several. */
  | 'FIELD'
  /** Who brought it up, as free text. */
  | 'ORIGINATOR'
  /** When the method came up, as free text: `2020–2022`. */
  | 'ORIGIN_YEAR'
  /** How many methods it relates to. */
  | 'RELATED'
  /** The work that introduced it, cited as the method prints it. */
  | 'SEMINAL_WORK'
  /** What it does, in two to four sentences. */
  | 'SUMMARY'
  /** What kind of method it is, as free text. */
  | 'TYPE';

/** Things of which each is linked to the next. */
export type ConnectionPath = {
  __typename?: 'ConnectionPath';
  /** How many links it takes: one less than things. */
  length: Scalars['Int']['output'];
  /** The links from each to the next, whichever way they run, in the order of the path; two where they run both ways. */
  links: Array<GraphEdge>;
  /** The things, both ends included. */
  nodes: Array<Node>;
};

/** How much is known, as it was counted when the graph last changed. */
export type Coverage = {
  __typename?: 'Coverage';
  /** When it was counted (ISO 8601). */
  countedAt: Scalars['String']['output'];
  /** Languages that anything has a name or summary in. */
  locales: Scalars['Int']['output'];
  /** Methods without a paper that introduced them. */
  methodsWithoutSeminalPaper: Scalars['Int']['output'];
  /** Papers of whose references nothing is known, none being there. */
  papersOfUnknownReferences: Scalars['Int']['output'];
  /** Papers that are known to cite nothing. */
  papersWithoutReferences: Scalars['Int']['output'];
  /** Papers without a year. */
  papersWithoutYear: Scalars['Int']['output'];
};

/** A citation that was left out because it lies in a circle. */
export type CyclicCitation = {
  __typename?: 'CyclicCitation';
  /** The paper that is cited. */
  cited: Paper;
  /** The paper that cites it, and leads to it by others. */
  citing: Paper;
};

/** All links among some things. */
export type EdgesAmong = {
  __typename?: 'EdgesAmong';
  /** The links, in the order of `Relation`, then by start and end: each a type's name and a key, in the order of code points. */
  edges: Array<GraphEdge>;
  /** What the ids mean, in the order asked for, without those that mean nothing. */
  meant: Array<MeantId>;
  /** The ids that mean nothing, in the order asked for. */
  unknown: Array<Scalars['ID']['output']>;
};

/** A value of a facet. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many methods have it. */
  count: Scalars['Int']['output'];
  /** FIELD: the field. Null elsewhere. */
  field: Maybe<Field>;
  /** The value as a filter takes it: a field's key, a family, a type, a language, or a decade's first year (`1970`). */
  value: Scalars['String']['output'];
};

/** A field of study. */
export type Field = Node & {
  __typename?: 'Field';
  /** The key: `deep-learning`. */
  fieldId: Scalars['ID']['output'];
  /** Opaque and global. */
  id: Scalars['ID']['output'];
  /** The methods that name this field itself, not only a part of it, by slug. */
  methods: MethodConnection;
  /** The name, by the fallback of `Locale`; the key where it has none. */
  name: Scalars['String']['output'];
  /** The wider fields it is part of, by key. */
  partOf: Array<Field>;
  /** How much is linked to it: the number of methods that name the field itself. */
  popularity: Scalars['Int']['output'];
  /** Where it comes from, and what each source says of it. */
  provenance: Provenance;
  /**
   * What it is linked by, and to how many: one for each relation and direction that things of its kind can have, in the
   * order of `Relation`, OUT before IN; those without a neighbour are there with 0. Read from degrees, so that a hub
   * costs no more than any other; one statement for all things of a level. `expand` lists the neighbours.
   */
  relations: Array<RelationCount>;
};


/** A field of study. */
export type FieldMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of study. */
export type FieldNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** A page of fields. */
export type FieldConnection = {
  __typename?: 'FieldConnection';
  /** The fields with their cursors. */
  edges: Array<FieldEdge>;
  /** The fields, in the order of `edges`. */
  nodes: Array<Field>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A field in a list. */
export type FieldEdge = {
  __typename?: 'FieldEdge';
  /** Opaque; for `after` and `before` of the same list in the same order. */
  cursor: Scalars['String']['output'];
  /** The field. */
  node: Field;
};

/** Conditions on a field, as in `MethodFilter`. */
export type FieldFilter = {
  /** All of these filters, 1 to 100. */
  and?: InputMaybe<Array<FieldFilter>>;
  /** Whether any method names it. */
  hasMethods?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a name in one of these languages itself, without fallback. */
  hasNameIn?: InputMaybe<Array<Scalars['Locale']['input']>>;
  /** Not this one. */
  not?: InputMaybe<FieldFilter>;
  /** One of these filters at least, 1 to 100. */
  or?: InputMaybe<Array<FieldFilter>>;
  /** It is part of one of these fields, itself or by way of another: keys or global ids. */
  partOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An order of fields. */
export type FieldOrder = {
  /** By what. */
  by: FieldOrderKey;
  /** Which way; where absent ASC by name, else DESC. */
  direction?: InputMaybe<OrderDirection>;
};

/** What fields can be ordered by. */
export type FieldOrderKey =
  /** By name, as methods are. */
  | 'NAME'
  /** By when the field came into the graph: by the first of the imports that tell of it. DESC is the newest first. */
  | 'NEWEST'
  /** By `popularity`, which is the number of methods that name the field itself. */
  | 'POPULARITY';

/** Fields of study, any of them. */
export type FieldScope = {
  /** Their keys or global ids, 1 to 100. */
  ids: Array<Scalars['ID']['input']>;
  /** Whether their parts, and the parts of these, belong to it. */
  withParts?: Scalars['Boolean']['input'];
};

/** A link between two things. Null is what links of its relation don't carry, and what is not known. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The global id of the thing that the link runs from. */
  from: Scalars['ID']['output'];
  /** CITES: whether the cited paper weighs much in the citing one. */
  influential: Maybe<Scalars['Boolean']['output']>;
  /** CITES: what the citing paper cites the other for. */
  intents: Maybe<Array<Scalars['String']['output']>>;
  /** RELATED_TO: how the link is known. */
  kinds: Maybe<Array<RelationKind>>;
  /** DESCRIBED_IN, IN_FIELD, ORIGINATED_BY, AUTHORED: the place among the method's or the paper's, from 0. */
  position: Maybe<Scalars['Int']['output']>;
  /** The relation. */
  relation: Relation;
  /** The global id of the thing that the link runs to. */
  to: Scalars['ID']['output'];
  /** The year it came with: of the citing paper, or of the paper that describes a method or is written by a person. */
  year: Maybe<Scalars['Int']['output']>;
};

/** One load of one or more files of a source. */
export type Import = {
  __typename?: 'Import';
  /** What became of the records of each kind, for the kinds that it holds; null until it ended. */
  counts: Maybe<Array<ImportCount>>;
  /** When it ended (ISO 8601); null while it runs, and where it was cut off. */
  endedAt: Maybe<Scalars['String']['output']>;
  /** The files that were read. */
  files: Array<ImportedFile>;
  /** The same for the same files of the same source. */
  importId: Scalars['ID']['output'];
  /** Its place in the order of imports, from 1. */
  number: Scalars['Int']['output'];
  /** When it was taken back (ISO 8601); null where it was not. */
  retractedAt: Maybe<Scalars['String']['output']>;
  /** The source: `catalogue`, `crossref`, `openalex`. */
  source: Scalars['String']['output'];
  /** When it began, the last time it was run (ISO 8601). */
  startedAt: Scalars['String']['output'];
  /** How far it got. */
  state: ImportState;
};

/** What became of an import's records of one kind. */
export type ImportCount = {
  __typename?: 'ImportCount';
  /** How many changed what was there. */
  changed: Scalars['Int']['output'];
  /** How many made something new. */
  created: Scalars['Int']['output'];
  /** The kind. */
  kind: RecordKind;
  /** How many joined what other records say of the same thing. */
  merged: Scalars['Int']['output'];
  /** How many were refused. */
  rejected: Scalars['Int']['output'];
  /** How many said nothing new. */
  unchanged: Scalars['Int']['output'];
};

/** How far an import got. */
export type ImportState =
  /** All of it is in the graph. */
  | 'DONE'
  /** It was taken back: nothing in the graph rests on it any longer. */
  | 'RETRACTED'
  /** It runs, or was cut off; the same command again completes it. */
  | 'RUNNING';

/** A file that was imported. */
export type ImportedFile = {
  __typename?: 'ImportedFile';
  /** Its name, without folders. */
  name: Scalars['String']['output'];
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
};

/**
 * A paper that is like another one, by neighbours that both have: the papers that cite them (co-citation), or the papers
 * that they cite (coupling). The degrees below are how many such neighbours each of the two has: in-degrees for
 * co-citation, out-degrees for coupling; with `asOfYear`, as of then.
 */
export type LikePaper = {
  __typename?: 'LikePaper';
  /** Salton's cosine: `count` / √(degree of the one × degree of the other), above 0, at most 1. */
  cosine: Scalars['Float']['output'];
  /** How many neighbours both have. */
  count: Scalars['Int']['output'];
  /**
   * The neighbours that both have, `count` in all: the newest first, undated last, then by key.
   *
   * Errors: INVALID_INPUT for `first` outside 1 to 100.
   */
  evidence: Array<Paper>;
  /** Jaccard's index: `count` / (degree of the one + degree of the other − `count`), above 0, at most 1. */
  jaccard: Scalars['Float']['output'];
  /** The other paper. */
  paper: Paper;
};


/**
 * A paper that is like another one, by neighbours that both have: the papers that cite them (co-citation), or the papers
 * that they cite (coupling). The degrees below are how many such neighbours each of the two has: in-degrees for
 * co-citation, out-degrees for coupling; with `asOfYear`, as of then.
 */
export type LikePaperEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Papers that are like a paper. */
export type LikePapers = {
  __typename?: 'LikePapers';
  /** The papers, the likest first. */
  papers: Array<LikePaper>;
  /** Whether there are more. */
  truncated: Scalars['Boolean']['output'];
};

/** Which way a lineage goes. */
export type LineageDirection =
  /** To the methods whose papers are cited: what a method builds on. */
  | 'EARLIER'
  /** To the methods whose papers cite: what builds on a method. */
  | 'LATER';

/** A method of a lineage. */
export type LineageMethod = {
  __typename?: 'LineageMethod';
  /** How many steps away it is, 1 or more. */
  distance: Scalars['Int']['output'];
  /** The method. */
  method: Method;
  /** The methods one step nearer that lead to it, by slug: slugs of this lineage, or of the method it starts from. */
  through: Array<Scalars['ID']['output']>;
  /** The first year of the papers it is described in. */
  year: Maybe<Scalars['Int']['output']>;
};

/** Where a work can be read. */
export type Link = {
  __typename?: 'Link';
  /** What the address is made of. */
  kind: LinkKind;
  /** An absolute http or https address. */
  url: Scalars['String']['output'];
};

/** How many links there are. */
export type LinkCounts = {
  __typename?: 'LinkCounts';
  /** From people to their papers. */
  authored: Scalars['BigInt']['output'];
  /** From papers to those they cite. */
  cites: Scalars['BigInt']['output'];
  /** From methods to papers that describe them. */
  describedIn: Scalars['Int']['output'];
  /** From methods to their fields. */
  inField: Scalars['Int']['output'];
  /** From methods to people who brought them up. */
  originatedBy: Scalars['Int']['output'];
  /** From fields to wider ones. */
  partOf: Scalars['Int']['output'];
  /** From methods to those they relate to. */
  relatedTo: Scalars['Int']['output'];
};

/** What an address is made of. */
export type LinkKind =
  /** `https://doi.org/` and the DOI. */
  | 'DOI'
  /** Another address, as the method or the paper gives it. */
  | 'URL';

/** Where a link comes from. */
export type LinkProvenance = {
  __typename?: 'LinkProvenance';
  /** The imports that list it, the first one first. */
  imports: Array<Import>;
};

/** A language and how much of the graph it covers. */
export type LocaleInfo = {
  __typename?: 'LocaleInfo';
  /** Which way it is written. */
  direction: TextDirection;
  /** The language's English name. */
  englishName: Scalars['String']['output'];
  /** How many fields have a name in it. */
  fieldNames: Scalars['Int']['output'];
  /** True when row labels, title and subtitle are in it. */
  labels: Scalars['Boolean']['output'];
  /** The share of all methods that have a name in it, 0 to 1. */
  methodNameCoverage: Scalars['Float']['output'];
  /** How many methods have a name in it. */
  methodNames: Scalars['Int']['output'];
  /** How many methods have a summary in it. */
  methodSummaries: Scalars['Int']['output'];
  /** The share of all methods that have a summary in it, 0 to 1. */
  methodSummaryCoverage: Scalars['Float']['output'];
  /** The language's own name for itself: `Tiếng Việt`. */
  name: Scalars['String']['output'];
  /** The tag. */
  tag: Scalars['Locale']['output'];
};

/** A text and the language it is in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** The language served, which may be another than the one asked for. */
  locale: Scalars['Locale']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** A main path, and the graph it was found in. */
export type MainPath = {
  __typename?: 'MainPath';
  /** How many citations there are among them. */
  citationCount: Scalars['Int']['output'];
  /** How many citations were left out because they lie in a circle. */
  cyclicCitationCount: Scalars['Int']['output'];
  /** Those citations, by `paperId` of the cited, then of the citing paper. INVALID_INPUT for `first` outside 1 to 100. */
  cyclicCitations: Array<CyclicCitation>;
  /** How many of the papers are neither cited nor citing in what remains: no path leads over them. */
  isolatedCount: Scalars['Int']['output'];
  /** The citations of all paths, each once, by `paperId` of the cited, then of the citing paper. */
  links: Array<MainPathLink>;
  /** How many papers were in question. */
  paperCount: Scalars['Int']['output'];
  /** The papers of all paths, each once, after those that lead to it. */
  papers: Array<Paper>;
  /** How many paths lead from a source to a sink. */
  pathCount: Scalars['BigInt']['output'];
  /**
   * One path; of KEY_ROUTE one for each key route, the heaviest first, which may be the same path again. Empty where
   * nothing that remains is cited.
   */
  paths: Array<MainPathRoute>;
  /** How many of the papers are sinks. */
  sinkCount: Scalars['Int']['output'];
  /** How many of the papers are sources. */
  sourceCount: Scalars['Int']['output'];
};


/** A main path, and the graph it was found in. */
export type MainPathCyclicCitationsArgs = {
  first?: Scalars['Int']['input'];
};

/** A citation on a main path. */
export type MainPathLink = {
  __typename?: 'MainPathLink';
  /** The paper that is cited: the older one. */
  cited: Paper;
  /** The paper that cites it. */
  citing: Paper;
  /** The traversal weight, exact. */
  weight: Scalars['BigInt']['output'];
};

/** A path from a source to a sink. */
export type MainPathRoute = {
  __typename?: 'MainPathRoute';
  /** How many paths are as good as this one, itself included. */
  equalCount: Scalars['BigInt']['output'];
  /** KEY_ROUTE: the citation that it was lengthened from. */
  keyRoute: Maybe<MainPathLink>;
  /** Its citations, from the source to the sink. */
  links: Array<MainPathLink>;
  /** Its papers, from the cited to the citing. */
  papers: Array<Paper>;
  /** The sum of its citations' weights. */
  weight: Scalars['BigInt']['output'];
};

/**
 * How a main path is looked for among weighed citations. J. S. Liu and L. Y. Y. Lu, An integrated approach for
 * main path analysis, 2012, doi:10.1002/asi.21692. Wherever citations tie, all of them are followed, and all paths
 * that come of it are equally good.
 */
export type MainPathSearch =
  /** Takes the path from a source to a sink that has the largest sum of weights (the critical path). */
  | 'GLOBAL'
  /**
   * Takes the `keyRoutes` heaviest citations of all (of equal ones the first by cited, then by citing `paperId`), and
   * lengthens each on its own: forward as LOCAL_FORWARD goes on, and backward as LOCAL_BACKWARD does.
   */
  | 'KEY_ROUTE'
  /** Begins with the heaviest citation by a sink, and goes back by the heaviest citation that the paper reached makes, until a source. */
  | 'LOCAL_BACKWARD'
  /** Begins with the heaviest citation of a source, and goes on by the heaviest citation of the paper reached, until a sink. */
  | 'LOCAL_FORWARD';

/** What kind of text a hit was found by. */
export type MatchedTextKind =
  /** An alias of a method. */
  | 'ALIAS'
  /** A name of a method, a field or a person; the key where there is none. */
  | 'NAME'
  /** A summary of a method. */
  | 'SUMMARY'
  /** The title of a paper. */
  | 'TITLE';

/** An id as it was asked for, and what it means now. */
export type MeantId = {
  __typename?: 'MeantId';
  /** The id as it was asked for. */
  asked: Scalars['ID']['output'];
  /** The global id of what it means: of another thing than once where that was found to be the same. */
  id: Scalars['ID']['output'];
};

/** A scholarly method. */
export type Method = Node & {
  __typename?: 'Method';
  /** Other names, in the order given. */
  aliases: Array<Scalars['String']['output']>;
  /** How often the papers it is described in are cited, taken together. */
  citationCount: Scalars['Int']['output'];
  /** The family of methods. */
  family: Maybe<Scalars['String']['output']>;
  /** The field shown: the first of `fields`. */
  field: Maybe<Field>;
  /** The fields it belongs to, the one shown first. */
  fields: Array<Field>;
  /** Opaque and global. */
  id: Scalars['ID']['output'];
  /**
   * The methods that this one builds on, or that build on it, by citation: one step leads to the methods whose
   * papers this one's papers cite (EARLIER), or whose papers cite this one's (LATER), and so on up to `depth`
   * steps; a method is as far as its shortest way. By the first year of their papers, those without one last, then
   * by slug in the order of code points. Of more than `first` the nearest are kept, of those equally near the first
   * by that order. A citation counts whatever the years say; citations of a paper to itself are left out.
   * The papers of a method are those it is described in (`sources`). One statement a level, however many methods.
   *
   * Errors: INVALID_INPUT for `depth` outside 1 to 6, `first` outside 1 to 500.
   */
  lineage: MethodLineage;
  /**
   * The name, by the fallback of `Locale`. Without `locale`: in the language of the comparison this
   * method was reached by, else English.
   */
  name: Scalars['String']['output'];
  /** The name with the language it is in: `und` where the method has no name in any, and the text is its slug. */
  nameText: LocalizedText;
  /** When it came up, as free text: `2020–2022`, `1960s–1970s`. */
  originYear: Maybe<Scalars['String']['output']>;
  /** Who brought it up, as free text. */
  originator: Maybe<Scalars['String']['output']>;
  /** The people it was brought up by, in the order given. */
  originators: Array<Person>;
  /** How much is linked to it: `relatedCount` + `referencedByCount` + `citationCount`. */
  popularity: Scalars['Int']['output'];
  /** Where it comes from, and what each source says of it. */
  provenance: Provenance;
  /** The methods that relate to this one, by slug. */
  referencedBy: RelatedMethodConnection;
  /** How many methods relate to this one, read from the degree. */
  referencedByCount: Scalars['Int']['output'];
  /** The methods this one relates to, by slug. */
  related: RelatedMethodConnection;
  /**
   * The methods that its papers are linked to by citation, the reasons counted apart: by the sum of the four counts, the
   * greatest first, then by slug in the order of code points. Its own papers are those it is described in
   * (`sources`); a paper that both methods are described in is no reason by itself.
   *
   * Errors: INVALID_INPUT for `first` outside 1 to 100; TIMEOUT where the papers have too many citations to be looked
   * at in time, `extensions.lower` names what to lower.
   */
  relatedByCitation: RelatedByCitation;
  /** How many methods this one relates to, read from the degree. */
  relatedCount: Scalars['Int']['output'];
  /**
   * What it is linked by, and to how many: one for each relation and direction that things of its kind can have, in the
   * order of `Relation`, OUT before IN; those without a neighbour are there with 0. Read from degrees, so that a hub
   * costs no more than any other; one statement for all things of a level. `expand` lists the neighbours.
   */
  relations: Array<RelationCount>;
  /** The key: `diffusion-model`. */
  slug: Scalars['ID']['output'];
  /** The papers it is described in, the seminal work first. */
  sources: Array<Paper>;
  /** What it does, in two to four sentences, by the fallback of `Locale`. */
  summary: Maybe<Scalars['String']['output']>;
  /** The summary with the language it is in. */
  summaryText: Maybe<LocalizedText>;
  /** What kind of method it is, as free text. */
  type: Maybe<Scalars['String']['output']>;
};


/** A scholarly method. */
export type MethodLineageArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: LineageDirection;
  first?: Scalars['Int']['input'];
};


/** A scholarly method. */
export type MethodNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** A scholarly method. */
export type MethodNameTextArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** A scholarly method. */
export type MethodReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A scholarly method. */
export type MethodRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A scholarly method. */
export type MethodRelatedByCitationArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
};


/** A scholarly method. */
export type MethodSummaryArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** A scholarly method. */
export type MethodSummaryTextArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** How two methods are connected by citation. */
export type MethodChains = {
  __typename?: 'MethodChains';
  /** From a paper of the one to a paper of the other, each citing the next: the one builds on the other. Only the shortest chains. Null with TOO_EXPENSIVE and TIMEOUT. */
  fromAToB: Maybe<CitationPaths>;
  /** From a paper of the other to a paper of the one. Null with TOO_EXPENSIVE and TIMEOUT. */
  fromBToA: Maybe<CitationPaths>;
};

/** Who cites whom among methods. */
export type MethodCitationMatrix = {
  __typename?: 'MethodCitationMatrix';
  /**
   * One row for each method as the citing one, one number in it for each as the cited one: how many pairs of a paper
   * of the citing and a paper of the cited method there are in which the first cites the second. A pair counts once,
   * in every cell that it belongs to. On the diagonal: citations among the method's own papers.
   */
  counts: Array<Array<Scalars['Int']['output']>>;
  /** The methods, in the order asked for: the rows and the columns. */
  methods: Array<Method>;
};

/** Methods side by side. */
export type MethodComparison = {
  __typename?: 'MethodComparison';
  /** How many of the rows asked for differ, counted before `onlyDifferences` leaves any out. */
  differingRowCount: Scalars['Int']['output'];
  /** The locale the title, the subtitle and the row labels are in: English where there are none in `locale`. */
  labelsLocale: Scalars['Locale']['output'];
  /** The locale asked for. */
  locale: Scalars['Locale']['output'];
  /** The columns, in the order asked for. */
  methods: Array<Method>;
  /** The rows asked for, in the order of `ComparisonRowKey`. */
  rows: Array<ComparisonRow>;
  /** The page's subtitle, in `labelsLocale`. */
  subtitle: Scalars['String']['output'];
  /** The page's title, in `labelsLocale`. */
  title: Scalars['String']['output'];
};

/** A page of methods. */
export type MethodConnection = {
  __typename?: 'MethodConnection';
  /** The methods with their cursors. */
  edges: Array<MethodEdge>;
  /**
   * How many methods there are for each value, in the order asked for. A facet is counted under the conditions
   * of the list without its own: the one that stands in the filter directly, not within its `and`, `or` or
   * `not`. So it tells what choosing another value would give. One statement for each, and none where it is
   * not asked for.
   */
  facets: Array<MethodFacet>;
  /** The methods, in the order of `edges`. */
  nodes: Array<Method>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list; of a field's own methods read from the degree, else counted where it is asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of methods. */
export type MethodConnectionFacetsArgs = {
  by: Array<MethodFacetKey>;
  first?: Scalars['Int']['input'];
};

/** A method in a list. */
export type MethodEdge = {
  __typename?: 'MethodEdge';
  /** Opaque; for `after` and `before` of the same list in the same order. */
  cursor: Scalars['String']['output'];
  /** The method. */
  node: Method;
};

/** How many methods there would be for each value. */
export type MethodFacet = {
  __typename?: 'MethodFacet';
  /** What is counted by. */
  key: MethodFacetKey;
  /** The values that there are, the most frequent first, then by value. */
  values: Array<FacetValue>;
};

/** What methods can be counted by, and filtered by next. */
export type MethodFacetKey =
  /** By decade of origin, a method in every decade that it speaks of: what `year` from 1970 to 1979 would leave. */
  | 'DECADE'
  /** By family: what `family` would leave. */
  | 'FAMILY'
  /** By field, each with its parts: what `inField` would leave. */
  | 'FIELD'
  /** By language of a name: what `hasNameIn` would leave. */
  | 'LOCALE'
  /** By type: what `type` would leave. */
  | 'TYPE';

/**
 * Conditions on a method. All that are given have to be met; a list of values asks for any of them. What is
 * not known is not met: `not` of it is.
 */
export type MethodFilter = {
  /** All of these filters, 1 to 100. */
  and?: InputMaybe<Array<MethodFilter>>;
  /** Its `citationCount` is this or more. */
  citedAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** It is described in one of these papers: keys or global ids. */
  describedIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these families, to the letter. */
  family?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It has a name in one of these languages itself, without fallback. */
  hasNameIn?: InputMaybe<Array<Scalars['Locale']['input']>>;
  /** Whether its seminal work is told: the first of its sources. */
  hasSeminalPaper?: InputMaybe<Scalars['Boolean']['input']>;
  /** It names one of these fields, or a part of one. */
  inField?: InputMaybe<FieldScope>;
  /** It was brought up by one of these people: keys or global ids. */
  introducedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this one. */
  not?: InputMaybe<MethodFilter>;
  /** One of these filters at least, 1 to 100. */
  or?: InputMaybe<Array<MethodFilter>>;
  /** It relates to one of these methods, or one of them to it: slugs or global ids. */
  relatedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these types, to the letter. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * The time that `originYear` speaks of, from its first year to its last, has a year in this range. Years, decades
   * (`1970s`: 1970 to 1979) and centuries are understood.
   */
  year?: InputMaybe<YearRange>;
};

/** The methods that a method descends from, or that descend from it. */
export type MethodLineage = {
  __typename?: 'MethodLineage';
  /** The methods, by year. */
  methods: Array<LineageMethod>;
  /** Whether there are more within the depth. */
  truncated: Scalars['Boolean']['output'];
};

/** An order of methods. */
export type MethodOrder = {
  /** By what. */
  by: MethodOrderKey;
  /** Which way; where absent ASC by name and year, else DESC. */
  direction?: InputMaybe<OrderDirection>;
};

/** What methods can be ordered by. */
export type MethodOrderKey =
  /** By `citationCount`. */
  | 'CITATION_COUNT'
  /**
   * By name. Names are compared without accents, case, width and ligatures, by one rule for all languages: the
   * compatibility forms of Unicode (NFKD), marks removed, lower case, đ as d, ß as ss, ł as l, ς as σ, then by code
   * point; of the first 200 characters. Then by key.
   * Every method has its place in the order of every language that any method has a name in: by the name that
   * serves a reader of it, with the fallback of `Locale`, else by its slug. A language that there is no name in
   * has the order of the one that it falls back to.
   */
  | 'NAME'
  /** By when the method came into the graph: by the first of the imports that tell of it. DESC is the newest first. */
  | 'NEWEST'
  /** By `popularity`. */
  | 'POPULARITY'
  /** By the first year that `originYear` speaks of; those of which it tells none come last. */
  | 'YEAR';

/** A method that is linked to another one by citation, and by what. */
export type MethodRelatedByCitation = {
  __typename?: 'MethodRelatedByCitation';
  /** How many citations run from the papers of the method asked about to its papers. */
  citedBy: Scalars['Int']['output'];
  /** How many citations run from its papers to the papers of the method asked about. */
  cites: Scalars['Int']['output'];
  /** How many papers cite a paper of each, not the same one (Small 1973). */
  coCited: Scalars['Int']['output'];
  /** How many papers are cited by a paper of each, not the same one (Kessler 1963). */
  coupled: Scalars['Int']['output'];
  /** Whether the record of one of the two lists the other as related. */
  declared: Scalars['Boolean']['output'];
  /** The method. */
  method: Method;
};

/** A page of the neighbours of a thing by one relation. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** The links, with what they carry. */
  edges: Array<NeighbourEdge>;
  /** The neighbours, in the order of `edges`. */
  nodes: Array<Node>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list, read from the degree. */
  totalCount: Scalars['Int']['output'];
};

/** A link to a neighbour. Null is what links of its relation don't carry, and what is not known. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** Opaque; for `after` and `before` of the same list in the same order. */
  cursor: Scalars['String']['output'];
  /** CITES: whether the cited paper weighs much in the citing one. */
  influential: Maybe<Scalars['Boolean']['output']>;
  /** CITES: what the citing paper cites the other for. */
  intents: Maybe<Array<Scalars['String']['output']>>;
  /** RELATED_TO: how the link is known. */
  kinds: Maybe<Array<RelationKind>>;
  /** The neighbour. */
  node: Node;
  /** DESCRIBED_IN, IN_FIELD, ORIGINATED_BY, AUTHORED: the place among the method's or the paper's, from 0. */
  position: Maybe<Scalars['Int']['output']>;
  /** AUTHORED: the name as the paper prints it. */
  printedName: Maybe<Scalars['String']['output']>;
  /** RELATED_TO, CITES: who says so. */
  sources: Maybe<Array<Scalars['String']['output']>>;
};

/**
 * Orders of neighbours. KEY of methods by RELATED_TO (either way) and by IN_FIELD (IN), and YEAR of papers by CITES (either
 * way) and by AUTHORED (OUT), walk along an index of the links. All others look at every neighbour: see `expand`.
 */
export type NeighbourOrder =
  /** Papers and methods by `citationCount`, the greatest first. */
  | 'CITATION_COUNT'
  /** By key. */
  | 'KEY'
  /** By name or title, as methods, papers, people and fields are listed by NAME; those without one last. */
  | 'NAME'
  /**
   * Papers by PageRank (`metrics`), the greatest first, compared to 15 decimals; those that came after the analysis last.
   * ANALYSIS_UNAVAILABLE where no analysis has been made (`methodgraph analyze`).
   */
  | 'PAGE_RANK'
  /** By `popularity`, the greatest first. */
  | 'POPULARITY'
  /** In the order given where the links tell one: a method's papers, fields and people, a paper's authors. */
  | 'POSITION'
  /** Papers by `year`, methods by the first year that `originYear` speaks of: the newest first, those without one last. */
  | 'YEAR';

/** Something with a global id. */
export type Node = {
  /** Opaque and global; `node(id:)` takes it. */
  id: Scalars['ID']['output'];
  /**
   * What it is linked by, and to how many: one for each relation and direction that things of its kind can have, in the
   * order of `Relation`, OUT before IN; those without a neighbour are there with 0. Read from degrees, so that a hub
   * costs no more than any other; one statement for all things of a level. `expand` lists the neighbours.
   */
  relations: Array<RelationCount>;
};

/** How many things there are. */
export type NodeCounts = {
  __typename?: 'NodeCounts';
  /** Fields of study. */
  fields: Scalars['Int']['output'];
  /** Methods. */
  methods: Scalars['Int']['output'];
  /** Papers, without those only ever seen as a reference. */
  papers: Scalars['Int']['output'];
  /** People. */
  people: Scalars['Int']['output'];
  /** Works only ever seen as a reference: `known` is false. */
  placeholders: Scalars['Int']['output'];
};

/** The kinds of things that have a global id. */
export type NodeKind =
  /** A field of study. */
  | 'FIELD'
  /** A method. */
  | 'METHOD'
  /** A paper. */
  | 'PAPER'
  /** A person. */
  | 'PERSON';

/** What may be published about a paper after it. */
export type NoticeKind =
  /** Its editors doubt it. */
  | 'CONCERN'
  /** It was put right, or added to. */
  | 'CORRECTION'
  /** It was withdrawn. */
  | 'RETRACTION';

/** Which way an order runs. */
export type OrderDirection =
  /** From the first letter, the earliest year, the least number. */
  | 'ASC'
  /** From the last letter, the latest year, the greatest number. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge, null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the list has something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A scholarly work: a paper, a book, a preprint. */
export type Paper = Node & {
  __typename?: 'Paper';
  /** The arXiv id, without version. */
  arxivId: Maybe<Scalars['String']['output']>;
  /** The authors, in the order printed. */
  authors: Array<Person>;
  /**
   * The reference a person reads: as stored, else built of authors, year, title and venue, else the
   * DOI, else the key.
   */
  citation: Scalars['String']['output'];
  /** How many papers of the graph cite it, read from the degree. */
  citationCount: Scalars['Int']['output'];
  /** How many papers cite it, by the year of these: the earliest first, undated ones last; years without any are left out. */
  citationsByYear: Array<CitationYear>;
  /**
   * The papers that cite it, the newest first where no other order is asked for.
   *
   * Errors: as `references`.
   */
  citedBy: CitationConnection;
  /**
   * The papers that are cited together with it (co-citation: Small 1973, doi:10.1002/asi.4630240406): those that
   * some paper cites besides this one, with how many papers do. By that count, the greatest first, then by
   * `paperId` in the order of code points. Works only ever seen as a reference (`known: false`) count like all others.
   *
   * Errors: INVALID_INPUT for `first` outside 1 to 100; TIMEOUT where too many citations would have to be looked at,
   * `extensions.lower` names what to lower.
   */
  coCited: LikePapers;
  /**
   * The papers that share references with it (bibliographic coupling: Kessler 1963, doi:10.1002/asi.5090140103), with
   * how many they share. By that count, the greatest first, then by `paperId` in the order of code points. What is not
   * known of a bibliography (`referencesKnown`) can't be shared.
   *
   * Errors: as `coCited`.
   */
  coupled: LikePapers;
  /** The methods described in it, by slug. */
  describes: Array<Method>;
  /** The DOI in lower case, without a resolver. */
  doi: Maybe<Scalars['String']['output']>;
  /** Opaque and global. */
  id: Scalars['ID']['output'];
  /** The ISBN, digits only. */
  isbn: Maybe<Scalars['String']['output']>;
  /** False for a work only ever seen as a reference: it counts and resolves, but nothing more is known of it. */
  known: Scalars['Boolean']['output'];
  /** Its place among all papers, as the last analysis of the citations found it; null where it came later, or none has been made. */
  metrics: Maybe<PaperMetrics>;
  /** What was published about it later, by kind and key: that it was withdrawn, put right, or is in doubt. */
  notices: Array<PaperNotice>;
  /** The OpenAlex id of the work: `W2194775991`. */
  openAlexId: Maybe<Scalars['String']['output']>;
  /** The key, an identifier with its scheme: `doi:…`, `arxiv:…`, `openalex:…`, `s2:…`, `pmid:…`, `isbn:…`, `title:…`, `local:…`. */
  paperId: Scalars['ID']['output'];
  /** The PubMed id: digits. */
  pmid: Maybe<Scalars['String']['output']>;
  /** How much is linked to it: its `citationCount`. */
  popularity: Scalars['Int']['output'];
  /** Where it comes from, and what each source says of it. */
  provenance: Provenance;
  /** Other ids that answer with this paper, in order: keys of records that were found to mean the same work. */
  redirects: Array<Scalars['ID']['output']>;
  /** How many papers of the graph it cites, read from the degree; see `referencesKnown` for what 0 means. */
  referenceCount: Scalars['Int']['output'];
  /**
   * The papers it cites, the newest first where no other order is asked for.
   *
   * Errors: INVALID_INPUT for a page that can't be, a cursor of another list or order, an empty list of intents, and
   * years that end before they begin; TIMEOUT where so many citations can't be looked at in time.
   */
  references: CitationConnection;
  /** How much of its bibliography the graph holds. */
  referencesKnown: ReferenceCoverage;
  /**
   * What it is linked by, and to how many: one for each relation and direction that things of its kind can have, in the
   * order of `Relation`, OUT before IN; those without a neighbour are there with 0. Read from degrees, so that a hub
   * costs no more than any other; one statement for all things of a level. `expand` lists the neighbours.
   */
  relations: Array<RelationCount>;
  /** True when the work has been withdrawn by its publisher. */
  retracted: Scalars['Boolean']['output'];
  /** Semantic Scholar's id: digits, or 40 places of hexadecimal. */
  s2Id: Maybe<Scalars['String']['output']>;
  /** The title. */
  title: Maybe<Scalars['String']['output']>;
  /** An http or https address where it can be read, other than that of its DOI. */
  url: Maybe<Scalars['String']['output']>;
  /** Journal, proceedings or publisher. */
  venue: Maybe<Scalars['String']['output']>;
  /** The year it was published. */
  year: Maybe<Scalars['Int']['output']>;
};


/** A scholarly work: a paper, a book, a preprint. */
export type PaperCitationsByYearArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
};


/** A scholarly work: a paper, a book, a preprint. */
export type PaperCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CitationOrder;
};


/** A scholarly work: a paper, a book, a preprint. */
export type PaperCoCitedArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
};


/** A scholarly work: a paper, a book, a preprint. */
export type PaperCoupledArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
};


/** A scholarly work: a paper, a book, a preprint. */
export type PaperReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CitationOrder;
};

/** A page of papers. */
export type PaperConnection = {
  __typename?: 'PaperConnection';
  /** The papers with their cursors. */
  edges: Array<PaperEdge>;
  /** The papers, in the order of `edges`. */
  nodes: Array<Paper>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A paper in a list. */
export type PaperEdge = {
  __typename?: 'PaperEdge';
  /** Opaque; for `after` and `before` of the same list in the same order. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: Paper;
};

/** Conditions on a paper, as in `MethodFilter`. */
export type PaperFilter = {
  /** All of these filters, 1 to 100. */
  and?: InputMaybe<Array<PaperFilter>>;
  /** Its `citationCount` is this or more. */
  citedAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** One of these papers cites it: keys or global ids. */
  citedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It cites one of these papers: keys or global ids. */
  cites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It describes one of these methods: slugs or global ids. */
  describes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it describes any method. */
  describesAny?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this one. */
  not?: InputMaybe<PaperFilter>;
  /** One of these filters at least, 1 to 100. */
  or?: InputMaybe<Array<PaperFilter>>;
  /** Whether its publisher has withdrawn it. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published in one of these places, to the letter. */
  venue?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these people is an author: keys or global ids. */
  writtenBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It was published in this range. */
  year?: InputMaybe<YearRange>;
};

/** A paper's place among all papers of the graph by their citations, as the last analysis found it. */
export type PaperMetrics = {
  __typename?: 'PaperMetrics';
  /**
   * Betweenness (Freeman 1977, doi:10.2307/3033543; computed after Brandes 2001, doi:10.1080/0022250X.2001.9990249): the
   * sum over all ordered pairs of other papers of the share of the shortest paths of citations from the one to the other
   * that lead over it. Not normalised. Where there are many papers (`CitationAnalysis.betweennessSamples`) only paths from
   * some of them are counted, which serves to compare papers, and is no estimate of the whole number.
   */
  betweenness: Scalars['Float']['output'];
  /** The number of its community: see `community(number:)`. */
  community: Scalars['Int']['output'];
  /**
   * The number of its weakly connected component: from 1, the largest first, of equally large ones that with the smallest
   * `paperId` in the order of code points.
   */
  component: Scalars['Int']['output'];
  /** When it was computed (ISO 8601). */
  computedAt: Scalars['String']['output'];
  /**
   * Its core number (Seidman 1983, doi:10.1016/0378-8733(83)90028-X): the greatest k for which it is among papers of which
   * each is linked to k others of them at least. Links have no direction; papers that cite each other are linked once.
   */
  core: Scalars['Int']['output'];
  /**
   * PageRank (Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X): how likely a reader is at this paper who follows a
   * reference with the probability 0.85 and begins anew at any paper otherwise, or where there are no references:
   * r(p) = 0.15/n + 0.85 (Σ r(q)/out(q) over the papers q that cite p + Σ r(d)/n over the papers d without references).
   * All papers together have 1. Computed until all that is still to be passed on sums up to less than 1e-12.
   */
  pageRank: Scalars['Float']['output'];
  /** Whether papers or citations have changed since: see `CitationAnalysis.stale`. */
  stale: Scalars['Boolean']['output'];
};

/** Something published about a paper. */
export type PaperNotice = {
  __typename?: 'PaperNotice';
  /** What it does to the paper. */
  kind: NoticeKind;
  /** The notice, where it is in the graph. */
  paper: Maybe<Paper>;
  /** The notice's key; it need not be in the graph itself. */
  paperId: Scalars['ID']['output'];
};

/** An order of papers. */
export type PaperOrder = {
  /** By what. */
  by: PaperOrderKey;
  /** Which way; where absent ASC by name, else DESC. */
  direction?: InputMaybe<OrderDirection>;
};

/** What papers can be ordered by. */
export type PaperOrderKey =
  /** By `citationCount`. */
  | 'CITATION_COUNT'
  /**
   * By title. Titles are compared without accents, case, width and ligatures, by one rule for all languages: the
   * compatibility forms of Unicode (NFKD), marks removed, lower case, đ as d, ß as ss, ł as l, ς as σ, then by code
   * point; of the first 200 characters. Then by key. Those without a title come last.
   */
  | 'NAME'
  /** By when the paper came into the graph: by the first of the imports that tell of it. DESC is the newest first. */
  | 'NEWEST'
  /**
   * By `metrics { pageRank }` of the last analysis, compared to 15 decimals; papers that came after it come last. Equal
   * ones stand by key in the order of code points where it is DESC, the other way round where it is ASC.
   * ANALYSIS_UNAVAILABLE where no analysis has been made (`methodgraph analyze`).
   */
  | 'PAGE_RANK'
  /** By `popularity`, which is the number of citations. */
  | 'POPULARITY'
  /** By `year`; those without one come last. */
  | 'YEAR';

/** A person: an author or an originator. */
export type Person = Node & {
  __typename?: 'Person';
  /** Opaque and global. */
  id: Scalars['ID']['output'];
  /** What tells this person apart. */
  identity: PersonIdentity;
  /** The methods this person brought up, by slug. */
  methods: Array<Method>;
  /** The name; the key where none is known. */
  name: Scalars['String']['output'];
  /** The ORCID iD: `0000-0002-1825-0097`. */
  orcid: Maybe<Scalars['String']['output']>;
  /** The papers this person is an author of, the newest first, undated last, then by key. */
  papers: AuthorshipConnection;
  /** The key. */
  personId: Scalars['ID']['output'];
  /** How much is linked to them: the number of papers they are an author of, and of methods they brought up. */
  popularity: Scalars['Int']['output'];
  /** Where it comes from, and what each source says of it. */
  provenance: Provenance;
  /** Other ids that answer with this person, in order: keys of records that were found to mean the same one. */
  redirects: Array<Scalars['ID']['output']>;
  /**
   * What it is linked by, and to how many: one for each relation and direction that things of its kind can have, in the
   * order of `Relation`, OUT before IN; those without a neighbour are there with 0. Read from degrees, so that a hub
   * costs no more than any other; one statement for all things of a level. `expand` lists the neighbours.
   */
  relations: Array<RelationCount>;
};


/** A person: an author or an originator. */
export type PersonPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people with their cursors. */
  edges: Array<PersonEdge>;
  /** The people, in the order of `edges`. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque; for `after` and `before` of the same list in the same order. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** Conditions on a person, as in `MethodFilter`. */
export type PersonFilter = {
  /** All of these filters, 1 to 100. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Whether their ORCID iD is known. */
  hasOrcid?: InputMaybe<Scalars['Boolean']['input']>;
  /** They brought up one of these methods: slugs or global ids. */
  introduced?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they brought up any method. */
  introducedAny?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this one. */
  not?: InputMaybe<PersonFilter>;
  /** One of these filters at least, 1 to 100. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** They are an author of one of these papers: keys or global ids. */
  wrote?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** They are an author of so many papers, or more. */
  wroteAtLeast?: InputMaybe<Scalars['Int']['input']>;
};

/** What tells a person apart from others of the same name. */
export type PersonIdentity =
  /** Nothing but the exact name within one source: may be several people. */
  | 'NAME_STRING'
  /** An ORCID iD. */
  | 'ORCID'
  /** An id that one source gives its authors. */
  | 'SOURCE_ID';

/** An order of people. */
export type PersonOrder = {
  /** By what. */
  by: PersonOrderKey;
  /** Which way; where absent ASC by name, else DESC. */
  direction?: InputMaybe<OrderDirection>;
};

/** What people can be ordered by. */
export type PersonOrderKey =
  /** By name as it is written, given name first where it is; compared as names of methods are. */
  | 'NAME'
  /** By when the person came into the graph: by the first of the imports that tell of them. DESC is the newest first. */
  | 'NEWEST'
  /** By `popularity`. */
  | 'POPULARITY';

/** Where a thing comes from. */
export type Provenance = {
  __typename?: 'Provenance';
  /**
   * The imports that say anything of it, the first one first. A paper that is not `known` has none of its
   * own: the citations that mean it tell theirs.
   */
  imports: Array<Import>;
  /**
   * What each source says of it now, by property and language, what is served before what is not. Where
   * sources disagree, what lost stands here beside what won.
   */
  statements: Array<SourceStatement>;
};

/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type Query = {
  __typename?: 'Query';
  /**
   * The analysis of all citations that `methodgraph analyze` has made last, with its definitions; null where none has
   * been made. It is of the whole graph: works only ever seen as a reference (`known: false`) and papers without links
   * are in it, a citing and a cited paper are linked once, and no paper cites itself.
   */
  citationAnalysis: Maybe<CitationAnalysis>;
  /**
   * The papers around some papers, and all citations among those shown. Breadth first: papers one citation away
   * before those two away, those equally far by `orderBy`, then by `paperId` in the order of code points. So of a paper cited by
   * many those that rank first are shown, and `truncated` says that there are more. At most one statement a
   * level to the graph, one for `edges` and one a level for `reachable`, each only where it is asked for.
   *
   * Errors: INVALID_INPUT for no seeds or more than 100, `depth` outside 1 to 6, `first` outside 1 to 500;
   * NOT_FOUND for unknown seeds, `extensions.ids` lists them; TIMEOUT where the papers on the way have too many
   * citations to be looked at in time, `extensions.lower` names what to lower. Null with each of them.
   */
  citationNetwork: Maybe<CitationNetwork>;
  /**
   * The paths of citations from one paper to another: all of the shortest first, then the next longer, none with the same
   * paper twice; equally long ones by the keys of their papers, in the order of code points. Paths are different sequences of
   * papers, so that two papers that cite each other are one link where both directions are followed.
   *
   * The search goes out from both ends and takes in at most 200,000 citations. Where it would take more it ends
   * with what it has found, `truncated` and `searchedLength` say so, or, where it has found none, with
   * TOO_EXPENSIVE.
   *
   * Errors: INVALID_INPUT for one paper twice, `maxLength` outside 1 to 10, `first` outside 1 to 100; NOT_FOUND
   * for unknown papers, `extensions.ids` lists them; TOO_EXPENSIVE and TIMEOUT as told, `extensions.lower` names
   * what to lower. Null with each of them.
   */
  citationPaths: Maybe<CitationPaths>;
  /**
   * The earlier methods that all of these descend from: those in the `lineage` of each, EARLIER, within `depth`. By
   * the sum of their distances, then by slug in the order of code points.
   *
   * Errors: INVALID_INPUT for fewer than two methods, more than 10, or one twice, `depth` outside 1 to 6, `first`
   * outside 1 to 100; NOT_FOUND for unknown methods; TOO_EXPENSIVE where the lineage of one has more than 2,000
   * methods, and TIMEOUT, `extensions.lower` names what to lower. Null with each of them.
   */
  commonAncestors: Maybe<CommonAncestors>;
  /**
   * The communities of the last analysis, page by page: the largest first, of equally large ones that with the smallest
   * `paperId` in the order of code points. Those that follow are small in the end: every paper without links is one of
   * its own.
   *
   * Errors: ANALYSIS_UNAVAILABLE where no analysis has been made; INVALID_INPUT for a page that can't be. Null with
   * each of them.
   */
  communities: Maybe<CommunityConnection>;
  /** The community of that number in the last analysis. */
  community: Maybe<Community>;
  /**
   * For a page whose address names methods: as `compareMethods`, of those of the slugs that there are, be it one or
   * none. A slug that nothing has is left out of `methods`, and one that comes twice counts once; fewer than two methods
   * differ in nothing. One statement to the graph, none without slugs.
   *
   * Errors: INVALID_INPUT for more than ten distinct slugs (`extensions.slugs` lists them), or an empty `rows`.
   */
  compareKnownMethods: MethodComparison;
  /**
   * Two to ten methods side by side: one column a method, in the order asked for, one row a question,
   * in the order of `ComparisonRowKey`, with the rows that differ marked. One statement to the graph,
   * whatever rows are asked for.
   *
   * Errors: INVALID_INPUT for fewer than two slugs, more than ten, a repeated one, or an empty `rows`;
   * NOT_FOUND for unknown slugs. `extensions.slugs` lists all those at fault.
   */
  compareMethods: Maybe<MethodComparison>;
  /**
   * How two methods are connected by citation: the shortest chains of references from a paper that the one is
   * described in to a paper of the other, each way, with the papers between. A paper that both are described in
   * is a chain of length 0. A method without a paper (`sources`) is connected to none. Searched and limited as `citationPaths`.
   *
   * Errors: as `citationPaths`; INVALID_INPUT for one method twice; NOT_FOUND for unknown methods,
   * `extensions.slugs` lists them. Null with each of those that both ways share.
   */
  connection: Maybe<MethodChains>;
  /**
   * All links among some things of any kinds: of all pairs of them, every relation either way.
   *
   * The links of some of the things are walked and those that lead to others of them kept: for each relation from the
   * end that has fewer, and where both a start and an end have many, by looking up the pair. So what a hub costs is what
   * the others among the things have.
   *
   * Errors: INVALID_INPUT for no ids or more than 5,000; TOO_EXPENSIVE where more than 1,000,000 links would have to be
   * looked at, or there are more than 100,000 among the things, `extensions` names the limit; TIMEOUT.
   */
  edgesAmong: Maybe<EdgesAmong>;
  /**
   * The neighbours of a thing by one of its `relations`, page by page, whatever their kind: `Method.related`,
   * `Paper.citedBy` and all the others in one question, for clients that learn what there is from the graph.
   *
   * `NeighbourOrder` tells what each order costs. A page in an order that walks costs the same wherever it stands; in
   * all others every page looks at all neighbours, as many as `totalCount`, and keeps the first ones: it sorts no more
   * than a page, and takes longer the more neighbours there are.
   *
   * Errors: NOT_FOUND for an unknown id, with it in `extensions.ids`; INVALID_INPUT for a relation that things of this
   * kind can't have (`extensions.relations` lists those they can), an order that these neighbours can't be in
   * (`extensions.orders`), a page that can't be, or a cursor of another list or order; ANALYSIS_UNAVAILABLE as told at
   * PAGE_RANK; TIMEOUT where so many neighbours can't be looked at in time.
   */
  expand: Maybe<NeighbourConnection>;
  /** The field with this key (`deep-learning`) or global id. */
  field: Maybe<Field>;
  /** Fields of study, page by page, as `methods` are listed. */
  fields: FieldConnection;
  /** Every import there has been, the first one first: where all that is in the graph comes from. */
  imports: Array<Import>;
  /** The languages there is anything in, by tag, and how much of the graph each one covers. */
  locales: Array<LocaleInfo>;
  /**
   * The main path through the citations around some papers: what carried an idea on. Exact, and the same every
   * time. Exactly one of `seeds`, `method` and `field` says around which papers: these, those the method is
   * described in, or those of all methods of the field and its parts.
   *
   * 1. Papers in question are these, all that they lead to by at most `depth` citations, and all that lead to
   *    them by as many. With `asOfYear`, only papers up to then are there at all; undated ones are not. The graph
   *    is every citation among the papers in question, each counted once; a paper's citation of itself is left
   *    out.
   * 2. Every citation within a strongly connected component (papers that lead to each other) is left out and
   *    listed, so that no path runs in a circle. Sources cite none of what remains and are cited, sinks cite and
   *    are cited by none; a paper that is neither cited nor citing is no path.
   * 3. Every citation gets a traversal weight (`TraversalWeights`).
   * 4. A path from a source to a sink is looked for (`MainPathSearch`), from the cited to the citing. Of paths
   *    that are equally good the one with the smallest sequence of `paperId`s from its source, by code point, is
   *    shown, with how many there are.
   *
   * It takes its time from that of the request, in a thread of its own; two are answered at once, others wait.
   *
   * Errors: INVALID_INPUT unless exactly one of the three is given, for no or more than 500 `seeds`, a `depth`
   * outside 0 to 3, `keyRoutes` outside 1 to 50 or with another search than KEY_ROUTE; NOT_FOUND for unknown
   * papers (`extensions.ids` lists all), method or field; TOO_EXPENSIVE for more than 2,000,000 citations, more
   * than 1,000 papers on all paths together, or numbers of paths of more than 256 MB; TIMEOUT. Null with each of them.
   */
  mainPath: Maybe<MainPath>;
  /** The method with this slug. */
  method: Maybe<Method>;
  /**
   * Who cites whom among methods: how many citations run from the papers of each to the papers of each.
   *
   * Errors: INVALID_INPUT for fewer than two methods, more than 50, or one twice; NOT_FOUND for unknown ones;
   * `extensions.slugs` lists those at fault; TIMEOUT, `extensions.lower` names what to lower. Null with each of them.
   */
  methodCitationMatrix: Maybe<MethodCitationMatrix>;
  /**
   * Methods, page by page. A page costs the same wherever it stands in the list; `totalCount` and `facets`
   * cost nothing unless they are asked for.
   *
   * Errors: INVALID_INPUT for a page that can't be, a cursor of another list or order, and a filter that can't be
   * met by anything: an empty list of values, a range that ends before it begins, more than 50 conditions, or
   * filters more than 5 levels deep; as `search` for its text; TIMEOUT where a filter that leaves little would have to be looked for in
   * all of the graph.
   */
  methods: MethodConnection;
  /** Whatever has this global id, or took the place of what had it. */
  node: Maybe<Node>;
  /** What has these global ids, in the order asked for, null where nothing has it. At most 100, else INVALID_INPUT. */
  nodes: Array<Maybe<Node>>;
  /**
   * The paper with this key (`doi:10.1093/biomet/6.1.1`, `arxiv:2006.11239`) or global id, or with this
   * DOI in any spelling. Exactly one of the two, else INVALID_INPUT. An id whose paper was found to be
   * another one answers with that one.
   */
  paper: Maybe<Paper>;
  /** Papers of which more is known than that others cite them (`known`), page by page, as `methods` are listed. */
  papers: PaperConnection;
  /** People, page by page, as `methods` are listed. */
  people: PersonConnection;
  /**
   * The person with this key (`person:donald-rubin`), ORCID iD (`orcid:0000-0002-1825-0097`) or global
   * id. An id whose person was found to be another one answers with that one.
   */
  person: Maybe<Person>;
  /**
   * What each id means, in the order asked, by one statement: slugs, DOIs in any spelling (an address, upper
   * case, with a full stop after it), arXiv ids old and new with or without version, OpenAlex ids, ORCID iDs,
   * ISBNs, `pmid:` and `s2:` ids, keys and global ids.
   *
   * Errors: INVALID_INPUT for more than 500.
   */
  resolve: Array<Resolution>;
  /**
   * What holds the words of a text in names, aliases, summaries (in all languages), titles or people's names:
   * by `SearchTier`, then the more popular first, then by type and key. Accents, case, hyphens and width make
   * no difference, in any language; the last word may go on; one typing error in a word of five letters or
   * more is forgiven. `"words in quotes"` stand next to each other, `-word` must not be there, and everything
   * else is text. Of each type the 1,000 best fitting hits are ranked, and the first 1,000 of these are counted
   * and paged; works only ever seen as a reference are left out. Of what a filter leaves, the same. One statement
   * to the graph.
   *
   * Errors: INVALID_INPUT for more than 300 characters or 400 words, no types, or a page or filter that can't be.
   */
  search: SearchConnection;
  /**
   * How two things of any kinds are connected: the shortest paths over links of any kind, followed either way. Each is a
   * sequence of different things; two that are linked both ways, or by several relations, are one step. (`citationPaths` follows
   * citations in their direction, and goes on to longer paths; `connection` leads from a method's papers to another's.)
   *
   * Both ends are gone out from, always the one that has fewer links to follow, and at most 200,000 links are followed.
   *
   * Errors: INVALID_INPUT for one thing twice, an empty list of relations, `maxLength` outside 1 to 10, `first` outside 1
   * to 100; NOT_FOUND for unknown things, `extensions.ids` lists them; TOO_EXPENSIVE where more links would have to be
   * followed before the ends meet, TIMEOUT; `extensions.lower` names what to lower.
   */
  shortestConnection: Maybe<ShortestConnection>;
  /** How much the graph holds, in constant time. */
  statistics: Statistics;
  /**
   * Names, aliases and titles that begin with what is being typed, or have words that do, for a search box:
   * ranked as `search` is, without summaries and typing errors. A single letter only begins a name.
   *
   * Errors: INVALID_INPUT for more than 300 characters, no types, or `first` outside 1 to 50.
   */
  suggest: Array<Suggestion>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCitationNetworkArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: CitationDirection;
  first?: Scalars['Int']['input'];
  orderBy?: CitationNetworkOrder;
  seeds: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCitationPathsArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  direction?: CitationDirection;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCommonAncestorsArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  methods: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCommunityArgs = {
  number: Scalars['Int']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCompareKnownMethodsArgs = {
  locale?: Scalars['Locale']['input'];
  onlyDifferences?: Scalars['Boolean']['input'];
  rows?: InputMaybe<Array<ComparisonRowKey>>;
  slugs: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryCompareMethodsArgs = {
  locale?: Scalars['Locale']['input'];
  onlyDifferences?: Scalars['Boolean']['input'];
  rows?: InputMaybe<Array<ComparisonRowKey>>;
  slugs: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryConnectionArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  methodA: Scalars['ID']['input'];
  methodB: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryEdgesAmongArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryExpandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction: RelationDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  orderBy?: InputMaybe<NeighbourOrder>;
  relation: Relation;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryFieldArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FieldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  orderBy?: FieldOrder;
  query?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryMainPathArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  depth?: Scalars['Int']['input'];
  field?: InputMaybe<Scalars['ID']['input']>;
  keyRoutes?: InputMaybe<Scalars['Int']['input']>;
  method?: InputMaybe<Scalars['ID']['input']>;
  search?: MainPathSearch;
  seeds?: InputMaybe<Array<Scalars['ID']['input']>>;
  weights?: TraversalWeights;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryMethodArgs = {
  slug: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryMethodCitationMatrixArgs = {
  asOfYear?: InputMaybe<Scalars['Int']['input']>;
  methods: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MethodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  orderBy?: MethodOrder;
  query?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryPaperArgs = {
  doi?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  orderBy?: PaperOrder;
  query?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  orderBy?: PersonOrder;
  query?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryResolveArgs = {
  ids: Array<Scalars['String']['input']>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  locale?: Scalars['Locale']['input'];
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QueryShortestConnectionArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  relations?: InputMaybe<Array<Relation>>;
  to: Scalars['ID']['input'];
};


/**
 * Methods, people, papers and fields as one graph, and methods compared side by side.
 *
 * - Asked by a key that nothing has, a field answers null; in a list by keys, null in that place.
 * - Every `id` is opaque and global: `node(id:)` takes it whatever its type.
 * - Connections are keyset pages: cheap at any depth, stable while things are added or removed.
 * - Errors carry `extensions.code`, one of: INVALID_INPUT, NOT_FOUND, CONFLICT, UNAUTHENTICATED,
 *   FORBIDDEN, TOO_EXPENSIVE, RATE_LIMITED, TIMEOUT, GRAPH_UNAVAILABLE, ANALYSIS_UNAVAILABLE,
 *   SOURCE_FAILED, INTERNAL; requests that are not valid GraphQL carry Apollo's own
 *   (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT).
 */
export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  locale?: Scalars['Locale']['input'];
  prefix: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};

/** The kinds of records that a source delivers. */
export type RecordKind =
  /** A citation. */
  | 'CITES'
  /** A field of study. */
  | 'FIELD'
  /** A method. */
  | 'METHOD'
  /** A paper. */
  | 'PAPER'
  /** A person. */
  | 'PERSON';

/** How much of a paper's bibliography the graph holds. */
export type ReferenceCoverage =
  /** Every reference is in the graph; none there means none. */
  | 'ALL'
  /** Some are; the paper may cite more. */
  | 'SOME'
  /** Nothing is known of them, and none is there; that means nothing. */
  | 'UNKNOWN';

/** Methods that are linked to a method by citation. */
export type RelatedByCitation = {
  __typename?: 'RelatedByCitation';
  /** The methods, those with most reasons first. */
  methods: Array<MethodRelatedByCitation>;
  /** Whether there are more. */
  truncated: Scalars['Boolean']['output'];
};

/** A page of methods linked to a method. */
export type RelatedMethodConnection = {
  __typename?: 'RelatedMethodConnection';
  /** The links, with what they carry. */
  edges: Array<RelatedMethodEdge>;
  /** The methods at the other end, in the order of `edges`. */
  nodes: Array<Method>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in the whole list, read from the degree. */
  totalCount: Scalars['Int']['output'];
};

/** A link between two methods. */
export type RelatedMethodEdge = {
  __typename?: 'RelatedMethodEdge';
  /** Opaque; for `after` and `before` of the same list. */
  cursor: Scalars['String']['output'];
  /** How the link is known. */
  kinds: Array<RelationKind>;
  /** The method at the other end. */
  node: Method;
  /** Where the link comes from. */
  provenance: LinkProvenance;
  /** Who says so. */
  sources: Array<Scalars['String']['output']>;
};

/** The kinds of links between things: the relationship types of the graph. Every link has a direction. */
export type Relation =
  /** From a person to a paper of theirs. */
  | 'AUTHORED'
  /** From a paper to one that it cites. */
  | 'CITES'
  /** From a method to a paper that describes it. */
  | 'DESCRIBED_IN'
  /** From a method to a field it belongs to. */
  | 'IN_FIELD'
  /** From a method to a person who brought it up. */
  | 'ORIGINATED_BY'
  /** From a field to a wider one. */
  | 'PART_OF'
  /** From a method to one that it relates to. */
  | 'RELATED_TO';

/** How many neighbours a thing has by a relation. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** How many there are. A pair is linked once at most by one relation in one direction, so links are neighbours. */
  count: Scalars['Int']['output'];
  /** Which way its links run, seen from the thing. */
  direction: RelationDirection;
  /** The kind of the neighbours. */
  neighbourKind: NodeKind;
  /** The relation. */
  relation: Relation;
};

/** Which way links run, seen from a thing. */
export type RelationDirection =
  /** From its neighbours to the thing. */
  | 'IN'
  /** From the thing to its neighbours. */
  | 'OUT';

/** How a link between two methods is known. */
export type RelationKind =
  /** The method's record lists the other one as related. */
  | 'declared'
  /** The method's description speaks of the other one. */
  | 'mentioned';

/** What an id means. */
export type Resolution = {
  __typename?: 'Resolution';
  /** The id as it was asked for. */
  id: Scalars['String']['output'];
  /** The thing it means now; null unless FOUND or MERGED. */
  node: Maybe<Node>;
  /** Whether it means anything. */
  status: ResolutionStatus;
};

/** Whether an id means anything. */
export type ResolutionStatus =
  /** The thing is called so. */
  | 'FOUND'
  /** It is no id: empty, of a wrong form, or with a wrong check digit. */
  | 'MALFORMED'
  /** What was called so was found to be the same as `node`, which answers now. */
  | 'MERGED'
  /** It may be an id, and nothing is called so. */
  | 'UNKNOWN';

/** A page of hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits with what was found. */
  edges: Array<SearchEdge>;
  /** The things found, in the order of `edges`. */
  nodes: Array<Node>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many hits there are, 1,000 at most. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more hits than are counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque; for `after` and `before` of the same search. */
  cursor: Scalars['String']['output'];
  /** The text that fits best. */
  match: TextMatch;
  /** A method, paper, person or field. */
  node: Node;
  /** How well it fits. */
  tier: SearchTier;
};

/** Conditions on hits, by type. Hits of a type without a filter are all there; `types` leaves them out. */
export type SearchFilter = {
  /** What fields have to meet. */
  fields?: InputMaybe<FieldFilter>;
  /** What methods have to meet. */
  methods?: InputMaybe<MethodFilter>;
  /** What papers have to meet. */
  papers?: InputMaybe<PaperFilter>;
  /** What people have to meet. */
  people?: InputMaybe<PersonFilter>;
};

/** How well a hit fits, best first. */
export type SearchTier =
  /** An alias is. */
  | 'ALIAS'
  /** The summaries do, or they and the names together, once typing errors are forgiven. */
  | 'ALIKE_TEXT'
  /** Names, aliases or the title do once typing errors are forgiven. */
  | 'ALIKE_WORDS'
  /** A name or title is what was searched for. */
  | 'NAME'
  /** A name, alias or title begins with it. */
  | 'PREFIX'
  /** The summaries do, or they and the names together. */
  | 'TEXT'
  /** Names, aliases or the title hold all its words. */
  | 'WORDS';

/** What can be searched for. */
export type SearchType =
  /** Fields, by name. */
  | 'FIELD'
  /** Methods, by names, aliases and summaries. */
  | 'METHOD'
  /** Papers, by title. */
  | 'PAPER'
  /** People, by name. */
  | 'PERSON';

/** The shortest paths between two things. */
export type ShortestConnection = {
  __typename?: 'ShortestConnection';
  /** How many shortest paths there are. */
  pathCount: Scalars['BigInt']['output'];
  /**
   * The paths, all equally long, by their things from `from` on: by type's name and key, in the order of code points. Empty where
   * there is none within `maxLength`.
   */
  paths: Array<ConnectionPath>;
  /** Up to this length paths were looked for: the length of `paths`, or `maxLength` where there is none. */
  searchedLength: Scalars['Int']['output'];
  /** Whether there are more than `paths` shows. */
  truncated: Scalars['Boolean']['output'];
};

/** What one record of a source says of one property. */
export type SourceStatement = {
  __typename?: 'SourceStatement';
  /** The latest import that says so. */
  import: Import;
  /** The language, where the property has a value in each. */
  locale: Maybe<Scalars['Locale']['output']>;
  /** The property, by its name in catalogue files: `title`, `names`, `authors`. */
  property: Scalars['String']['output'];
  /**
   * True when the graph answers with this value; of a list, with all of it. False where a more trusted
   * source says something else, or where a part of it waits for what has not come yet.
   */
  served: Scalars['Boolean']['output'];
  /** The source: `crossref`. */
  source: Scalars['String']['output'];
  /** The key of the record in its source; of a citation the two papers as the source names them. */
  sourceId: Scalars['ID']['output'];
  /** A text as it is, anything else as JSON; null where the source says that there is none. */
  value: Maybe<Scalars['String']['output']>;
};

/** How much the graph holds. */
export type Statistics = {
  __typename?: 'Statistics';
  /** What is missing; null until it has been counted for the first time. */
  coverage: Maybe<Coverage>;
  /** Links, by kind. */
  links: LinkCounts;
  /** Things, by kind. */
  nodes: NodeCounts;
};

/** A name that may be meant. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** What of it has been typed, in order and without overlaps. */
  highlights: Array<TextRange>;
  /** The language it is in; null where none is known. */
  locale: Maybe<Scalars['Locale']['output']>;
  /** The method, paper, person or field. */
  node: Node;
  /** The name, alias or title that fits best. */
  text: Scalars['String']['output'];
};

/** Which way a language is written. */
export type TextDirection =
  /** From left to right. */
  | 'LTR'
  /** From right to left. */
  | 'RTL';

/** A text of a hit, and what of it was found. */
export type TextMatch = {
  __typename?: 'TextMatch';
  /**
   * What was found in it, in order and without overlaps. Empty where nothing was: the words then stand in
   * several texts.
   */
  highlights: Array<TextRange>;
  /** What kind of text it is. */
  kind: MatchedTextKind;
  /** The language it is in; null where none is known. */
  locale: Maybe<Scalars['Locale']['output']>;
  /** The text, as it is in the graph. */
  text: Scalars['String']['output'];
};

/** A part of a text, in UTF-16 code units (as JavaScript, Java and C# count). */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends: the place after its last unit. */
  end: Scalars['Int']['output'];
  /** Where it begins, from 0. */
  start: Scalars['Int']['output'];
};

/**
 * How a citation is weighed: by the number of paths that pass it. That is the number of paths that end at the
 * cited paper times the number of paths that begin at the citing one; a paper itself is a path without a
 * citation. N. P. Hummon and P. Doreian, Connectivity in a citation network, 1989,
 * doi:10.1016/0378-8733(89)90017-8; defined and counted as by V. Batagelj, Efficient algorithms for citation
 * network analysis, 2003, arXiv:cs/0309023.
 */
export type TraversalWeights =
  /** Search path count: paths from a source to a sink. */
  | 'SPC'
  /** Search path link count: paths from any paper to a sink. */
  | 'SPLC'
  /** Search path node pair: paths from any paper to any paper. */
  | 'SPNP';

/** Years, both ends included; an end left out is open. With neither: any year, as long as it is known. */
export type YearRange = {
  /** The first year. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** The last year. */
  to?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( FieldModel )
    | ( MethodModel )
    | ( PaperModel )
    | ( PersonModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuthorshipConnection: ResolverTypeWrapper<Omit<AuthorshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuthorshipEdge']>, nodes: Array<ResolversTypes['Paper']> }>;
  AuthorshipEdge: ResolverTypeWrapper<Omit<AuthorshipEdge, 'node' | 'provenance'> & { node: ResolversTypes['Paper'], provenance: ResolversTypes['LinkProvenance'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitationAnalysis: ResolverTypeWrapper<CitationAnalysisModel>;
  CitationConnection: ResolverTypeWrapper<CitationListModel>;
  CitationDirection: CitationDirection;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node' | 'provenance'> & { node: ResolversTypes['Paper'], provenance: ResolversTypes['Provenance'] }>;
  CitationFilter: CitationFilter;
  CitationNetwork: ResolverTypeWrapper<CitationNetworkModel>;
  CitationNetworkEdge: ResolverTypeWrapper<CitationNetworkEdge>;
  CitationNetworkNode: ResolverTypeWrapper<Omit<CitationNetworkNode, 'paper'> & { paper: ResolversTypes['Paper'] }>;
  CitationNetworkOrder: CitationNetworkOrder;
  CitationOrder: CitationOrder;
  CitationPath: ResolverTypeWrapper<Omit<CitationPath, 'papers'> & { papers: Array<ResolversTypes['Paper']> }>;
  CitationPaths: ResolverTypeWrapper<Omit<CitationPaths, 'paths'> & { paths: Array<ResolversTypes['CitationPath']> }>;
  CitationYear: ResolverTypeWrapper<CitationYear>;
  CommonAncestor: ResolverTypeWrapper<Omit<CommonAncestor, 'method'> & { method: ResolversTypes['Method'] }>;
  CommonAncestors: ResolverTypeWrapper<Omit<CommonAncestors, 'methods'> & { methods: Array<ResolversTypes['CommonAncestor']> }>;
  Community: ResolverTypeWrapper<CommunityModel>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommunityEdge']>, nodes: Array<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  ComparisonCell: ResolverTypeWrapper<Omit<ComparisonCell, 'link' | 'paper'> & { link?: Maybe<ResolversTypes['Link']>, paper?: Maybe<ResolversTypes['Paper']> }>;
  ComparisonRow: ResolverTypeWrapper<Omit<ComparisonRow, 'cells'> & { cells: Array<ResolversTypes['ComparisonCell']> }>;
  ComparisonRowKey: ComparisonRowKey;
  ConnectionPath: ResolverTypeWrapper<ConnectionPathModel>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CyclicCitation: ResolverTypeWrapper<CyclicCitationModel>;
  EdgesAmong: ResolverTypeWrapper<EdgesAmong>;
  FacetValue: ResolverTypeWrapper<Omit<FacetValue, 'field'> & { field?: Maybe<ResolversTypes['Field']> }>;
  Field: ResolverTypeWrapper<FieldModel>;
  FieldConnection: ResolverTypeWrapper<FieldListModel>;
  FieldEdge: ResolverTypeWrapper<Omit<FieldEdge, 'node'> & { node: ResolversTypes['Field'] }>;
  FieldFilter: FieldFilter;
  FieldOrder: FieldOrder;
  FieldOrderKey: FieldOrderKey;
  FieldScope: FieldScope;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<ImportModel>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportState: ImportState;
  ImportedFile: ResolverTypeWrapper<ImportedFile>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LikePaper: ResolverTypeWrapper<LikePaperModel>;
  LikePapers: ResolverTypeWrapper<Omit<LikePapers, 'papers'> & { papers: Array<ResolversTypes['LikePaper']> }>;
  LineageDirection: LineageDirection;
  LineageMethod: ResolverTypeWrapper<Omit<LineageMethod, 'method'> & { method: ResolversTypes['Method'] }>;
  Link: ResolverTypeWrapper<LinkModel>;
  LinkCounts: ResolverTypeWrapper<LinkCounts>;
  LinkKind: LinkKind;
  LinkProvenance: ResolverTypeWrapper<LinkProvenanceModel>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  LocaleInfo: ResolverTypeWrapper<LocaleInfo>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MainPath: ResolverTypeWrapper<MainPathModel>;
  MainPathLink: ResolverTypeWrapper<MainPathLinkModel>;
  MainPathRoute: ResolverTypeWrapper<MainPathRouteModel>;
  MainPathSearch: MainPathSearch;
  MatchedTextKind: MatchedTextKind;
  MeantId: ResolverTypeWrapper<MeantId>;
  Method: ResolverTypeWrapper<MethodModel>;
  MethodChains: ResolverTypeWrapper<MethodChainsModel>;
  MethodCitationMatrix: ResolverTypeWrapper<Omit<MethodCitationMatrix, 'methods'> & { methods: Array<ResolversTypes['Method']> }>;
  MethodComparison: ResolverTypeWrapper<ComparisonModel>;
  MethodConnection: ResolverTypeWrapper<MethodListModel>;
  MethodEdge: ResolverTypeWrapper<Omit<MethodEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodFacet: ResolverTypeWrapper<Omit<MethodFacet, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  MethodFacetKey: MethodFacetKey;
  MethodFilter: MethodFilter;
  MethodLineage: ResolverTypeWrapper<Omit<MethodLineage, 'methods'> & { methods: Array<ResolversTypes['LineageMethod']> }>;
  MethodOrder: MethodOrder;
  MethodOrderKey: MethodOrderKey;
  MethodRelatedByCitation: ResolverTypeWrapper<Omit<MethodRelatedByCitation, 'method'> & { method: ResolversTypes['Method'] }>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeighbourEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NeighbourOrder: NeighbourOrder;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeCounts: ResolverTypeWrapper<NodeCounts>;
  NodeKind: NodeKind;
  NoticeKind: NoticeKind;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperModel>;
  PaperConnection: ResolverTypeWrapper<PaperListModel>;
  PaperEdge: ResolverTypeWrapper<Omit<PaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  PaperFilter: PaperFilter;
  PaperMetrics: ResolverTypeWrapper<PaperMetrics>;
  PaperNotice: ResolverTypeWrapper<PaperNoticeModel>;
  PaperOrder: PaperOrder;
  PaperOrderKey: PaperOrderKey;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonConnection: ResolverTypeWrapper<PersonListModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonIdentity: PersonIdentity;
  PersonOrder: PersonOrder;
  PersonOrderKey: PersonOrderKey;
  Provenance: ResolverTypeWrapper<ProvenanceModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordKind: RecordKind;
  ReferenceCoverage: ReferenceCoverage;
  RelatedByCitation: ResolverTypeWrapper<Omit<RelatedByCitation, 'methods'> & { methods: Array<ResolversTypes['MethodRelatedByCitation']> }>;
  RelatedMethodConnection: ResolverTypeWrapper<Omit<RelatedMethodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedMethodEdge']>, nodes: Array<ResolversTypes['Method']> }>;
  RelatedMethodEdge: ResolverTypeWrapper<Omit<RelatedMethodEdge, 'node' | 'provenance'> & { node: ResolversTypes['Method'], provenance: ResolversTypes['LinkProvenance'] }>;
  Relation: Relation;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationDirection: RelationDirection;
  RelationKind: RelationKind;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  ResolutionStatus: ResolutionStatus;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchFilter: SearchFilter;
  SearchTier: SearchTier;
  SearchType: SearchType;
  ShortestConnection: ResolverTypeWrapper<ShortestConnectionModel>;
  SourceStatement: ResolverTypeWrapper<Omit<SourceStatement, 'import'> & { import: ResolversTypes['Import'] }>;
  Statistics: ResolverTypeWrapper<Statistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'node'> & { node: ResolversTypes['Node'] }>;
  TextDirection: TextDirection;
  TextMatch: ResolverTypeWrapper<TextMatch>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TraversalWeights: TraversalWeights;
  YearRange: YearRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthorshipConnection: Omit<AuthorshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuthorshipEdge']>, nodes: Array<ResolversParentTypes['Paper']> };
  AuthorshipEdge: Omit<AuthorshipEdge, 'node' | 'provenance'> & { node: ResolversParentTypes['Paper'], provenance: ResolversParentTypes['LinkProvenance'] };
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  CitationAnalysis: CitationAnalysisModel;
  CitationConnection: CitationListModel;
  CitationEdge: Omit<CitationEdge, 'node' | 'provenance'> & { node: ResolversParentTypes['Paper'], provenance: ResolversParentTypes['Provenance'] };
  CitationFilter: CitationFilter;
  CitationNetwork: CitationNetworkModel;
  CitationNetworkEdge: CitationNetworkEdge;
  CitationNetworkNode: Omit<CitationNetworkNode, 'paper'> & { paper: ResolversParentTypes['Paper'] };
  CitationPath: Omit<CitationPath, 'papers'> & { papers: Array<ResolversParentTypes['Paper']> };
  CitationPaths: Omit<CitationPaths, 'paths'> & { paths: Array<ResolversParentTypes['CitationPath']> };
  CitationYear: CitationYear;
  CommonAncestor: Omit<CommonAncestor, 'method'> & { method: ResolversParentTypes['Method'] };
  CommonAncestors: Omit<CommonAncestors, 'methods'> & { methods: Array<ResolversParentTypes['CommonAncestor']> };
  Community: CommunityModel;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommunityEdge']>, nodes: Array<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  ComparisonCell: Omit<ComparisonCell, 'link' | 'paper'> & { link?: Maybe<ResolversParentTypes['Link']>, paper?: Maybe<ResolversParentTypes['Paper']> };
  ComparisonRow: Omit<ComparisonRow, 'cells'> & { cells: Array<ResolversParentTypes['ComparisonCell']> };
  ConnectionPath: ConnectionPathModel;
  Coverage: Coverage;
  CyclicCitation: CyclicCitationModel;
  EdgesAmong: EdgesAmong;
  FacetValue: Omit<FacetValue, 'field'> & { field?: Maybe<ResolversParentTypes['Field']> };
  Field: FieldModel;
  FieldConnection: FieldListModel;
  FieldEdge: Omit<FieldEdge, 'node'> & { node: ResolversParentTypes['Field'] };
  FieldFilter: FieldFilter;
  FieldOrder: FieldOrder;
  FieldScope: FieldScope;
  Float: Scalars['Float']['output'];
  GraphEdge: GraphEdge;
  ID: Scalars['ID']['output'];
  Import: ImportModel;
  ImportCount: ImportCount;
  ImportedFile: ImportedFile;
  Int: Scalars['Int']['output'];
  LikePaper: LikePaperModel;
  LikePapers: Omit<LikePapers, 'papers'> & { papers: Array<ResolversParentTypes['LikePaper']> };
  LineageMethod: Omit<LineageMethod, 'method'> & { method: ResolversParentTypes['Method'] };
  Link: LinkModel;
  LinkCounts: LinkCounts;
  LinkProvenance: LinkProvenanceModel;
  Locale: Scalars['Locale']['output'];
  LocaleInfo: LocaleInfo;
  LocalizedText: LocalizedText;
  MainPath: MainPathModel;
  MainPathLink: MainPathLinkModel;
  MainPathRoute: MainPathRouteModel;
  MeantId: MeantId;
  Method: MethodModel;
  MethodChains: MethodChainsModel;
  MethodCitationMatrix: Omit<MethodCitationMatrix, 'methods'> & { methods: Array<ResolversParentTypes['Method']> };
  MethodComparison: ComparisonModel;
  MethodConnection: MethodListModel;
  MethodEdge: Omit<MethodEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodFacet: Omit<MethodFacet, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  MethodFilter: MethodFilter;
  MethodLineage: Omit<MethodLineage, 'methods'> & { methods: Array<ResolversParentTypes['LineageMethod']> };
  MethodOrder: MethodOrder;
  MethodRelatedByCitation: Omit<MethodRelatedByCitation, 'method'> & { method: ResolversParentTypes['Method'] };
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeighbourEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeCounts: NodeCounts;
  PageInfo: PageInfo;
  Paper: PaperModel;
  PaperConnection: PaperListModel;
  PaperEdge: Omit<PaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PaperFilter: PaperFilter;
  PaperMetrics: PaperMetrics;
  PaperNotice: PaperNoticeModel;
  PaperOrder: PaperOrder;
  Person: PersonModel;
  PersonConnection: PersonListModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Provenance: ProvenanceModel;
  Query: Record<PropertyKey, never>;
  RelatedByCitation: Omit<RelatedByCitation, 'methods'> & { methods: Array<ResolversParentTypes['MethodRelatedByCitation']> };
  RelatedMethodConnection: Omit<RelatedMethodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedMethodEdge']>, nodes: Array<ResolversParentTypes['Method']> };
  RelatedMethodEdge: Omit<RelatedMethodEdge, 'node' | 'provenance'> & { node: ResolversParentTypes['Method'], provenance: ResolversParentTypes['LinkProvenance'] };
  RelationCount: RelationCount;
  Resolution: Omit<Resolution, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SearchFilter: SearchFilter;
  ShortestConnection: ShortestConnectionModel;
  SourceStatement: Omit<SourceStatement, 'import'> & { import: ResolversParentTypes['Import'] };
  Statistics: Statistics;
  String: Scalars['String']['output'];
  Suggestion: Omit<Suggestion, 'node'> & { node: ResolversParentTypes['Node'] };
  TextMatch: TextMatch;
  TextRange: TextRange;
  YearRange: YearRange;
};

export type AuthorshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorshipConnection'] = ResolversParentTypes['AuthorshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorshipEdge'] = ResolversParentTypes['AuthorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['LinkProvenance'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CitationAnalysisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationAnalysis'] = ResolversParentTypes['CitationAnalysis']> = {
  betweennessSamples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  damping?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degeneracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestComponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  influential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationNetwork'] = ResolversParentTypes['CitationNetwork']> = {
  edges?: Resolver<Array<ResolversTypes['CitationNetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CitationNetworkNode']>, ParentType, ContextType>;
  reachable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachableAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationNetworkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationNetworkEdge'] = ResolversParentTypes['CitationNetworkEdge']> = {
  cited?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationNetworkNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationNetworkNode'] = ResolversParentTypes['CitationNetworkNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type CitationPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationPath'] = ResolversParentTypes['CitationPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
};

export type CitationPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationPaths'] = ResolversParentTypes['CitationPaths']> = {
  paths?: Resolver<Array<ResolversTypes['CitationPath']>, ParentType, ContextType>;
  searchedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationYear'] = ResolversParentTypes['CitationYear']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommonAncestorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonAncestor'] = ResolversParentTypes['CommonAncestor']> = {
  distances?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommonAncestorsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonAncestors'] = ResolversParentTypes['CommonAncestors']> = {
  methods?: Resolver<Array<ResolversTypes['CommonAncestor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, Partial<CommunityPapersArgs>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<Array<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ComparisonRowKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  countedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodsWithoutSeminalPaper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papersOfUnknownReferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papersWithoutReferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papersWithoutYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CyclicCitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CyclicCitation'] = ResolversParentTypes['CyclicCitation']> = {
  cited?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  citing?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type EdgesAmongResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EdgesAmong'] = ResolversParentTypes['EdgesAmong']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  meant?: Resolver<Array<ResolversTypes['MeantId']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  fieldId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methods?: Resolver<ResolversTypes['MethodConnection'], ParentType, ContextType, Partial<FieldMethodsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FieldNameArgs>>;
  partOf?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldConnection'] = ResolversParentTypes['FieldConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldEdge'] = ResolversParentTypes['FieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intents?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['RelationKind']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  counts?: Resolver<Maybe<Array<ResolversTypes['ImportCount']>>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ImportedFile']>, ParentType, ContextType>;
  importId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedFile'] = ResolversParentTypes['ImportedFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LikePaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LikePaper'] = ResolversParentTypes['LikePaper']> = {
  cosine?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<LikePaperEvidenceArgs, 'first'>>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type LikePapersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LikePapers'] = ResolversParentTypes['LikePapers']> = {
  papers?: Resolver<Array<ResolversTypes['LikePaper']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageMethod'] = ResolversParentTypes['LineageMethod']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkCounts'] = ResolversParentTypes['LinkCounts']> = {
  authored?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inField?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originatedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatedTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkProvenance'] = ResolversParentTypes['LinkProvenance']> = {
  imports?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type LocaleInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocaleInfo'] = ResolversParentTypes['LocaleInfo']> = {
  direction?: Resolver<ResolversTypes['TextDirection'], ParentType, ContextType>;
  englishName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldNames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methodNameCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  methodNames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodSummaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodSummaryCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MainPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MainPath'] = ResolversParentTypes['MainPath']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cyclicCitationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cyclicCitations?: Resolver<Array<ResolversTypes['CyclicCitation']>, ParentType, ContextType, RequireFields<MainPathCyclicCitationsArgs, 'first'>>;
  isolatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['MainPathLink']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['MainPathRoute']>, ParentType, ContextType>;
  sinkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MainPathLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MainPathLink'] = ResolversParentTypes['MainPathLink']> = {
  cited?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  citing?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MainPathRouteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MainPathRoute'] = ResolversParentTypes['MainPathRoute']> = {
  equalCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  keyRoute?: Resolver<Maybe<ResolversTypes['MainPathLink']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['MainPathLink']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MeantIdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeantId'] = ResolversParentTypes['MeantId']> = {
  asked?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['MethodLineage'], ParentType, ContextType, RequireFields<MethodLineageArgs, 'depth' | 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MethodNameArgs>>;
  nameText?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MethodNameTextArgs>>;
  originYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originators?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  referencedBy?: Resolver<ResolversTypes['RelatedMethodConnection'], ParentType, ContextType, Partial<MethodReferencedByArgs>>;
  referencedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  related?: Resolver<ResolversTypes['RelatedMethodConnection'], ParentType, ContextType, Partial<MethodRelatedArgs>>;
  relatedByCitation?: Resolver<ResolversTypes['RelatedByCitation'], ParentType, ContextType, RequireFields<MethodRelatedByCitationArgs, 'first'>>;
  relatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MethodSummaryArgs>>;
  summaryText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<MethodSummaryTextArgs>>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodChainsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodChains'] = ResolversParentTypes['MethodChains']> = {
  fromAToB?: Resolver<Maybe<ResolversTypes['CitationPaths']>, ParentType, ContextType>;
  fromBToA?: Resolver<Maybe<ResolversTypes['CitationPaths']>, ParentType, ContextType>;
};

export type MethodCitationMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodCitationMatrix'] = ResolversParentTypes['MethodCitationMatrix']> = {
  counts?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type MethodComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodComparison'] = ResolversParentTypes['MethodComparison']> = {
  differingRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labelsLocale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MethodConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodConnection'] = ResolversParentTypes['MethodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MethodEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['MethodFacet']>, ParentType, ContextType, RequireFields<MethodConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodEdge'] = ResolversParentTypes['MethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
};

export type MethodFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodFacet'] = ResolversParentTypes['MethodFacet']> = {
  key?: Resolver<ResolversTypes['MethodFacetKey'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type MethodLineageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodLineage'] = ResolversParentTypes['MethodLineage']> = {
  methods?: Resolver<Array<ResolversTypes['LineageMethod']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MethodRelatedByCitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodRelatedByCitation'] = ResolversParentTypes['MethodRelatedByCitation']> = {
  citedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coupled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  influential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intents?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['RelationKind']>>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  printedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Field' | 'Method' | 'Paper' | 'Person', ParentType, ContextType>;
};

export type NodeCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeCounts'] = ResolversParentTypes['NodeCounts']> = {
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeholders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  arxivId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationsByYear?: Resolver<Array<ResolversTypes['CitationYear']>, ParentType, ContextType, Partial<PaperCitationsByYearArgs>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PaperCitedByArgs, 'orderBy'>>;
  coCited?: Resolver<ResolversTypes['LikePapers'], ParentType, ContextType, RequireFields<PaperCoCitedArgs, 'first'>>;
  coupled?: Resolver<ResolversTypes['LikePapers'], ParentType, ContextType, RequireFields<PaperCoupledArgs, 'first'>>;
  describes?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isbn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['PaperMetrics']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['PaperNotice']>, ParentType, ContextType>;
  openAlexId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  redirects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PaperReferencesArgs, 'orderBy'>>;
  referencesKnown?: Resolver<ResolversTypes['ReferenceCoverage'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  s2Id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type PaperMetricsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperMetrics'] = ResolversParentTypes['PaperMetrics']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperNotice'] = ResolversParentTypes['PaperNotice']> = {
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  paperId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['PersonIdentity'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['AuthorshipConnection'], ParentType, ContextType, Partial<PersonPapersArgs>>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  redirects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  imports?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['SourceStatement']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  citationAnalysis?: Resolver<Maybe<ResolversTypes['CitationAnalysis']>, ParentType, ContextType>;
  citationNetwork?: Resolver<Maybe<ResolversTypes['CitationNetwork']>, ParentType, ContextType, RequireFields<QueryCitationNetworkArgs, 'depth' | 'direction' | 'first' | 'orderBy' | 'seeds'>>;
  citationPaths?: Resolver<Maybe<ResolversTypes['CitationPaths']>, ParentType, ContextType, RequireFields<QueryCitationPathsArgs, 'direction' | 'first' | 'from' | 'maxLength' | 'to'>>;
  commonAncestors?: Resolver<Maybe<ResolversTypes['CommonAncestors']>, ParentType, ContextType, RequireFields<QueryCommonAncestorsArgs, 'depth' | 'first' | 'methods'>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'number'>>;
  compareKnownMethods?: Resolver<ResolversTypes['MethodComparison'], ParentType, ContextType, RequireFields<QueryCompareKnownMethodsArgs, 'locale' | 'onlyDifferences' | 'slugs'>>;
  compareMethods?: Resolver<Maybe<ResolversTypes['MethodComparison']>, ParentType, ContextType, RequireFields<QueryCompareMethodsArgs, 'locale' | 'onlyDifferences' | 'slugs'>>;
  connection?: Resolver<Maybe<ResolversTypes['MethodChains']>, ParentType, ContextType, RequireFields<QueryConnectionArgs, 'first' | 'maxLength' | 'methodA' | 'methodB'>>;
  edgesAmong?: Resolver<Maybe<ResolversTypes['EdgesAmong']>, ParentType, ContextType, RequireFields<QueryEdgesAmongArgs, 'ids'>>;
  expand?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<QueryExpandArgs, 'direction' | 'id' | 'locale' | 'relation'>>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType, RequireFields<QueryFieldArgs, 'id'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<QueryFieldsArgs, 'locale' | 'orderBy'>>;
  imports?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  locales?: Resolver<Array<ResolversTypes['LocaleInfo']>, ParentType, ContextType>;
  mainPath?: Resolver<Maybe<ResolversTypes['MainPath']>, ParentType, ContextType, RequireFields<QueryMainPathArgs, 'depth' | 'search' | 'weights'>>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType, RequireFields<QueryMethodArgs, 'slug'>>;
  methodCitationMatrix?: Resolver<Maybe<ResolversTypes['MethodCitationMatrix']>, ParentType, ContextType, RequireFields<QueryMethodCitationMatrixArgs, 'methods'>>;
  methods?: Resolver<ResolversTypes['MethodConnection'], ParentType, ContextType, RequireFields<QueryMethodsArgs, 'locale' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, Partial<QueryPaperArgs>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<QueryPapersArgs, 'locale' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'locale' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  resolve?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'locale' | 'query'>>;
  shortestConnection?: Resolver<Maybe<ResolversTypes['ShortestConnection']>, ParentType, ContextType, RequireFields<QueryShortestConnectionArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'locale' | 'prefix'>>;
};

export type RelatedByCitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedByCitation'] = ResolversParentTypes['RelatedByCitation']> = {
  methods?: Resolver<Array<ResolversTypes['MethodRelatedByCitation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelatedMethodConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedMethodConnection'] = ResolversParentTypes['RelatedMethodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedMethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedMethodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedMethodEdge'] = ResolversParentTypes['RelatedMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['LinkProvenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  neighbourKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['TextMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SearchTier'], ParentType, ContextType>;
};

export type ShortestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortestConnection'] = ResolversParentTypes['ShortestConnection']> = {
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['ConnectionPath']>, ParentType, ContextType>;
  searchedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceStatement'] = ResolversParentTypes['SourceStatement']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkCounts'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NodeCounts'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextMatch'] = ResolversParentTypes['TextMatch']> = {
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchedTextKind'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AuthorshipConnection?: AuthorshipConnectionResolvers<ContextType>;
  AuthorshipEdge?: AuthorshipEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CitationAnalysis?: CitationAnalysisResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationNetwork?: CitationNetworkResolvers<ContextType>;
  CitationNetworkEdge?: CitationNetworkEdgeResolvers<ContextType>;
  CitationNetworkNode?: CitationNetworkNodeResolvers<ContextType>;
  CitationPath?: CitationPathResolvers<ContextType>;
  CitationPaths?: CitationPathsResolvers<ContextType>;
  CitationYear?: CitationYearResolvers<ContextType>;
  CommonAncestor?: CommonAncestorResolvers<ContextType>;
  CommonAncestors?: CommonAncestorsResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CyclicCitation?: CyclicCitationResolvers<ContextType>;
  EdgesAmong?: EdgesAmongResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldConnection?: FieldConnectionResolvers<ContextType>;
  FieldEdge?: FieldEdgeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportedFile?: ImportedFileResolvers<ContextType>;
  LikePaper?: LikePaperResolvers<ContextType>;
  LikePapers?: LikePapersResolvers<ContextType>;
  LineageMethod?: LineageMethodResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCounts?: LinkCountsResolvers<ContextType>;
  LinkProvenance?: LinkProvenanceResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  LocaleInfo?: LocaleInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MainPath?: MainPathResolvers<ContextType>;
  MainPathLink?: MainPathLinkResolvers<ContextType>;
  MainPathRoute?: MainPathRouteResolvers<ContextType>;
  MeantId?: MeantIdResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  MethodChains?: MethodChainsResolvers<ContextType>;
  MethodCitationMatrix?: MethodCitationMatrixResolvers<ContextType>;
  MethodComparison?: MethodComparisonResolvers<ContextType>;
  MethodConnection?: MethodConnectionResolvers<ContextType>;
  MethodEdge?: MethodEdgeResolvers<ContextType>;
  MethodFacet?: MethodFacetResolvers<ContextType>;
  MethodLineage?: MethodLineageResolvers<ContextType>;
  MethodRelatedByCitation?: MethodRelatedByCitationResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCounts?: NodeCountsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  PaperMetrics?: PaperMetricsResolvers<ContextType>;
  PaperNotice?: PaperNoticeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedByCitation?: RelatedByCitationResolvers<ContextType>;
  RelatedMethodConnection?: RelatedMethodConnectionResolvers<ContextType>;
  RelatedMethodEdge?: RelatedMethodEdgeResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  ShortestConnection?: ShortestConnectionResolvers<ContextType>;
  SourceStatement?: SourceStatementResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TextMatch?: TextMatchResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
};

