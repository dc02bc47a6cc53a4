// Russian words of the comparison page.
import { type Phrases } from './phrases.js';

export const ru: Phrases = {
  title: 'Сравнение методов',
  subtitle: 'Выбранные методы показаны рядом; строки, в которых они различаются, выделены.',
  rows: {
    FIELD: 'Область',
    FAMILY: 'Семейство',
    ORIGIN_YEAR: 'Год появления',
    ORIGINATOR: 'Автор метода',
    TYPE: 'Тип',
    SEMINAL_WORK: 'Основополагающий источник',
    ALIASES: 'Другие названия',
    RELATED: 'Связанные',
    SUMMARY: 'Сводка',
  },
};
