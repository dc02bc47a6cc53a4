// Any text inside XML 1.0.

/** What XML 1.0 can't hold even escaped: control characters, half characters, and two that are none. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text for an element or a quoted attribute; characters that XML can't hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
}
