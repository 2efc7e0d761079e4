// What is waited for, and the mail that reminds of it, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  asks: {
    correction: "Sửa và nộp lại hồ sơ",
    "place-offer-answer": "Trả lời đề nghị nhận suất",
    examination: "Xem xét hồ sơ",
    "expert-choice": "Chọn chuyên gia",
    "conflict-ruling": "Quyết định về xung đột lợi ích",
    "expert-change": "Trả lời đề nghị đổi chuyên gia",
    "expert-answer": "Trả lời đề nghị hỗ trợ (kèm khai báo xung đột lợi ích)",
    "expert-agreement": "Đồng ý với chuyên gia",
    sheets: "Nộp danh mục thông tin và phiếu tự kiểm tra",
    assessment: "Đánh giá lần đầu",
    plan: "Soạn kế hoạch hỗ trợ",
    "plan-agreement": "Trả lời về kế hoạch hỗ trợ",
    message: "Trả lời tin nhắn",
    other: "Việc cần bạn thực hiện",
  },
  reminder: {
    subject: {
      before: (ask, due) => `Sắp đến hạn: ${ask} (trước ${due})`,
      "on-the-day": (ask) => `Hôm nay là hạn: ${ask}`,
      after: (ask) => `Đã quá hạn: ${ask}`,
    },
    greeting: (name) => `Kính gửi ${name},`,
    body: {
      before: "Việc sau đây sắp đến hạn. Vui lòng thực hiện sớm.",
      "on-the-day": "Việc sau đây đến hạn hôm nay. Vui lòng thực hiện.",
      after: "Việc sau đây đã quá hạn. Vui lòng thực hiện sớm nhất có thể.",
    },
    ask: "Nội dung đề nghị",
    case: "Vụ việc",
    receipt: "Số tiếp nhận",
    due: "Thời hạn",
    open: "Xem nội dung",
    done: "Nếu bạn đã thực hiện, xin bỏ qua email này.",
    automatic: "Email này được gửi tự động.",
    settings: (address) => `Bạn có thể thay đổi cài đặt email thông báo tại: ${address}`,
  },
};
