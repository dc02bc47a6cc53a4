// What a JSON value of a source is taken for: whatever is not of the type looked for counts as absent.

/** How much of a value a reason shows. */
const longestShown = 80;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The object, or one without properties. */
export function toJsonObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The list, or an empty one. */
export function toJsonList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or undefined for one that is blank. */
export function toJsonText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function toJsonNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function toJsonBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** An identifier by one of the domain's rules, which some sources write as a number; undefined where it is none. */
export function toJsonId(value: unknown, rule: (text: string) => string | null): string | undefined {
  if (typeof value === 'number') return rule(String(value)) ?? undefined;
  return typeof value === 'string' ? (rule(value) ?? undefined) : undefined;
}

/** A value as a reason names it: its beginning, where it is long. */
export function describeJson(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
