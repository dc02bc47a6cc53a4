// `npm run worked-questions`: asks a server the questions of analysts.md and writes its answers below them.
//   node doc/answer-questions.js [URL]     a methodgraph server whose graph was made as the page tells
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const page = new URL('analysts.md', import.meta.url);

const text = await readFile(page, 'utf8');
const questions = [...text.matchAll(/(```graphql\n)(.*?)(```\n\n```json\n)(.*?)(?=```)/gs)];
let answered = '';
let done = 0;
for (const question of questions) {
  const [all, opening, query, between] = question;
  answered += text.slice(done, question.index) + opening + query + between + (await ask(query));
  done = question.index + all.length;
}
await writeFile(page, answered + text.slice(done));
process.stderr.write(`${questions.length} questions answered.\n`);

/** What the server answers, all of it, broken into lines as prettier breaks JSON. */
async function ask(query) {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${JSON.stringify(answer.errors)}\n${query}`);
  return format(JSON.stringify(answer), { parser: 'json', printWidth: 150 });
}
