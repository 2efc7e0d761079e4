// The page on which a person chooses what to be told of, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  title: "Cài đặt email thông báo",
  lead: "Với mỗi loại thông báo, bạn có thể chọn nhận ngay, nhận bản tổng hợp mỗi ngày một lần, hoặc không nhận. Dù không nhận email, bạn vẫn xem được nội dung tương tự khi đăng nhập.",
  kinds: {
    messages: "Tin nhắn mới",
    deadlines: "Nhắc thời hạn",
    progress: "Tiến độ hồ sơ và hỗ trợ",
  },
  kindHints: {
    messages: "Cho biết số tin nhắn đã đến trong hồ sơ. Nội dung tin nhắn không có trong email.",
    deadlines: "Nhắc trước và sau ngày mà bạn được đề nghị trả lời hoặc nộp tài liệu.",
    progress: "Cho biết khi hồ sơ chuyển sang giai đoạn khác hoặc có việc mới cần bạn thực hiện.",
  },
  choices: { "at-once": "Nhận ngay", digest: "Nhận bản tổng hợp mỗi ngày", off: "Không nhận" },
  digestHint:
    "Bản tổng hợp được gửi vào khoảng 8 giờ 30 sáng theo giờ Nhật Bản. Ngày không có gì mới thì không gửi.",
  fixedTitle: "Email luôn được gửi",
  fixedLead: "Không thể tắt các email sau.",
  fixed: {
    security: "Đăng nhập và an toàn: xác nhận đăng ký, đặt lại mật khẩu, lời mời",
    receipts: "Xác nhận đã nhận hồ sơ",
    decisions:
      "Thông báo chấp nhận, không chấp nhận và các thư cần bạn trả lời như trả lại để sửa hoặc đề nghị nhận suất",
  },
  save: "Lưu cài đặt",
  saved: "Đã lưu cài đặt email thông báo.",
  row: "Email thông báo",
};
