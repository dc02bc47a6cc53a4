// French words of the comparison page.
import { type Phrases } from './phrases.js';

export const fr: Phrases = {
  title: 'Comparaison de méthodes',
  subtitle:
    'Consultez côte à côte les méthodes sélectionnées ; les lignes où elles diffèrent sont mises en évidence.',
  rows: {
    FIELD: 'Domaine',
    FAMILY: 'Famille',
    ORIGIN_YEAR: "Année d'origine",
    ORIGINATOR: "Auteur d'origine",
    TYPE: 'Type',
    SEMINAL_WORK: 'Source fondatrice',
    ALIASES: 'Alias',
    RELATED: 'Apparentées',
    SUMMARY: 'Résumé',
  },
};
