// The one gate for records: whatever a source makes of its files is checked here, and refused with a reason.
import { type z } from 'zod';
import { type CatalogueRecord, type CitesRecord } from './record.js';
import { recordSchema } from './record-schema.js';

/** How deep a record may be nested. */
const deepestNesting = 32;

/**
 * The record in its one spelling (identifiers, NFC, trimmed texts), or the reason why it is none. Takes
 * what a line of a catalogue file may say; `schema.graphql` and the README describe its properties.
 */
export function checkRecord(value: unknown): CatalogueRecord | string {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return 'a record has to be a JSON object';
  if (isDeeperThan(value, deepestNesting))
    return `the record is nested more than ${deepestNesting} levels deep, which no record needs`;
  if (isPlainCitation(value as Record<string, unknown>)) return value as CitesRecord;
  const result = recordSchema.safeParse(value);
  return result.success ? result.data : explain(result.error.issues, value as Record<string, unknown>);
}

/** Goes no deeper than that itself: such a record is made to exhaust the stack. */
function isDeeperThan(value: object, levels: number): boolean {
  for (const inner of Object.values(value) as unknown[]) {
    if (inner === null || typeof inner !== 'object') continue;
    if (levels === 0 || isDeeperThan(inner, levels - 1)) return true;
  }
  return false;
}

const openAlexKey = /^openalex:W\d{1,20}$/;

/** Nine of ten records of a large file are such, in their one spelling already: the schema has nothing to say of them. */
function isPlainCitation({ kind, citing, cited, ...others }: Record<string, unknown>): boolean {
  if (kind !== 'cites' || citing === cited || Object.keys(others).length > 0) return false;
  return [citing, cited].every((key) => typeof key === 'string' && openAlexKey.test(key));
}

const kinds = 'field, method, paper, person, cites';

function explain(issues: readonly z.core.$ZodIssue[], value: Record<string, unknown>): string {
  const reasons = issues.slice(0, 3).map((issue) => explainIssue(issue, value));
  return reasons.join('; ') + (issues.length > 3 ? `; and ${issues.length - 3} more` : '');
}

function explainIssue(issue: z.core.$ZodIssue, value: Record<string, unknown>): string {
  const path = issue.path.map(String).join('.');
  if (path === 'kind') {
    return value['kind'] === undefined
      ? `\`kind\` is missing; it has to be one of ${kinds}`
      : `\`kind\` is ${JSON.stringify(value['kind'])}; it has to be one of ${kinds}`;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${path ? `\`${path}\` holds ` : ''}unknown ${issue.keys.length > 1 ? 'properties' : 'property'} ${issue.keys.map((name) => `\`${name}\``).join(', ')}`;
    case 'invalid_type':
      return isMissing(issue.path, value)
        ? `\`${path}\` is missing`
        : `\`${path}\` has to be ${toTypeName(issue.expected)}`;
    case 'invalid_value':
      return `\`${path}\` has to be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return explainUnion(issue, path, value);
    case 'custom':
    case 'too_big':
    case 'too_small':
      return `\`${path}\` ${issue.message}`;
    default:
      return `\`${path}\` is not as it has to be: ${issue.message}`;
  }
}

/** Of the forms a value may have, the one it came nearest to tells what is wrong. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: string,
  value: Record<string, unknown>,
): string {
  const nearest = issue.errors.find(
    (each) => !each.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
  );
  const first = nearest?.[0];
  if (!first) {
    const types = issue.errors
      .flat()
      .flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
    return `\`${path}\` has to be ${[...new Set(types)].map(toTypeName).join(' or ')}`;
  }
  return explainIssue({ ...first, path: [...issue.path, ...first.path] }, value);
}

/** A type as the writer of a catalogue file knows it. */
function toTypeName(type: string): string {
  return typeNames[type] ?? `of type ${type}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function isMissing(path: readonly PropertyKey[], value: unknown): boolean {
  let inner = value;
  for (const step of path) inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return inner === undefined;
}
