// Properties of nodes as they are stored.

/** Properties by name; null and absent are the same. */
export type Properties = Readonly<Record<string, unknown>>;

/** What has to be written to bring `stored` to `wanted`, nulls for what goes; null where nothing has. */
export function toChanges(stored: Properties | null, wanted: Properties): Properties | null {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (JSON.stringify(value ?? null) !== JSON.stringify(stored?.[name] ?? null))
      changes[name] = value ?? null;
  }
  return Object.keys(changes).length > 0 ? changes : null;
}
