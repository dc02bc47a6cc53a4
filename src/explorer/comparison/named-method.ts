// A method as lists show it: its name in a language, and what to call it by.

export interface NamedMethod {
  readonly slug: string;
  readonly nameText: { readonly text: string; readonly locale: string };
}

/** The methods among things of any type. */
export function toNamedMethods(nodes: readonly object[]): NamedMethod[] {
  return nodes.filter((node): node is NamedMethod => 'slug' in node && 'nameText' in node);
}
