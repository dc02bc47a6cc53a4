// Bulgarian words of the comparison page.
import { type Phrases } from './phrases.js';

export const bg: Phrases = {
  title: 'Сравнение на методи',
  subtitle: 'Вижте избраните методи един до друг; редовете, в които се различават, са откроени.',
  rows: {
    FIELD: 'Област',
    FAMILY: 'Семейство',
    ORIGIN_YEAR: 'Година на възникване',
    ORIGINATOR: 'Създател',
    TYPE: 'Тип',
    SEMINAL_WORK: 'Основополагащ източник',
    ALIASES: 'Други названия',
    RELATED: 'Свързани',
    SUMMARY: 'Резюме',
  },
};
