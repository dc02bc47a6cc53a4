// Bengali words of the comparison page.
import { type Phrases } from './phrases.js';

export const bn: Phrases = {
  title: 'পদ্ধতির তুলনা',
  subtitle: 'নির্বাচিত পদ্ধতিগুলো পাশাপাশি দেখুন; যেসব সারিতে পার্থক্য আছে, সেগুলো আলাদা করে চিহ্নিত করা হয়েছে।',
  rows: {
    FIELD: 'ক্ষেত্র',
    FAMILY: 'পরিবার',
    ORIGIN_YEAR: 'উদ্ভবের বছর',
    ORIGINATOR: 'প্রবর্তক',
    TYPE: 'ধরন',
    SEMINAL_WORK: 'মৌলিক উৎস',
    ALIASES: 'অপর নাম',
    RELATED: 'সম্পর্কিত',
    SUMMARY: 'সারসংক্ষেপ',
  },
};
