// Texts that a spreadsheet would run as a formula, made texts again (OWASP, "CSV Injection").

/** What opens a formula, also in its full-width forms, behind all that programs skip before they look for it. */
const opensFormula = /^[\s\p{Cc}\p{Cf}"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const opensWithControl = /^[\t\r]/;
const negativeNumber = /^-\d+(?:\.\d+)?$/;

/**
 * The text with an apostrophe before whatever a spreadsheet would take for the start of a formula:
 * at its beginning, and after a semicolon, a tab or a line break, where a spreadsheet that expects
 * another separator than the comma cuts the text. A negative number is no formula and stays one.
 */
export function neutraliseFormulas(text: string): string {
  if (negativeNumber.test(text)) return text;
  const neutral = text
    .split(/(?<=[;\t\r\n])/)
    .map((part) => (opensFormula.test(part) ? `'${part}` : part))
    .join('');
  return opensWithControl.test(neutral) ? `'${neutral}` : neutral;
}
