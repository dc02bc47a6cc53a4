// Asks the graph through GraphQL, without a server between: a command answers what the API answers.
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import { MethodgraphError } from '../../domain/errors.js';
import { maximumPageSize } from '../../domain/page.js';
import { findAskedMethods, findAskedPapers } from '../../features/citations/find-asked.js';
import { type Graph } from '../../graph/graph.js';
import { type AnsweredPage, type Asked, type Counts, type Question } from './question.js';

export interface QuestionRequest {
  readonly schema: GraphQLSchema;
  readonly question: Question;
  readonly document: DocumentNode;
  readonly asked: Asked;
  /** How many of a list to show. */
  readonly most: number;
  /** The graph for one request: each page is one. */
  readonly openRequest: () => Graph;
}

export interface AnsweredQuestion {
  /** What GraphQL answers as `data`. */
  readonly data: object;
  readonly page: AnsweredPage | null;
  readonly counts: Counts;
  /** With the keys of papers and methods. */
  readonly asked: Asked;
}

/**
 * The answer; of a list one page after the other, each forgotten before the next one is asked for.
 * @throws what the fields throw; NOT_FOUND for an unknown subject; INVALID_INPUT for what the schema does not take
 */
export async function* askQuestion(request: QuestionRequest): AsyncGenerator<AnsweredQuestion> {
  const { question, most } = request;
  const asked = await nameSubjects(request);
  if (!question.pageOf) {
    const data = await ask(request, asked);
    yield { data, page: null, counts: { shown: 0, most: 0, total: 0 }, asked };
    return;
  }
  let [shown, total] = [0, 0];
  let after: string | null = null;
  do {
    const first: number = Math.min(most - shown, maximumPageSize);
    const data = await ask(request, { ...asked, first, after, counted: after === null });
    const page: AnsweredPage = question.pageOf(data);
    shown += page.edges.length;
    total = page.totalCount ?? total;
    yield { data, page, counts: { shown, most, total }, asked };
    after = page.pageInfo.hasNextPage && shown < most ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

async function nameSubjects({ question, asked, openRequest }: QuestionRequest): Promise<Asked> {
  const graph = openRequest();
  const named = await Promise.all(
    Object.entries(question.subjects ?? {}).map(async ([variable, kind]) => {
      const ids = [asked[variable] as string | readonly string[]].flat();
      const keys =
        kind === 'paper'
          ? (await findAskedPapers(graph, ids)).map(({ paperId }) => paperId)
          : (await findAskedMethods(graph, ids)).map(({ slug }) => slug);
      return [variable, Array.isArray(asked[variable]) ? keys : keys[0]];
    }),
  );
  return { ...asked, ...(Object.fromEntries(named) as Asked) };
}

async function ask({ schema, document, openRequest, question }: QuestionRequest, variables: Asked) {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { graph: openRequest() },
  });
  const [error] = errors ?? [];
  if (error) throw toCause(error);
  const [answer] = Object.values(data!);
  if (answer === null) throw new MethodgraphError('NOT_FOUND', toAbsence(question, variables));
  return data!;
}

/** Named by what has to be given, which is what there is not. */
const toAbsence = ({ name }: Question, asked: Asked): string =>
  `There is no ${name} ${String(asked['number'] ?? asked['paper'] ?? asked['method'])}.`;

/** What a field threw as it is; what the schema does not take in its own words. */
function toCause(error: GraphQLError): Error {
  return error.originalError ?? new MethodgraphError('INVALID_INPUT', error.message, {}, { cause: error });
}
