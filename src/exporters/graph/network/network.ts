// A network as tools for networks want it: nodes with an id, a label and flat properties, and links between them.

/** A property's type in these formats, by its name. */
export type PropertyType = 'string' | 'int' | 'long' | 'double' | 'boolean';

export interface NetworkProperty {
  readonly name: string;
  readonly value: string;
}

export interface NetworkNode {
  /** Of letters and digits of ASCII and `.-:_`, so that it is a name token of XML; unique over all labels. */
  readonly id: string;
  readonly label: string;
  readonly properties: readonly NetworkProperty[];
}

export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly properties: readonly NetworkProperty[];
  /** A number in decimal digits, for formats in which a link's weight is no property. */
  readonly weight?: string;
}

/** What is declared of a network before its nodes and links. */
export interface NetworkShape {
  readonly directed: boolean;
  readonly nodeProperties: Readonly<Record<string, PropertyType>>;
  readonly linkProperties: Readonly<Record<string, PropertyType>>;
}

/**
 * The declared properties that `from` has, in the order declared: lists become one text, their members parted by
 * semicolons; what is absent is left out.
 */
export function toProperties(
  declared: Readonly<Record<string, PropertyType>>,
  from: object,
): NetworkProperty[] {
  const values = from as Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  return Object.keys(declared).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [{ name, value: [value].flat().join('; ') }];
  });
}
