// A question about citations as the command line asks it: a document of GraphQL, and what its answer is to a reader.
import { type Answer } from '../../exporters/answers/answer.js';

/** The values of the document's variables, those that were not given as the schema has them. */
export type Asked = Readonly<Record<string, unknown>>;

/** How far the pages of a list go; of an answer without pages nothing is told. */
export interface Counts {
  /** Up to this page, the page included. */
  readonly shown: number;
  /** How many will be shown at most. */
  readonly most: number;
  readonly total: number;
}

export interface AnsweredPage<Edge = unknown> {
  readonly totalCount?: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Question<Data = unknown> {
  readonly name: string;
  readonly description: string;
  /**
   * Its variables are what can be given: those that have to be as arguments, in their order, all others as options by
   * their names, with the descriptions and defaults of the arguments of GraphQL they stand for. In a list, `$first`,
   * `$after` and `$counted` turn the pages.
   */
  readonly document: string;
  /** Variables that are papers or methods in any spelling, or lists of them: found by key before anything is asked. */
  readonly subjects?: Readonly<Record<string, 'paper' | 'method'>>;
  /** What a variable is for, where the schema does not tell, or tells it of GraphQL. */
  readonly told?: Readonly<Record<string, string>>;
  /** How to ask it, behind its name, and what is to be known. */
  readonly help: string;
  readonly hasNetwork: boolean;
  /** The list that is answered in pages. */
  readonly pageOf?: (data: Data) => AnsweredPage;
  // A method, so that questions of all kinds of data are questions.
  toAnswer(data: Data, asked: Asked, counts: Counts): Answer;
}

/** Has the compiler hold a question to its own data. */
export const defineQuestion = <Data>(question: Question<Data>): Question => question as Question;
