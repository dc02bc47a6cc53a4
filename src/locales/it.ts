// Italian words of the comparison page.
import { type Phrases } from './phrases.js';

export const it: Phrases = {
  title: 'Confronto tra metodi',
  subtitle:
    'I metodi selezionati sono presentati fianco a fianco; le righe in cui differiscono sono evidenziate.',
  rows: {
    FIELD: 'Campo',
    FAMILY: 'Famiglia',
    ORIGIN_YEAR: 'Anno di origine',
    ORIGINATOR: 'Ideatore',
    TYPE: 'Tipo',
    SEMINAL_WORK: 'Fonte seminale',
    ALIASES: 'Alias',
    RELATED: 'Correlati',
    SUMMARY: 'Sintesi',
  },
};
