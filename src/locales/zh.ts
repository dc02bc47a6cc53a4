// Chinese words of the comparison page.
import { type Phrases } from './phrases.js';

export const zh: Phrases = {
  title: '方法比较',
  subtitle: '并排查看所选方法；存在差异的行会突出显示。',
  rows: {
    FIELD: '领域',
    FAMILY: '方法族',
    ORIGIN_YEAR: '起源年份',
    ORIGINATOR: '提出者',
    TYPE: '类型',
    SEMINAL_WORK: '开创性文献',
    ALIASES: '别名',
    RELATED: '相关',
    SUMMARY: '摘要',
  },
};
