// What a company's people see first, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  title: "Trang của tôi",
  lead: "Soạn đơn, nộp đơn và theo dõi tình hình tại đây.",
  places: "Số suất còn lại",
  placesUnit: (all) => `trên ${all}`,
  supportEnds: "Ngày hỗ trợ cuối cùng",
  full: "Đã đủ số suất. Đơn nộp lúc này sẽ được đưa vào danh sách chờ theo thứ tự nộp.",
  closed: (date) => `Việc nhận đơn năm nay đã kết thúc ngày ${date}. Quý vị vẫn xem được đơn đã soạn.`,
  notYetOpen: (date) => `Bắt đầu nhận đơn từ ${date}. Quý vị có thể soạn đơn ngay bây giờ.`,
  asksTitle: "Việc quý công ty cần làm tiếp theo",
  nothingAsked: "Hiện không có việc nào cần làm.",
  unreadTitle: "Tin nhắn chưa đọc",
  unread: (count) => `${count} tin chưa đọc`,
  noticesTitle: "Thông báo từ văn phòng chương trình",
  seeCase: "Xem trang hồ sơ",
  noCompany: "Chưa đăng ký công ty",
  noCompanyLead:
    "Trước khi nộp đơn, vui lòng đăng ký công ty. Nếu đồng nghiệp đã đăng ký, hãy nhờ người đó gửi thư mời.",
  registerCompany: "Đăng ký công ty",
  noApplications: "Chưa có đơn nào",
  noApplicationsLead: "Chọn quốc gia để bắt đầu. Điền đơn mất khoảng 15 đến 20 phút.",
  pagesDone: "Đã điền",
  pagesDoneOf: (done, pages) => `${done} trên ${pages} trang`,
  continueDraft: "Điền tiếp",
  checkDraft: "Kiểm tra và nộp",
  nextAfterSubmission: "Văn phòng chương trình đang xem xét. Kết quả sẽ được báo qua e-mail.",
  nextOnWaitingList: "Khi có suất trống, chúng tôi sẽ liên hệ qua e-mail theo thứ tự nộp.",
  receiptNumber: "Số tiếp nhận",
  receivedAt: "Thời điểm tiếp nhận",
  place: "Thứ tự nộp",
  placeOf: (place) => `Thứ ${place}`,
  seeReceipt: "Xem giấy tiếp nhận",
  startIn: "Bắt đầu đơn mới",
  startLead:
    "Mỗi quốc gia có một đơn riêng. Nội dung về trụ sở chính và hoạt động kinh doanh đã điền sẽ được đưa sang.",
  start: (country) => `Đăng ký cho ${country}`,
  company: "Thông tin công ty",
  invite: "Mời đồng nghiệp hoặc người ở cơ sở nước ngoài",
  sites: "Các cơ sở ở nước ngoài",
};
