// The opaque id that `node(id:)` takes: a type's name and a key, in base64url.

/** The types that have a global id. */
export const nodeTypes = ['Method', 'Paper', 'Person', 'Field'] as const;

export type NodeType = (typeof nodeTypes)[number];

/** What a global id stands for. */
export interface NodeKey {
  readonly type: NodeType;
  readonly key: string;
}

/** The global id of the thing of that type and key. */
export function toGlobalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What the global id stands for, or null where the text is none. */
export function parseGlobalId(id: string): NodeKey | null {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = nodeTypes.find((known) => known === text.slice(0, colon));
  if (!type || Buffer.from(text).toString('base64url') !== id) return null;
  return { type, key: text.slice(colon + 1) };
}

/** The keys that a caller may mean by `id`: itself, and what it stands for where it is a global id of this type. */
export function toCandidateKeys(type: NodeType, id: string): string[] {
  const node = parseGlobalId(id);
  return node?.type === type ? [id, node.key] : [id];
}
