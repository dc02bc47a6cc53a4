// Korean words of the comparison page.
import { type Phrases } from './phrases.js';

export const ko: Phrases = {
  title: '방법 비교',
  subtitle: '선택한 방법을 나란히 살펴볼 수 있으며, 차이가 있는 행은 강조 표시됩니다.',
  rows: {
    FIELD: '분야',
    FAMILY: '계열',
    ORIGIN_YEAR: '기원 연도',
    ORIGINATOR: '창시자',
    TYPE: '유형',
    SEMINAL_WORK: '원전',
    ALIASES: '별칭',
    RELATED: '관련',
    SUMMARY: '요약',
  },
};
