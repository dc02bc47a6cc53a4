// Slovak words of the comparison page.
import { type Phrases } from './phrases.js';

export const sk: Phrases = {
  title: 'Porovnanie metód',
  subtitle: 'Prezrite si vybrané metódy vedľa seba; riadky, v ktorých sa líšia, sú zvýraznené.',
  rows: {
    FIELD: 'Odbor',
    FAMILY: 'Rodina',
    ORIGIN_YEAR: 'Rok vzniku',
    ORIGINATOR: 'Tvorca',
    TYPE: 'Typ',
    SEMINAL_WORK: 'Pôvodný zdroj',
    ALIASES: 'Ďalšie názvy',
    RELATED: 'Príbuzné',
    SUMMARY: 'Zhrnutie',
  },
};
