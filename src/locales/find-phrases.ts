// The languages that have words of their own, and which of them serves a reader.
import { defaultLocale, toLocaleChain } from '../domain/locale.js';
import { ar } from './ar.js';
import { bg } from './bg.js';
import { bn } from './bn.js';
import { ca } from './ca.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hr } from './hr.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { no } from './no.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sk } from './sk.js';
import { sq } from './sq.js';
import { sv } from './sv.js';
import { th } from './th.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import { type Phrases } from './phrases.js';

/** The phrases of every language there are any in, by tag. */
export const phrasesByLocale: Readonly<Record<string, Phrases>> = {
  ar,
  bg,
  bn,
  ca,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hr,
  hu,
  it,
  ja,
  ko,
  no,
  pt,
  ro,
  ru,
  sk,
  sq,
  sv,
  th,
  uk,
  vi,
  zh,
};

/** The phrases for a reader of `tag`, and the language they are in: English where there are none. */
export function findPhrases(tag: string): { readonly locale: string; readonly phrases: Phrases } {
  for (const locale of toLocaleChain(tag)) {
    const phrases = phrasesByLocale[locale];
    if (phrases) return { locale, phrases };
  }
  return { locale: defaultLocale, phrases: en };
}
