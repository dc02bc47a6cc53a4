// What the graph answers about a thing, and whether what a source says is what is answered.

/** A thing at the other end of a link, under every id that a source may call it by. */
export interface LinkedAnswer {
  readonly ids: readonly string[];
  /** What the link says besides, under the names of a catalogue file. */
  readonly citation?: string | null;
  readonly url?: string | null;
  readonly printedName?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

/**
 * What is answered, by property: a value, a list of values, or for a property that becomes links a list
 * of `LinkedAnswer`. Texts by language are two lists, as the graph keeps them.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** A value that a source says of a property, or of one language of it. */
export interface SaidOf {
  readonly property: string;
  readonly locale: string | null;
  readonly value: unknown;
  readonly source: string;
}

/** Where the texts by language of each property stand. */
const textLists: Readonly<Record<string, { readonly locales: string; readonly texts: string }>> = {
  names: { locales: 'nameLocales', texts: 'names' },
  summaries: { locales: 'summaryLocales', texts: 'summaries' },
};

/**
 * Whether the graph answers with this value: of a list with all of it, of authors with just those and
 * in that order; of null or an empty list with nothing.
 */
export function isServed(said: SaidOf, answers: Answers): boolean {
  const { property, value } = said;
  const texts = textLists[property];
  const answered = answers[texts?.texts ?? property] ?? null;
  if (value === null || isEmptyList(value)) {
    if (said.locale !== null) return toText(said.locale, answers, texts!) === null;
    return answered === null || isEmptyList(answered);
  }
  if (said.locale !== null) return toText(said.locale, answers, texts!) === value;
  if (!Array.isArray(value)) return value === answered;
  const items = value as readonly SaidItem[];
  // Of two ids that answer with each other the source need not name the one that is the key.
  const linked = (answers[property === 'redirects' ? 'ids' : property] ?? []) as readonly (
    LinkedAnswer | string
  )[];
  if (property === 'authors') {
    return (
      items.length === linked.length && items.every((item, place) => matches(said, item, linked[place]!))
    );
  }
  return items.every((item) => linked.some((answer) => matches(said, item, answer)));
}

function toText(
  locale: string,
  answers: Answers,
  { locales, texts }: { readonly locales: string; readonly texts: string },
): string | null {
  const place = ((answers[locales] ?? []) as readonly string[]).indexOf(locale);
  return ((answers[texts] ?? []) as readonly string[])[place] ?? null;
}

/** An item of a list as a record says it: a key, or a map with what the link says besides. */
type SaidItem = string | Readonly<Record<string, string | readonly string[] | null | undefined>>;

function matches({ property, source }: SaidOf, item: SaidItem, answer: LinkedAnswer | string): boolean {
  if (typeof answer === 'string') return toPlainItem(property, item) === answer;
  if (typeof item === 'string') return answer.ids.includes(item);
  switch (property) {
    case 'authors':
      return isNamed(answer, item['person']) && isSame(item['printedName'], answer.printedName);
    case 'sources':
      return (
        isNamed(answer, item['paper']) &&
        isSame(item['citation'], answer.citation) &&
        isSame(item['url'], answer.url)
      );
    case 'related':
      return (
        isNamed(answer, item['slug']) &&
        holdsAll(answer.kinds, item['kinds']) &&
        holdsAll(answer.sources, item['sources'] ?? [source])
      );
    default:
      return false;
  }
}

/** A notice is kept as one text, its kind before its key. */
function toPlainItem(property: string, item: SaidItem): string | null {
  if (typeof item === 'string') return item;
  return property === 'notices' ? `${String(item['kind'])} ${String(item['paper'])}` : null;
}

const isNamed = ({ ids }: LinkedAnswer, id: unknown): boolean => ids.includes(id as string);

const isSame = (said: unknown, answered: unknown): boolean => (said ?? null) === (answered ?? null);

const holdsAll = (answered: readonly string[] | null | undefined, said: unknown): boolean =>
  ((said ?? []) as readonly string[]).every((each) => answered?.includes(each));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
