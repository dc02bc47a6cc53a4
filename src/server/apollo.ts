// Apollo Server as this API wants it: bounded, masked, and in step with GraphQL over HTTP.
import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind, type FragmentDefinitionNode } from 'graphql';
import { type Logger } from 'pino';
import { MethodgraphError } from '../domain/errors.js';
import { type RequestContext } from '../graph/request-context.js';
import { createErrorFormatter } from './format-error.js';
import { measureOperation, requireAffordable } from './measure-operation.js';
import { type Metrics } from './metrics.js';
import { buildSchema } from './schema.js';

/** How many words and signs a document may have. */
const maximumTokens = 4_000;
/** How many fields an operation may come to, fragments counted wherever they are spread. */
const maximumSelections = 4_000;
/** How many mistakes are listed before the rest goes unsaid. */
const maximumValidationErrors = 20;

export function createApollo(
  logger: Logger,
  metrics: Metrics,
  plugins: readonly ApolloServerPlugin<RequestContext>[],
) {
  return new ApolloServer<RequestContext>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => `${JSON.stringify(result)}\n`,
    parseOptions: { maxLexicalTokens: maximumTokens },
    maxRecursiveSelections: maximumSelections,
    validationOptions: { maxErrors: maximumValidationErrors },
    formatError: createErrorFormatter(logger),
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Its hook on every field costs a seventh of a comparison; the one header it would set is set below.
      ApolloServerPluginCacheControlDisabled(),
      createPorchPlugin(metrics),
      ...plugins,
    ],
  });
}

/** All that we do around an operation, as one plugin: each more would cost every request its own round of promises. */
function createPorchPlugin(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: (context) => {
      refuseExpensiveOperation(context);
      return done;
    },
    willSendResponse: (context) => {
      // An answer may be another a moment later: nobody on the way keeps it.
      context.response.http.headers.set('cache-control', 'no-store');
      if (context.response.body.kind !== 'single') return done;
      const { errors } = context.response.body.singleResult;
      if (errors) {
        metrics.countErrors(errors.map(({ extensions }) => codeOf(extensions)));
        answerJsonClientsWith200(context);
      }
      return done;
    },
  };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

const done = Promise.resolve();

/** Refuses what could answer too much, before anything is asked of the graph. */
function refuseExpensiveOperation({
  schema,
  document,
  operation,
  request,
}: GraphQLRequestContextDidResolveOperation<RequestContext>): void {
  if (!operation) return;
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  try {
    requireAffordable(measureOperation({ schema, operation, fragments, variables: request.variables ?? {} }));
  } catch (error) {
    if (!(error instanceof MethodgraphError)) throw error;
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: error.code, http: { status: 400 } },
    });
  }
}

/**
 * Clients that accept `application/json` only, and not GraphQL's own media type, get status 200 for
 * every well-formed request, as GraphQL over HTTP has it (section 6.4.1): without it they can't tell
 * an answer with errors from a failure on the way.
 */
function answerJsonClientsWith200({
  request,
  response,
  errors,
}: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const accepted = request.http?.headers.get('accept') ?? '*/*';
  const refused = response.http.status !== undefined && response.http.status >= 400;
  const wellFormed = typeof request.query === 'string' && errors?.every(isOfTheRequest);
  if (refused && wellFormed && !accepted.includes('application/graphql-response+json')) {
    response.http.status = 200;
  }
}

function isOfTheRequest({ extensions }: GraphQLError): boolean {
  return extensions['code'] !== 'BAD_REQUEST';
}

function codeOf(extensions: Readonly<Record<string, unknown>> | undefined): string {
  return typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL';
}
