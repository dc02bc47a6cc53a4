// Ukrainian words of the comparison page.
import { type Phrases } from './phrases.js';

export const uk: Phrases = {
  title: 'Порівняння методів',
  subtitle: 'Вибрані методи показано поруч; рядки, у яких вони різняться, виділено.',
  rows: {
    FIELD: 'Галузь',
    FAMILY: 'Родина',
    ORIGIN_YEAR: 'Рік появи',
    ORIGINATOR: 'Автор методу',
    TYPE: 'Тип',
    SEMINAL_WORK: 'Основоположне джерело',
    ALIASES: 'Інші назви',
    RELATED: "Пов'язані",
    SUMMARY: 'Підсумок',
  },
};
