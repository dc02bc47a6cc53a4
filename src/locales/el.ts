// Greek words of the comparison page.
import { type Phrases } from './phrases.js';

export const el: Phrases = {
  title: 'Σύγκριση μεθόδων',
  subtitle: 'Δείτε τις επιλεγμένες μεθόδους δίπλα δίπλα· οι γραμμές στις οποίες διαφέρουν επισημαίνονται.',
  rows: {
    FIELD: 'Πεδίο',
    FAMILY: 'Οικογένεια',
    ORIGIN_YEAR: 'Έτος προέλευσης',
    ORIGINATOR: 'Δημιουργός',
    TYPE: 'Τύπος',
    SEMINAL_WORK: 'Θεμελιώδης πηγή',
    ALIASES: 'Εναλλακτικές ονομασίες',
    RELATED: 'Συναφείς',
    SUMMARY: 'Σύνοψη',
  },
};
