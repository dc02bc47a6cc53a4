// The authors of a CSL item as a paper's record says them.
import { toNameStringId, toOrcid } from '../../domain/identifiers.js';
import { type AuthorSaid } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { type BibliographySource, type CslItem, readText } from './csl-item.js';

/**
 * In order, the same person once: known by the ORCID where one is said, else by the name as this source
 * prints it ("Given Family"). "and others" is nobody.
 */
export function toAuthors(item: CslItem, source: BibliographySource): AuthorSaid[] {
  const byPerson = new Map<string, AuthorSaid>();
  for (const { name, orcid } of listNames(item)) {
    const person = orcid ? `orcid:${orcid}` : toNameStringId(source, name);
    if (byPerson.has(person)) continue;
    const said: AuthorSaid = { person, printedName: name, name, identity: orcid ? 'ORCID' : 'NAME_STRING' };
    byPerson.set(person, orcid ? { ...said, orcid } : said);
  }
  return [...byPerson.values()];
}

/** The family name of the first author, of a group its name; null without authors. */
export function findFirstAuthor(item: CslItem): string | null {
  return listNames(item)[0]?.family ?? null;
}

interface Name {
  readonly name: string;
  readonly family: string;
  readonly orcid: string | null;
}

function listNames(item: CslItem): Name[] {
  const author = item['author'];
  const list: unknown[] = Array.isArray(author) ? author : author ? [author] : [];
  return list.map(toName).filter((name) => name !== null);
}

const others = /^(?:and )?(?:others|et\.? al\.?)$/i;

function toName(value: unknown): Name | null {
  const said: CslItem = typeof value === 'string' ? { literal: value } : ((value ?? {}) as CslItem);
  const part = (variable: string): string => toPlainText(readText(said, variable) ?? '') ?? '';
  const literal = part('literal') || part('name');
  const suffix = part('suffix');
  const name =
    literal ||
    ['given', 'dropping-particle', 'non-dropping-particle', 'family']
      .map(part)
      .filter(Boolean)
      .join(' ')
      .concat(suffix && (said['comma-suffix'] ? ', ' : ' ') + suffix)
      .trim();
  if (name === '' || others.test(name)) return null;
  return { name, family: part('family') || name, orcid: findOrcid(said) };
}

function findOrcid(said: CslItem): string | null {
  for (const variable of ['ORCID', 'orcid', '_orcid', '_ORCID']) {
    const found = toOrcid((readText(said, variable) ?? '').replace(/^http:/i, 'https:'));
    if (found !== null) return found;
  }
  return null;
}
