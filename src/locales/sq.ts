// Albanian words of the comparison page.
import { type Phrases } from './phrases.js';

export const sq: Phrases = {
  title: 'Krahasimi i metodave',
  subtitle:
    'Shihni metodat e zgjedhura krah për krah; rreshtat ku ato dallojnë nga njëra-tjetra janë të theksuar.',
  rows: {
    FIELD: 'Fusha',
    FAMILY: 'Familja',
    ORIGIN_YEAR: 'Viti i origjinës',
    ORIGINATOR: 'Krijuesi',
    TYPE: 'Lloji',
    SEMINAL_WORK: 'Burimi themelues',
    ALIASES: 'Emërtime të tjera',
    RELATED: 'Të lidhura',
    SUMMARY: 'Përmbledhja',
  },
};
