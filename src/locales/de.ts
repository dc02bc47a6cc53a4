// German words of the comparison page.
import { type Phrases } from './phrases.js';

export const de: Phrases = {
  title: 'Methoden vergleichen',
  subtitle:
    'Betrachten Sie die ausgewählten Methoden nebeneinander; Zeilen mit Unterschieden sind hervorgehoben.',
  rows: {
    FIELD: 'Fachgebiet',
    FAMILY: 'Familie',
    ORIGIN_YEAR: 'Entstehungsjahr',
    ORIGINATOR: 'Urheber',
    TYPE: 'Typ',
    SEMINAL_WORK: 'Grundlegendes Werk',
    ALIASES: 'Weitere Bezeichnungen',
    RELATED: 'Verwandte Methoden',
    SUMMARY: 'Zusammenfassung',
  },
};
