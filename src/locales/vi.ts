// Vietnamese words of the comparison page.
import { type Phrases } from './phrases.js';

export const vi: Phrases = {
  title: 'So sánh phương pháp',
  subtitle: 'Xem các phương pháp đã chọn cạnh nhau; những hàng khác biệt được làm nổi bật.',
  rows: {
    FIELD: 'Lĩnh vực',
    FAMILY: 'Họ',
    ORIGIN_YEAR: 'Năm ra đời',
    ORIGINATOR: 'Người khởi xướng',
    TYPE: 'Loại',
    SEMINAL_WORK: 'Công trình gốc',
    ALIASES: 'Tên gọi khác',
    RELATED: 'Liên quan',
    SUMMARY: 'Tóm tắt',
  },
};
