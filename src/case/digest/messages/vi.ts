// The daily digest, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  subject: (date) => `Bản tổng hợp ${date}`,
  greeting: (name) => `Kính gửi ${name},`,
  lead: "Dưới đây là những gì đã diễn ra sau bản tổng hợp trước.",
  sections: {
    messages: "Tin nhắn mới",
    opened: "Việc mới cần thực hiện",
    due: "Sắp đến hạn hoặc đã quá hạn",
    moved: "Vụ việc sang giai đoạn khác",
    overdue: "Vẫn còn quá hạn",
  },
  caseWithReceipt: (name, receipt) => `${name} (số tiếp nhận ${receipt})`,
  caseWithoutReceipt: (name) => name,
  messages: (name, count) => `${name}: ${count} tin nhắn`,
  asked: (name, ask, due) => `${name}: ${ask} (trước ${due})`,
  moved: (name, stage) => `${name}: ${stage}`,
  more: (count) => `và ${count} mục khác`,
  open: "Mở trang của tôi",
};
