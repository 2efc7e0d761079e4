// Mails about a plan, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  greeting: (name) => `Kính gửi ${name},`,
  automatic: "Email này được gửi tự động.",
  button: "Xem kế hoạch hỗ trợ",
  case: "Hồ sơ",
  version: "Bản số",
  due: "Vui lòng trả lời trước",
  subjects: {
    "plan-proposed": (caseName) => `Có bản đề xuất kế hoạch hỗ trợ (${caseName})`,
    "plan-agreed": (caseName) => `Kế hoạch hỗ trợ đã được thống nhất (${caseName})`,
    "plan-changed": (caseName) => `Thay đổi kế hoạch hỗ trợ đã được thống nhất (${caseName})`,
    "plan-not-agreed": (caseName) => `Bản đề xuất kế hoạch không được đồng ý (${caseName})`,
  },
  bodies: {
    "plan-proposed": "Có bản đề xuất kế hoạch hỗ trợ. Vui lòng xem và trả lời.",
    "plan-agreed":
      "Công ty và chuyên gia đã đồng ý, kế hoạch hỗ trợ đã được thống nhất. Có thể đưa lịch vào ứng dụng lịch.",
    "plan-changed": "Hai bên đã đồng ý thay đổi kế hoạch hỗ trợ. Nếu đã đưa vào lịch, vui lòng đưa vào lại.",
    "plan-not-agreed": "Bản đề xuất kế hoạch không được đồng ý. Có thể xem lý do trên trang.",
  },
};
