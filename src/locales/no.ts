// Norwegian words of the comparison page.
import { type Phrases } from './phrases.js';

export const no: Phrases = {
  title: 'Sammenlign metoder',
  subtitle: 'Se de valgte metodene side om side; radene der de er ulike, er uthevet.',
  rows: {
    FIELD: 'Fagfelt',
    FAMILY: 'Familie',
    ORIGIN_YEAR: 'Opprinnelsesår',
    ORIGINATOR: 'Opphavsperson',
    TYPE: 'Type',
    SEMINAL_WORK: 'Opprinnelig kilde',
    ALIASES: 'Alias',
    RELATED: 'Beslektede',
    SUMMARY: 'Sammendrag',
  },
};
