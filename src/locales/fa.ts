// Persian words of the comparison page.
import { type Phrases } from './phrases.js';

export const fa: Phrases = {
  title: 'مقایسهٔ روش‌ها',
  subtitle: 'روش‌های انتخاب‌شده را در کنار هم ببینید؛ ردیف‌هایی که تفاوت دارند برجسته شده‌اند.',
  rows: {
    FIELD: 'حوزه',
    FAMILY: 'خانواده',
    ORIGIN_YEAR: 'سال پیدایش',
    ORIGINATOR: 'پدیدآور',
    TYPE: 'نوع',
    SEMINAL_WORK: 'منبع بنیادین',
    ALIASES: 'نام‌های دیگر',
    RELATED: 'مرتبط',
    SUMMARY: 'خلاصه',
  },
};
