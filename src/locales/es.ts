// Spanish words of the comparison page.
import { type Phrases } from './phrases.js';

export const es: Phrases = {
  title: 'Comparación de métodos',
  subtitle:
    'Vea los métodos seleccionados uno junto a otro; las filas en las que difieren aparecen resaltadas.',
  rows: {
    FIELD: 'Campo',
    FAMILY: 'Familia',
    ORIGIN_YEAR: 'Año de origen',
    ORIGINATOR: 'Autor original',
    TYPE: 'Tipo',
    SEMINAL_WORK: 'Fuente seminal',
    ALIASES: 'Alias',
    RELATED: 'Relacionados',
    SUMMARY: 'Resumen',
  },
};
