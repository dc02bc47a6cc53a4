// Portuguese words of the comparison page.
import { type Phrases } from './phrases.js';

export const pt: Phrases = {
  title: 'Comparação de métodos',
  subtitle: 'Veja os métodos selecionados lado a lado; as linhas em que diferem aparecem destacadas.',
  rows: {
    FIELD: 'Área',
    FAMILY: 'Família',
    ORIGIN_YEAR: 'Ano de origem',
    ORIGINATOR: 'Autor original',
    TYPE: 'Tipo',
    SEMINAL_WORK: 'Fonte seminal',
    ALIASES: 'Outros nomes',
    RELATED: 'Relacionados',
    SUMMARY: 'Resumo',
  },
};
