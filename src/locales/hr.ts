// Croatian words of the comparison page.
import { type Phrases } from './phrases.js';

export const hr: Phrases = {
  title: 'Usporedba metoda',
  subtitle: 'Pregledajte odabrane metode jednu uz drugu; istaknuti su retci u kojima se razlikuju.',
  rows: {
    FIELD: 'Područje',
    FAMILY: 'Obitelj',
    ORIGIN_YEAR: 'Godina nastanka',
    ORIGINATOR: 'Tvorac',
    TYPE: 'Vrsta',
    SEMINAL_WORK: 'Temeljni izvor',
    ALIASES: 'Drugi nazivi',
    RELATED: 'Srodne',
    SUMMARY: 'Sažetak',
  },
};
