// Czech words of the comparison page.
import { type Phrases } from './phrases.js';

export const cs: Phrases = {
  title: 'Porovnání metod',
  subtitle: 'Prohlédněte si vybrané metody vedle sebe; řádky, v nichž se liší, jsou zvýrazněny.',
  rows: {
    FIELD: 'Obor',
    FAMILY: 'Rodina',
    ORIGIN_YEAR: 'Rok vzniku',
    ORIGINATOR: 'Tvůrce',
    TYPE: 'Typ',
    SEMINAL_WORK: 'Původní zdroj',
    ALIASES: 'Další názvy',
    RELATED: 'Příbuzné',
    SUMMARY: 'Shrnutí',
  },
};
