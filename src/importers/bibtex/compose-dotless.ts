// TeX puts accents on a letter without its dot (`na\"\i ve`), Unicode on the letter that has one.

/** The value with every ı and ȷ that an accent follows composed with it, in all texts within; alone they stay. */
export function composeDotless<Value>(value: Value): Value {
  return compose(value) as Value;
}

function compose(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/([ıȷ])(\p{M})/gu, composePair);
  if (Array.isArray(value)) return value.map(compose);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, compose(inner)]));
}

function composePair(_: string, letter: string, accent: string): string {
  return ((letter === 'ı' ? 'i' : 'j') + accent).normalize('NFC');
}
