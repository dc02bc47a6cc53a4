// Thai words of the comparison page.
import { type Phrases } from './phrases.js';

export const th: Phrases = {
  title: 'เปรียบเทียบวิธีการ',
  subtitle: 'ดูวิธีการที่เลือกไว้เคียงข้างกัน โดยแถวที่แตกต่างกันจะได้รับการเน้นให้เห็นเด่นชัด',
  rows: {
    FIELD: 'สาขาวิชา',
    FAMILY: 'ตระกูล',
    ORIGIN_YEAR: 'ปีกำเนิด',
    ORIGINATOR: 'ผู้ริเริ่ม',
    TYPE: 'ประเภท',
    SEMINAL_WORK: 'แหล่งต้นตำรับ',
    ALIASES: 'ชื่อเรียกอื่น',
    RELATED: 'ที่เกี่ยวข้อง',
    SUMMARY: 'สรุป',
  },
};
