// Keys in the alphabets of formats that are narrower than theirs.

/**
 * The text with every character that `safe` does not match as its code point between low lines
 * (`10.1/x` becomes `10.1_2f_x`), the low line among them: two texts never become the same.
 */
export function encodeKey(text: string, safe: RegExp): string {
  return Array.from(text, (character) =>
    character !== '_' && safe.test(character) ? character : `_${character.codePointAt(0)!.toString(16)}_`,
  ).join('');
}
