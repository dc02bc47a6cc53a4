// methodgraph citations: questions about citations, answered as GraphQL answers them, in a format for the terminal or a tool.
import { setMaxListeners } from 'node:events';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { type GraphQLSchema, parse } from 'graphql';
import { defaultPageSize } from '../domain/page.js';
import { createRequestGraph } from '../graph/request-graph.js';
import { buildSchema } from '../server/schema.js';
import { askQuestion } from './citations/ask-question.js';
import { answerFormats, listFormats } from './citations/formats.js';
import { listArguments, type QuestionArgument } from './citations/list-arguments.js';
import { type Asked, type Question } from './citations/question.js';
import { questions } from './citations/questions.js';
import { fillEmptyGraph, say, status, stopOnSignal, watchedProgress, withGraph } from './command-line.js';
import { writeOut } from './write-out.js';

/** How long a question may take where nothing else is said, in seconds: nobody else waits for it. */
const usualTimeout = 300;

/** What turns the pages of a list. */
const pageVariables = ['first', 'after', 'counted'];

export function addCitationsCommand(program: Command): void {
  const citations = program
    .command('citations')
    .description('ask about citations: lists, networks, paths, likeness, main paths, methods, ranks')
    .addHelpText(
      'after',
      `
Definitions are those of GraphQL (schema.graphql). methodgraph citations QUESTION --help tells what each takes.

Examples:
  methodgraph citations main-path --field machine-learning
  methodgraph citations network doi:10.1023/a:1010933404324 --depth 2 --format graphml --out around.graphml`,
    );
  // What can be given is read from the schema, which takes a moment: only where it is asked for.
  let added = false;
  const addQuestions = (): void => {
    if (added) return;
    added = true;
    const schema = buildSchema();
    for (const question of questions) addQuestion(citations, schema, question);
  };
  program.hook('preSubcommand', (_, command) => {
    if (command === citations) addQuestions();
  });
  citations.on('beforeHelp', addQuestions);
}

interface AnswerOptions extends Readonly<Record<string, unknown>> {
  readonly format: string;
  readonly out?: string;
  readonly timeout: number;
  readonly first?: number;
  readonly all?: boolean;
}

function addQuestion(citations: Command, schema: GraphQLSchema, question: Question): void {
  const document = parse(question.document);
  const given = listArguments(schema, document, question.told, question.pageOf ? pageVariables : []);
  const operands = given.filter(({ required }) => required);
  const named = given.filter(({ required }) => !required);
  const command = citations.command(question.name).description(question.description);
  for (const operand of operands) command.addArgument(toCommandArgument(operand));
  for (const option of named) command.addOption(toCommandOption(option));
  if (question.pageOf) {
    command
      .option('--first <number>', 'how many from the start, page by page', toCount, defaultPageSize)
      .option('--all', 'the whole list');
  }
  command
    .addOption(
      new Option('--format <format>', 'how to print it').choices(listFormats(question)).default('table'),
    )
    .option('--out <file>', 'where to write it, whole or not at all (standard output)')
    .option(
      '--timeout <seconds>',
      question.pageOf ? 'how long each page may take' : 'how long the graph may take',
      toSeconds,
      usualTimeout,
    )
    .addHelpText('after', `\n${question.help}`)
    .action(async () => {
      const options = command.opts<AnswerOptions>();
      const asked = {
        ...toVariables(named, options),
        ...toOperandVariables(operands, command.processedArgs),
      };
      await answer(schema, question, asked, options);
    });
}

async function answer(schema: GraphQLSchema, question: Question, asked: Asked, options: AnswerOptions) {
  const write = answerFormats[options.format]!;
  const { signal } = stopOnSignal('Stopping …');
  // Every statement of the question listens.
  setMaxListeners(0, signal);
  try {
    await withGraph('methodgraph citations', watchedProgress(), async (open, progress) => {
      await fillEmptyGraph(open, progress);
      const answers = askQuestion({
        schema,
        question,
        document: parse(question.document),
        asked,
        most: options.all ? Infinity : (options.first ?? defaultPageSize),
        openRequest: () =>
          createRequestGraph(open.connection, { deadline: Date.now() + options.timeout * 1_000, signal }),
      });
      await writeOut(write(answers, question), options.out);
      if (options.out !== undefined) say(`Written to ${options.out}.`);
    });
  } catch (error) {
    // What was stopped is no failure to tell of.
    if (!signal.aborted) throw error;
    process.exitCode = status.failed;
  }
}

function toCommandArgument({ name, description, list, kind, choices }: QuestionArgument): Argument {
  const argument = new Argument(list ? `<${name}...>` : `<${name}>`, description);
  return list ? argument : argument.argParser(toParser(kind, choices));
}

function toCommandOption({ name, description, kind, list, choices, usual }: QuestionArgument): Option {
  if (kind === 'switch') return new Option(`--${name}`, description);
  const told =
    kind === 'boolean' ? 'true|false' : kind === 'integer' ? 'number' : name === 'seeds' ? 'id' : 'value';
  const option = new Option(`--${name} <${told}${list ? '...' : ''}>`, description);
  if (choices) option.choices(choices.map(toOptionValue));
  option.argParser<unknown>((text, before) => {
    const value = toParser(kind, choices)(text);
    return list ? [...(Array.isArray(before) ? (before as unknown[]) : []), value] : value;
  });
  if (typeof usual === 'number') option.default(usual);
  if (typeof usual === 'string') option.default(usual, toOptionValue(usual));
  return option;
}

/** `CITED_BY` as it is typed: `cited-by`. */
const toOptionValue = (name: string): string => name.toLowerCase().replaceAll('_', '-');

function toParser(kind: QuestionArgument['kind'], choices: QuestionArgument['choices']) {
  return (text: string): unknown => {
    if (kind === 'integer') return requireInteger(text);
    if (kind === 'boolean') return requireChoice(text, ['true', 'false']) === 'true';
    if (!choices) return text;
    const options = choices.map(toOptionValue);
    return choices[options.indexOf(requireChoice(toOptionValue(text), options))];
  };
}

function requireChoice(text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
}

function requireInteger(text: string): number {
  if (!/^-?\d{1,10}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}

function toCount(text: string): number {
  const number = requireInteger(text);
  if (number < 1) throw new InvalidArgumentError('It has to be a whole number from 1.');
  return number;
}

function toSeconds(text: string): number {
  const seconds = requireInteger(text);
  if (seconds < 1 || seconds > 86_400)
    throw new InvalidArgumentError('It has to be a whole number, 1 to 86400.');
  return seconds;
}

/** The values by their variables, those within a filter at their place; what was not given is absent. */
function toVariables(named: readonly QuestionArgument[], options: AnswerOptions): Asked {
  const variables: Record<string, unknown> = {};
  for (const { path, name } of named) {
    const value = options[toOptionName(name)];
    if (value === undefined) continue;
    let place = variables;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
    place[path.at(-1)!] = value;
  }
  return variables;
}

function toOperandVariables(operands: readonly QuestionArgument[], values: readonly unknown[]): Asked {
  return Object.fromEntries(operands.map(({ path: [variable] }, place) => [variable, values[place]]));
}

/** As commander calls it: `as-of-year` is `asOfYear`. */
const toOptionName = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
