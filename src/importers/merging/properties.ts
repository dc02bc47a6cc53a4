// Properties of nodes as they are stored.

/** Properties by name; null and absent are the same. */
export type Properties = Readonly<Record<string, unknown>>;

/** What has to be written to bring `stored` to `wanted`, nulls for what goes; null where nothing has. */
export function toChanges(stored: Properties | null, wanted: Properties): Properties | null {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (!isSame(value ?? null, stored?.[name] ?? null)) changes[name] = value ?? null;
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

function isSame(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  return first !== null && second !== null && JSON.stringify(first) === JSON.stringify(second);
}
