// An answer as GraphQL gives it under `data`; of a list all pages as one.
import { type AnsweredQuestion } from './ask-question.js';

/** Stands where the edges of all pages come, and then what is known only at the end. */
const [edgesHere, pageInfoHere] = ['\u0000edges', '\u0000pageInfo'];

/** Indented; of a list each edge is a line. `totalCount` is that of the first page, `pageInfo` that of the last. */
export async function* writeJson(answers: AsyncIterable<AnsweredQuestion>): AsyncGenerator<string> {
  let between = '';
  let ending = '';
  let last: AnsweredQuestion['page'] = null;
  for await (const { data, page } of answers) {
    if (!page) {
      yield `${JSON.stringify(data, null, 2)}\n`;
      continue;
    }
    if (last === null) {
      const [opening, rest] = toShell(data, page).split(JSON.stringify(edgesHere)) as [string, string];
      yield `${opening}[`;
      ending = rest;
    }
    for (const edge of page.edges) {
      yield `${between}\n${JSON.stringify(edge)}`;
      between = ',';
    }
    last = page;
  }
  if (last === null) return;
  yield `${between === '' ? '' : '\n'}]${ending.replace(JSON.stringify(pageInfoHere), () => JSON.stringify(last.pageInfo))}\n`;
}

const toShell = (data: object, { edges, pageInfo }: NonNullable<AnsweredQuestion['page']>): string =>
  JSON.stringify(
    data,
    (_, value: unknown) => (value === edges ? edgesHere : value === pageInfo ? pageInfoHere : value),
    2,
  );
