// Lists by name, one for each language that anything has a name in: everything has its place in every one of them.
import { defaultLocale, pickText, toLocalizedTexts } from '../../domain/locale.js';
import { toNameList, toNameOrder } from '../../domain/list-order.js';
import { type GraphConnection, type GraphTransaction } from '../../graph/connection.js';

/** What has names in several languages. */
export type NamedLabel = 'Method' | 'Field';

interface NamedNode {
  readonly key: string;
  readonly nameLocales: readonly string[] | null;
  readonly names: readonly string[] | null;
}

interface NameEntry {
  readonly list: string;
  readonly nameOrder: string;
}

/** How many nodes are put in their places in one transaction. */
const batchSize = 1_000;
/** How many entries are written or taken away by one statement. */
const entriesAtOnce = 10_000;

/**
 * Puts the stale ones in their places of the lists that there are, and derives what else `query` does of them.
 * Then makes the lists of languages that are new, of everything, and takes those away that nothing has a name in
 * any longer.
 */
export async function deriveStaleNames(
  connection: GraphConnection,
  label: NamedLabel,
  query: string,
  advance: (count: number) => void,
): Promise<void> {
  const { lists, wanted } = await readLists(connection, label);
  const locales = lists.map(({ locale }) => locale);
  for (;;) {
    const count = await connection.write(async (transaction) => {
      const nodes = await transaction.run<NamedNode & { readonly entries: NameEntry[] }>(
        `importers/derivation/stale-names/${label}`,
        { limit: batchSize },
      );
      const rows = nodes.flatMap((node) => {
        const before = new Map(node.entries.map(({ list, nameOrder }) => [list, nameOrder]));
        return toEntries(label, node, locales).filter(
          ({ list, nameOrder }) => before.get(list) !== nameOrder,
        );
      });
      await writeEntries(transaction, label, rows);
      if (nodes.length > 0) await transaction.run(query, { keys: nodes.map(({ key }) => key) });
      return nodes.length;
    });
    advance(count);
    if (count < batchSize) break;
  }
  for (const locale of locales) {
    if (!wanted.has(locale)) await removeList(connection, toNameList(label, locale));
  }
  const whole = new Set(lists.filter(({ complete }) => complete).map(({ locale }) => locale));
  const missing = [...wanted].filter((locale) => !whole.has(locale)).sort();
  if (missing.length > 0) await makeLists(connection, label, missing, advance);
}

/** The lists that there are, and the languages of those that there should be. */
async function readLists(connection: GraphConnection, label: NamedLabel) {
  const prefix = toNameList(label, '');
  const [found] = await connection.write((transaction) =>
    transaction.run<{ lists: { list: string; complete: boolean }[]; locales: string[]; exists: boolean }>(
      `importers/derivation/name-lists/${label}`,
      { prefix },
    ),
  );
  const { lists, locales, exists } = found!;
  return {
    lists: lists.map(({ list, complete }) => ({ locale: list.slice(prefix.length), complete })),
    // English is what every language falls back to, be there a name in it or not.
    wanted: new Set(exists ? [...locales, defaultLocale] : []),
  };
}

async function makeLists(
  connection: GraphConnection,
  label: NamedLabel,
  locales: readonly string[],
  advance: (count: number) => void,
): Promise<void> {
  await connection.write(async (transaction) => {
    for (const locale of locales)
      await transaction.run('importers/derivation/begin-name-list', { list: toNameList(label, locale) });
  });
  for (let after = ''; ;) {
    const nodes = await connection.write(async (transaction) => {
      const found = await transaction.run<NamedNode>(`importers/derivation/all-names/${label}`, {
        after,
        limit: batchSize,
      });
      await writeEntries(
        transaction,
        label,
        found.flatMap((node) => toEntries(label, node, locales)),
      );
      return found;
    });
    advance(nodes.length);
    if (nodes.length < batchSize) break;
    after = nodes.at(-1)!.key;
  }
  await connection.write(async (transaction) => {
    for (const locale of locales)
      await transaction.run('importers/derivation/end-name-list', { list: toNameList(label, locale) });
  });
}

async function removeList(connection: GraphConnection, list: string): Promise<void> {
  for (;;) {
    const [removed] = await connection.write((transaction) =>
      transaction.run<{ count: number }>('importers/derivation/delete-name-entries', {
        list,
        limit: entriesAtOnce,
      }),
    );
    if (removed!.count < entriesAtOnce) break;
  }
  await connection.write((transaction) => transaction.run('importers/derivation/delete-name-list', { list }));
}

async function writeEntries(
  transaction: GraphTransaction,
  label: NamedLabel,
  rows: readonly (NameEntry & { readonly key: string })[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += entriesAtOnce) {
    await transaction.run(`importers/derivation/write-name-entries/${label}`, {
      rows: rows.slice(from, from + entriesAtOnce),
    });
  }
}

function toEntries(label: NamedLabel, { key, nameLocales, names }: NamedNode, locales: readonly string[]) {
  const texts = toLocalizedTexts(nameLocales, names);
  const orders = new Map<string, string>();
  return locales.map((locale) => {
    const name = pickText(texts, locale)?.text ?? key;
    const nameOrder = orders.get(name) ?? toNameOrder(name, key);
    orders.set(name, nameOrder);
    return { list: toNameList(label, locale), key, nameOrder };
  });
}
