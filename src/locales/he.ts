// Hebrew words of the comparison page.
import { type Phrases } from './phrases.js';

export const he: Phrases = {
  title: 'השוואת שיטות',
  subtitle: 'השיטות שנבחרו מוצגות זו לצד זו; השורות שבהן יש הבדלים מודגשות.',
  rows: {
    FIELD: 'תחום',
    FAMILY: 'משפחה',
    ORIGIN_YEAR: 'שנת המקור',
    ORIGINATOR: 'הוגה השיטה',
    TYPE: 'סוג',
    SEMINAL_WORK: 'מקור מכונן',
    ALIASES: 'כינויים',
    RELATED: 'קשורות',
    SUMMARY: 'תקציר',
  },
};
