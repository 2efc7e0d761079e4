// The words around every page in Vietnamese.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  navigation: {
    home: "Trang của tôi",
    start: "Giới thiệu chương trình",
    eligibility: "Đối tượng đăng ký",
    menu: "Nội dung hỗ trợ",
    diagnosis: "Tự kiểm tra 3 phút",
    questions: "Câu hỏi thường gặp",
    apply: "Đăng ký",
    queue: "Danh sách hồ sơ",
    editions: "Năm và số suất",
    experts: "Danh sách chuyên gia",
    mails: "Email đã gửi",
    expertProfile: "Hồ sơ chuyên gia",
  },
  roles: {
    company: "Doanh nghiệp",
    office: "Văn phòng chương trình",
    expert: "Chuyên gia",
    operator: "Vận hành",
  },
  notFound: {
    title: "Không tìm thấy trang",
    lead: "Địa chỉ không đúng hoặc bạn không có quyền xem trang này.",
    doNext: "Vui lòng kiểm tra địa chỉ hoặc tìm từ trang đầu.",
    toStart: "Về trang đầu",
  },
  failed: {
    title: "Không thực hiện được",
    lead: "Hệ thống gặp lỗi nên không hiển thị được trang. Nội dung bạn đã lưu vẫn còn.",
    doNext: "Vui lòng thử lại sau. Nếu vẫn gặp lỗi, hãy báo số dưới đây cho đầu mối liên hệ.",
    reference: "Mã tham chiếu",
  },
  refused: {
    title: "Thao tác này không được chấp nhận",
    lead: "Thao tác được gửi từ trang web khác nên đã bị dừng để bảo đảm an toàn. Vui lòng thử lại từ trang này.",
  },
};
