// The questions of doc/analysts.md with their answers, as they stand on the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WorkedQuestion {
  /** `1. How did …?` */
  readonly title: string;
  /** What stands above the query: why it answers the question. */
  readonly reason: string;
  readonly query: string;
  /** What a server answers. */
  readonly answer: { readonly data: Readonly<Record<string, unknown>> };
  /** What stands below the answer: how to read it. */
  readonly reading: string;
}

export function readWorkedQuestions(): WorkedQuestion[] {
  const page = readFileSync(join(import.meta.dirname, '../../doc/analysts.md'), 'utf8');
  return page
    .split(/^## (?=\d)/m)
    .slice(1)
    .map((section) => {
      const parts = /^([^\n]+)\n\n(.+?)\n\n```graphql\n(.+?)```\n\n```json\n(.+?)```\n\n(.+)$/s.exec(section);
      if (!parts) throw new Error(`Not a question with its reason, query, answer and reading: ${section}`);
      const [, title, reason, query, answer, reading] = parts as unknown as string[];
      return {
        title: title!,
        reason: reason!,
        query: query!,
        answer: JSON.parse(answer!) as WorkedQuestion['answer'],
        reading: reading!.trim(),
      };
    });
}
