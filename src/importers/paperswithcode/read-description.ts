// A method's description: Markdown into plain text, and the methods that it links to.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { setFormulasAside } from './set-formulas-aside.js';
import { toPageSlug } from './to-page-slug.js';

export interface Description {
  /** "" where the description says nothing. */
  readonly text: string;
  /** The slugs of the methods linked to, each once, in the order of the text. */
  readonly linkedMethods: readonly string[];
}

/**
 * The description as plain text: paragraphs with an empty line between them, lists with `-` or their
 * numbers, links and emphasis as their words, code as it is; images, HTML tags and comments left out,
 * but `^` and `_` for what tags raise and lower. Formulas stay exactly as they were written.
 */
export function readDescription(markdown: string): Description {
  const { text, restore } = setFormulasAside(markdown.replace(/\r\n?/g, '\n'));
  const root = fromMarkdown(text, { extensions: [{ disable: { null: unwanted } }] });
  const slugs = findAddresses(root).flatMap((address) => toPageSlug('method', address) ?? []);
  return { text: restore(toText(root)).trim(), linkedMethods: [...new Set(slugs)] };
}

/**
 * Blocks that descriptions don't mean: an indented line is text to its author, and tags that are read
 * within a paragraph leave the text between them.
 */
const unwanted = ['codeIndented', 'htmlFlow'];

/** Deeper marks are made to exhaust the stack; nothing is written so. */
const deepestNesting = 100;

function toText(node: Nodes, depth = 0): string {
  if (depth > deepestNesting) return '';
  const toTexts = (nodes: readonly Nodes[]): string[] => nodes.map((each) => toText(each, depth + 1));
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return toTexts(node.children).filter(Boolean).join('\n\n');
    case 'list':
      return toTexts(node.children)
        .map((item, place) =>
          toListItem(typeof node.start === 'number' ? `${node.start + place}.` : '-', item),
        )
        .join('\n');
    case 'listItem':
      return toTexts(node.children).filter(Boolean).join('\n');
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return toTexts(node.children).join('');
    case 'text':
      return removeStrayMarks(node.value);
    case 'html':
      return toTextOfTag(node.value);
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    default:
      return '';
  }
}

/** `** LSTM**` is emphasis to its author, though not to Markdown, which allows no blank there. */
function removeStrayMarks(text: string): string {
  return text.replace(/\*\*([^*\n]+)\*\*/g, (_, words: string) => words.trim());
}

/** Without a sign 10<sup>8</sup> would be another number. */
function toTextOfTag(tag: string): string {
  if (/^<sup\b/i.test(tag)) return '^';
  if (/^<sub\b/i.test(tag)) return '_';
  return /^<br\b/i.test(tag) ? '\n' : '';
}

/** Its further lines stand under its first. */
function toListItem(mark: string, text: string): string {
  return `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function findAddresses(node: Nodes, depth = 0): string[] {
  if (depth > deepestNesting) return [];
  if (node.type === 'definition') return [node.url];
  const inside = 'children' in node ? node.children.flatMap((each) => findAddresses(each, depth + 1)) : [];
  return node.type === 'link' ? [node.url, ...inside] : inside;
}
