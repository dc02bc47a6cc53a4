// Japanese words of the comparison page.
import { type Phrases } from './phrases.js';

export const ja: Phrases = {
  title: '手法の比較',
  subtitle: '選択した手法を並べて表示します。内容が異なる行は強調表示されます。',
  rows: {
    FIELD: '分野',
    FAMILY: '系統',
    ORIGIN_YEAR: '提唱年',
    ORIGINATOR: '提唱者',
    TYPE: '種類',
    SEMINAL_WORK: '原典',
    ALIASES: '別名',
    RELATED: '関連',
    SUMMARY: '概要',
  },
};
