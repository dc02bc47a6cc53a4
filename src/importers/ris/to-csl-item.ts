// One RIS record as a CSL item, by citation.js, with what it would lose set right before.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { toDoi, toWebUrl } from '../../domain/identifiers.js';
import { type CslItem, readText } from '../csl/csl-item.js';
import { type RisRecord } from './split-ris.js';

/** Tags of which a record has as many as it likes; of the others citation.js takes one. */
const repeatable = new Set(['A1', 'A2', 'A3', 'A4', 'AU', 'ED', 'KW', 'TA']);

/** Types that programs write in words or by other letters. */
const types: Readonly<Record<string, string>> = {
  ARTICLE: 'JOUR',
  JOURN: 'JOUR',
  JOURNAL: 'JOUR',
  'JOURNAL ARTICLE': 'JOUR',
  'BOOK CHAPTER': 'CHAP',
  'BOOK SECTION': 'CHAP',
  INBOOK: 'CHAP',
  'CONFERENCE PAPER': 'CONF',
  'CONFERENCE PROCEEDINGS': 'CONF',
  CONFERENCE: 'CONF',
  DISSERTATION: 'THES',
  THESIS: 'THES',
  REPORT: 'RPRT',
};

/** What every work may have, and some types have no place for. */
const wanted = ['author', 'issued', 'title', 'DOI', 'URL', 'ISBN'];

/** The type for everything else; it has a place for every common tag. */
const generic = 'GEN';

/**
 * The record as a CSL item. A type that RIS does not know is read as the generic one, and so are author,
 * date, title and addresses where a special type has no place for them.
 * @throws Error where citation.js can't make an item of it
 */
export function toCslItem({ tags }: RisRecord): CslItem {
  const said = tags.get('TY')?.[0]?.toUpperCase() ?? '';
  const record: Record<string, string | readonly string[]> = { TY: types[said] ?? said };
  for (const [tag, values] of tags) {
    const kept = chooseValues(tag, values);
    if (tag !== 'TY' && kept.length > 0) record[tag] = repeatable.has(tag) ? kept : kept[0]!;
  }
  const item = convert(record);
  const lacking = item['type'] === undefined ? null : wanted.filter((variable) => !(variable in item));
  if (lacking?.length === 0) return addPubmedId(item, tags);
  const common = convert({ ...record, TY: generic });
  const added = lacking?.flatMap((variable) =>
    variable in common ? [[variable, common[variable]] as const] : [],
  );
  return addPubmedId(added ? { ...item, ...Object.fromEntries(added) } : common, tags);
}

function convert(record: Readonly<Record<string, unknown>>): CslItem {
  return plugins.input.data(record, '@ris/record') as CslItem;
}

/** The values to hand over: none that is empty, the usable ones first, several standard numbers as one text. */
function chooseValues(tag: string, values: readonly string[]): readonly string[] {
  const filled = values.filter((value) => value !== '');
  switch (tag) {
    case 'UR': {
      const addresses = filled.flatMap((value) => value.split(/\s*;\s*(?=https?:)/i));
      return addresses.filter((address) => toWebUrl(address) !== null);
    }
    case 'DO':
      return [...filled.filter((value) => toDoi(value) !== null), ...filled];
    case 'SN':
      return filled.length > 0 ? [filled.join(' ')] : [];
    case 'PY':
    case 'Y1':
    case 'DA':
      return filled.map((value) => value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1/$2/$3'));
    default:
      return filled;
  }
}

/** EndNote and Ovid keep the PubMed id as the accession number. */
function addPubmedId(item: CslItem, tags: RisRecord['tags']): CslItem {
  const isPubmed = /pubmed|medline/i.test(tags.get('DB')?.[0] ?? tags.get('DP')?.[0] ?? '');
  const accession = tags.get('AN')?.[0];
  return isPubmed && accession && readText(item, 'PMID') === null ? { ...item, PMID: accession } : item;
}
