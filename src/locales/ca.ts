// Catalan words of the comparison page.
import { type Phrases } from './phrases.js';

export const ca: Phrases = {
  title: 'Comparació de mètodes',
  subtitle: 'Consulteu els mètodes seleccionats de costat; les files en què difereixen apareixen destacades.',
  rows: {
    FIELD: 'Camp',
    FAMILY: 'Família',
    ORIGIN_YEAR: "Any d'origen",
    ORIGINATOR: 'Autor original',
    TYPE: 'Tipus',
    SEMINAL_WORK: 'Font seminal',
    ALIASES: 'Àlies',
    RELATED: 'Relacionats',
    SUMMARY: 'Resum',
  },
};
