// methodgraph compare: methods side by side.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.js';
import { type Comparison, type ComparisonRowKey } from '../domain/comparison.js';
import { parseLocale } from '../domain/locale.js';
import { comparisonFormats } from '../exporters/comparisons/comparison-formats.js';
import { readRowKeys } from '../exporters/comparisons/read-comparison-request.js';
import { compareMethods } from '../features/comparisons/compare-methods.js';
import { createRequestGraph } from '../graph/request-graph.js';
import { renderComparisonTable } from '../terminal/render-comparison-table.js';
import { fillEmptyGraph, watchedProgress, withGraph } from './command-line.js';

const formats: Readonly<Record<string, { readonly render: (comparison: Comparison) => string }>> = {
  table: { render: (comparison) => renderComparisonTable(comparison, process.stdout.columns || 100) },
  ...comparisonFormats,
};

export function addCompareCommand(program: Command): void {
  program
    .command('compare')
    .description('compare two to ten methods side by side; ≠ marks the rows that differ')
    .argument('<slugs...>', 'the methods')
    .option('--locale <tag>', 'the language of labels, names and summaries', requireLocale, 'en')
    .option('--rows <keys>', 'the rows to show, separated by commas: FAMILY,TYPE (all nine)', addRowKeys)
    .option('--only-differences', 'leave out the rows in which all cells are equal', false)
    .addOption(
      new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('table'),
    )
    .action(compare);
}

interface CompareOptions {
  readonly locale: string;
  readonly rows?: ComparisonRowKey[];
  readonly onlyDifferences: boolean;
  readonly format: string;
}

async function compare(slugs: string[], options: CompareOptions): Promise<void> {
  const config = readConfig();
  await withGraph('methodgraph compare', watchedProgress(), async (open, progress) => {
    await fillEmptyGraph(open, progress);
    const graph = createRequestGraph(open.connection, { deadline: Date.now() + config.requestTimeout });
    const comparison = await compareMethods(graph, { slugs, ...options });
    process.stdout.write(formats[options.format]!.render(comparison));
  });
}

function requireLocale(tag: string): string {
  const locale = parseLocale(tag);
  if (locale === null)
    throw new InvalidArgumentError('It has to be a language tag such as vi, pt-BR or zh-Hant.');
  return locale;
}

function addRowKeys(list: string, before: readonly ComparisonRowKey[] = []): ComparisonRowKey[] {
  return [...before, ...readRowKeys([list])];
}
