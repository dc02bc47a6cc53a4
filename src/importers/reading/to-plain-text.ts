// Titles and names without the markup in which publishers deposit them.

/** Elements of HTML, JATS and MathML that occur in titles; any other "<…>" may be what the title says. */
const elements = [
  'a b big bold br em font i inline-formula italic monospace overline p roman sans-serif sc scp small span',
  'strike strong styled-content sub sup tex-math tt u underline xref',
  'math maction menclose mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms',
  'mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics annotation',
].flatMap((line) => line.split(' '));

const attribute = String.raw`\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*')`;
const tag = new RegExp(`</?(?:(?:jats|mml|xhtml):)?(?:${elements.join('|')})(?:${attribute})*\\s*/?>`, 'gi');
const lineBreak = /<(?:jats:)?br\s*\/?>/gi;

/** The entities of XML, and the blank of HTML; of others nobody can be sure that they are meant. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text without tags and entities, blanks folded; undefined where nothing is left. What was escaped
 * twice (`&amp;lt;i&amp;gt;`), as is common, is taken for what was meant.
 */
export function toPlainText(text: string): string | undefined {
  const plain = stripMarkup(stripMarkup(stripMarkup(text)))
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

function stripMarkup(text: string): string {
  return text
    .replace(lineBreak, ' ')
    .replace(tag, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/gi, (_, name: string) => entities[name.toLowerCase()]!)
    .replace(/&#(\d{1,7});/g, (entity, code: string) => toCharacter(Number(code)) ?? entity)
    .replace(/&#x([\da-f]{1,6});/gi, (entity, code: string) => toCharacter(parseInt(code, 16)) ?? entity);
}

/** Null where the number is none of a character that a text may hold. */
function toCharacter(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCodePoint(code);
  return /\p{Cc}/u.test(character) && !/\s/u.test(character) ? null : character;
}
