// Hungarian words of the comparison page.
import { type Phrases } from './phrases.js';

export const hu: Phrases = {
  title: 'Módszerek összehasonlítása',
  subtitle: 'A kiválasztott módszerek egymás mellett láthatók; az eltérő sorok kiemelve jelennek meg.',
  rows: {
    FIELD: 'Tudományterület',
    FAMILY: 'Módszercsalád',
    ORIGIN_YEAR: 'Keletkezés éve',
    ORIGINATOR: 'Megalkotó',
    TYPE: 'Típus',
    SEMINAL_WORK: 'Alapmű',
    ALIASES: 'Alternatív nevek',
    RELATED: 'Kapcsolódó',
    SUMMARY: 'Összefoglaló',
  },
};
