// An answer in each of the formats of `methodgraph citations`.
import { type Answer, type AnswerNetwork } from '../../exporters/answers/answer.js';
import { writeGraphmlNetwork, writePajekNetwork } from '../../exporters/answers/write-network.js';
import { renderAnswerCsv, renderAnswerTable } from '../../terminal/render-answer.js';
import { type AnsweredQuestion } from './ask-question.js';
import { type Question } from './question.js';
import { writeJson } from './write-json.js';

type Write = (answers: AsyncIterable<AnsweredQuestion>, question: Question) => AsyncIterable<string>;

export const answerFormats: Readonly<Record<string, Write>> = {
  table: (answers, question) =>
    renderAnswerTable(toAnswers(answers, question), process.stdout.columns || 100),
  csv: (answers, question) => renderAnswerCsv(toAnswers(answers, question)),
  json: writeJson,
  graphml: (answers, question) => writeGraphmlNetwork(toNetworks(answers, question)),
  pajek: (answers, question) => writePajekNetwork(toNetworks(answers, question)),
};

const networkFormats = ['graphml', 'pajek'];

/** Those that the question can be answered in: without a network there is nothing to draw. */
export const listFormats = ({ hasNetwork }: Question): string[] =>
  Object.keys(answerFormats).filter((format) => hasNetwork || !networkFormats.includes(format));

async function* toAnswers(
  answers: AsyncIterable<AnsweredQuestion>,
  question: Question,
): AsyncGenerator<Answer> {
  for await (const { data, asked, counts } of answers) yield question.toAnswer(data, asked, counts);
}

async function* toNetworks(
  answers: AsyncIterable<AnsweredQuestion>,
  question: Question,
): AsyncGenerator<AnswerNetwork> {
  for await (const { network } of toAnswers(answers, question)) yield network!;
}
