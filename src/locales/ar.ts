// Arabic words of the comparison page.
import { type Phrases } from './phrases.js';

export const ar: Phrases = {
  title: 'مقارنة الطرائق',
  subtitle: 'الطرائق المختارة معروضة جنبًا إلى جنب، مع تمييز الصفوف التي تختلف فيها.',
  rows: {
    FIELD: 'المجال',
    FAMILY: 'العائلة',
    ORIGIN_YEAR: 'سنة النشأة',
    ORIGINATOR: 'صاحب الطريقة',
    TYPE: 'النوع',
    SEMINAL_WORK: 'المصدر التأسيسي',
    ALIASES: 'الأسماء البديلة',
    RELATED: 'ذات صلة',
    SUMMARY: 'الملخص',
  },
};
