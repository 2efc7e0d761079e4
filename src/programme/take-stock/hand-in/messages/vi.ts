// What the company reads about both sheets and handing them in, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  title: "Hai phiếu",
  lead: "Khi danh mục thông tin nắm giữ và phiếu tự kiểm tra đã đầy đủ, chuyên gia sẽ đánh giá hiện trạng.",
  namesOnly: "Cả hai phiếu chỉ ghi tên và nơi lưu thông tin. Xin đừng ghi nội dung bí mật.",
  dueOn: (date) => `Hạn nộp: ${date}`,
  overdue: (date) => `Đã quá hạn nộp (${date}).`,
  before: "Có thể điền hai phiếu sau khi đơn được chấp thuận.",
  over: "Hồ sơ này đã kết thúc. Không sửa được các phiếu.",
  noExpertYet: "Có thể nộp sau khi đã chọn chuyên gia; bạn có thể điền ngay từ bây giờ.",
  inventory: "Danh mục thông tin nắm giữ",
  inventoryRows: "Thông tin đã ghi",
  rows: (count) => `${count} mục`,
  complete: "Thông tin đã đủ phần tối thiểu",
  accepted: "Thông tin đã xác nhận",
  warned: "Thông tin cần xem có ghi nội dung bí mật không",
  completeText: (complete, all) => `${complete} trên ${all}`,
  openInventory: "Mở danh mục thông tin nắm giữ",
  selfCheck: "Phiếu tự kiểm tra quản lý bí mật kinh doanh",
  site: "Câu trả lời của cơ sở",
  headquarters: "Câu trả lời của trụ sở chính (không bắt buộc)",
  answered: (answered, all) => `${answered} trên ${all} mục`,
  openSite: "Mở câu trả lời của cơ sở",
  openHeadquarters: "Mở câu trả lời của trụ sở chính",
  openCompared: "So sánh câu trả lời",
  openColleagues: "Nhờ đồng nghiệp trả lời một phần",
  missing: "Những gì còn thiếu",
  nothingMissing: "Hai phiếu đã đầy đủ. Bạn có thể xem lại và nộp.",
  noRows: "Danh mục thông tin nắm giữ chưa có thông tin nào.",
  row: (number, columns) => `Danh mục thông tin nắm giữ, số ${number}: ${columns}`,
  moreRows: (count) => `Còn ${count} thông tin khác bị thiếu.`,
  item: (view, number) => `${view}, mục ${number}`,
  lack: (place, what) => `${place}: ${what}`,
  unanswered: "chưa trả lời",
  noReason: "chưa ghi lý do không áp dụng",
  undecided: "chưa chọn giữa hai câu trả lời",
  goHandIn: "Xem lại và nộp",
  check: {
    title: "Nộp hai phiếu?",
    lead: "Sau khi bạn xem lại và nộp, chuyên gia phụ trách đọc được hai phiếu.",
    lacking: "Chưa nộp được. Hãy mở từng mục còn thiếu và bổ sung.",
    readers: {
      title: "Ai đọc được gì và đến khi nào",
      expert:
        "Từ khi nộp, chuyên gia phụ trách đọc nội dung đã điền trong danh mục thông tin nắm giữ (tên, nơi lưu và các cột khác) cùng câu trả lời, lý do và căn cứ trong phiếu tự kiểm tra.",
      afterwards:
        "Sau khi đánh giá xong, chuyên gia vẫn đọc danh mục bạn tiếp tục cập nhật trong thời gian phụ trách. Phiếu tự kiểm tra giữ nguyên như khi nộp.",
      ends: "Khi chuyên gia thôi phụ trách, hoặc khi bạn rút lại hai phiếu, chuyên gia không đọc được nữa ngay từ lúc đó.",
      office: "Ban tổ chức chỉ thấy số lượng và tiến độ.",
    },
    frozen:
      "Sau khi nộp không sửa được cho đến khi chuyên gia đánh giá xong. Trước khi chuyên gia bắt đầu, bạn có thể rút lại.",
    namesOnly: "Tôi đã kiểm tra rằng chỉ ghi tên và nơi lưu, không ghi nội dung bí mật.",
    namesOnlyMissing: "Hãy kiểm tra không có nội dung bí mật rồi đánh dấu vào ô.",
    warned: (count) => `Có ${count} thông tin có thể ghi nội dung bí mật. Hãy xem lại trước khi nộp.`,
    summary: "Nội dung nộp",
    submit: "Nộp hai phiếu",
    notNow: "Hiện không nộp được: chưa có chuyên gia hoặc đã nộp rồi.",
  },
  receipt: {
    title: "Đã nhận hai phiếu",
    at: "Nộp lúc",
    number: "Lần nộp",
    numberText: (count) => `lần thứ ${count}`,
    items: "Số thông tin trong danh mục",
    next: "Tiếp theo, chuyên gia phụ trách đọc hai phiếu và đánh giá hiện trạng.",
    noExpert:
      "Chuyên gia trước đã thôi phụ trách, hiện không ai đọc hai phiếu. Khi đã chọn chuyên gia tiếp theo, người đó sẽ đọc hai phiếu. Cho đến lúc đó bạn cũng có thể rút lại để sửa.",
    assessed:
      "Chuyên gia đã đánh giá xong. Bạn có thể tiếp tục cập nhật danh mục thông tin, và chuyên gia vẫn đọc nội dung cập nhật trong thời gian phụ trách; phiếu tự kiểm tra giữ nguyên như khi nộp.",
    openAssessment: "Xem kết quả đánh giá",
  },
  takeBack: {
    link: "Rút lại",
    title: "Rút lại hai phiếu?",
    lead: "Khi đó chuyên gia không đọc được nữa và bạn có thể sửa lại. Hãy nộp lại khi đã sẵn sàng.",
    leadNoExpert:
      "Khi đó bạn có thể sửa lại. Hãy nộp lại khi đã chọn chuyên gia tiếp theo. Phần đánh giá dở dang của chuyên gia trước (nếu có) không được chuyển tiếp.",
    submit: "Rút lại",
    notNow: "Chuyên gia đã bắt đầu đánh giá nên không rút lại được. Nếu cần sửa, hãy nhắn cho chuyên gia.",
    done: "Đã rút lại. Bạn có thể sửa các phiếu.",
  },
  staff: {
    title: "Hai phiếu của công ty",
    lead: "Ban tổ chức chỉ thấy số lượng và tiến độ.",
    preparing: "Công ty đang chuẩn bị hai phiếu. Khi nộp, bạn đọc được từ đây.",
    handedIn: (moment) => `Đã nộp: ${moment}`,
    notYet: "Chưa nộp.",
    read: "Mở đánh giá",
    top: "Tuyệt mật",
    secret: "Mật",
    internal: "Nội bộ",
    general: "Chung",
  },
  mail: {
    automatic: "E-mail này được gửi tự động.",
    greeting: (name) => `Kính gửi ${name},`,
    handedIn: {
      subject: (country) => `Đã nộp hai phiếu (${country})`,
      expert:
        "Công ty do bạn phụ trách đã nộp danh mục thông tin nắm giữ và phiếu tự kiểm tra. Hãy đăng nhập để đọc.",
      office:
        "Công ty đã nộp danh mục thông tin nắm giữ và phiếu tự kiểm tra. Tiếp theo là đánh giá của chuyên gia.",
      company:
        "Đã nhận danh mục thông tin nắm giữ và phiếu tự kiểm tra của công ty bạn. Chuyên gia phụ trách sẽ đọc và đánh giá hiện trạng.",
    },
    takenBack: {
      subject: (country) => `Đã rút lại hai phiếu (${country})`,
      expert:
        "Công ty do bạn phụ trách đã rút lại hai phiếu. Bạn không đọc được cho đến khi công ty nộp lại.",
      office: "Công ty đã rút lại hai phiếu. Đang chờ nộp lại.",
      company:
        "Danh mục thông tin nắm giữ và phiếu tự kiểm tra của công ty bạn đã được rút lại. Bạn có thể sửa; hãy nộp lại khi đã sẵn sàng.",
    },
    country: "Quốc gia",
    company: "Công ty",
    button: "Mở hồ sơ",
  },
};
