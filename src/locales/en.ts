// English words of the comparison page.
import { type Phrases } from './phrases.js';

export const en: Phrases = {
  title: 'Compare methods',
  subtitle: 'View the selected methods side by side; rows where they differ are highlighted.',
  rows: {
    FIELD: 'Field',
    FAMILY: 'Family',
    ORIGIN_YEAR: 'Origin year',
    ORIGINATOR: 'Originator',
    TYPE: 'Type',
    SEMINAL_WORK: 'Seminal work',
    ALIASES: 'Aliases',
    RELATED: 'Related',
    SUMMARY: 'Summary',
  },
};
