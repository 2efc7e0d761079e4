// Words that every page's pieces need, in Vietnamese.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  page: {
    skipToContent: "Chuyển đến nội dung chính",
    demo: "Đây là trang dùng thử. Tên công ty và tên người đều là hư cấu; nội dung bạn nhập không trở thành đơn đăng ký thật.",
    demoLink: "Xem với vai trò khác",
    language: "Ngôn ngữ",
    menu: "Trình đơn",
    mainNavigation: "Các trang chính",
    footerNavigation: "Về trang web này",
    breadcrumb: "Vị trí hiện tại",
    signIn: "Đăng nhập",
    signOut: "Đăng xuất",
    signedInAs: (name, role) => `${name} (${role})`,
    account: "Tài khoản",
    privacy: "Chính sách quyền riêng tư",
    accessibility: "Khả năng tiếp cận",
    contact: "Liên hệ",
    errorTitle: (title) => `Lỗi: ${title}`,
    back: "Quay lại",
  },
  form: {
    required: "bắt buộc",
    optional: "không bắt buộc",
    error: "Lỗi:",
    errorSummary: "Vui lòng kiểm tra nội dung đã nhập",
    chooseOne: "Vui lòng chọn",
    maxCharacters: (count) => `Tối đa ${count} ký tự.`,
    charactersLeft: (count) => `Còn nhập được ${count} ký tự`,
    charactersOver: (count) => `Vượt quá ${count} ký tự`,
    dateHint: "Ví dụ: 01/09/2026 hoặc 2026-09-01",
    cancel: "Hủy",
    closed:
      "Trang này không sửa được nữa, ví dụ vì đã được nộp. Nội dung vừa nhập chưa được lưu. Nếu cần, hãy chép lại trước khi tiếp tục.",
    closedOpen: "Mở trạng thái hiện tại",
  },
  summary: {
    change: "Thay đổi",
    ofQuestion: (question) => ` (${question})`,
    notEntered: "Chưa nhập",
  },
  tasks: {
    done: "Đã xong",
    started: "Đang nhập",
    notStarted: "Chưa bắt đầu",
    toFix: "Cần sửa",
    locked: "Chưa thể nhập",
  },
  steps: {
    label: "Tiến độ",
    done: "Đã xong",
  },
  notice: { info: "Thông báo", success: "Hoàn tất", warning: "Lưu ý", error: "Lỗi" },
  pages: {
    label: "Chuyển trang",
    previous: "Trang trước",
    next: "Trang sau",
    position: (page, total) => `Trang ${page} trên ${total}`,
  },
  chart: { noValue: "Chưa trả lời", legend: "Chú giải" },
  mail: { linkFallback: "Nếu không bấm được nút, vui lòng mở địa chỉ sau:" },
};
