// Vietnamese labels, buttons and answers of the public pages.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  pages: {
    start: "Trang đầu",
    tradeSecret: "Bí mật kinh doanh là gì",
    risk: "Kinh doanh ở nước ngoài và rủi ro",
    eligibility: "Kiểm tra có thể đăng ký không",
    menu: "Danh mục hỗ trợ và số giờ",
    flow: "Quy trình và cách đăng ký",
    examples: "Ví dụ sử dụng",
    voices: "Ý kiến của doanh nghiệp",
    questions: "Câu hỏi thường gặp",
    contact: "Liên hệ",
    laws: "Ghi chú pháp luật các nước",
    privacy: "Xử lý thông tin cá nhân",
    accessibility: "Khả năng tiếp cận",
    diagnosis: "Kiểm tra 3 phút",
    leaflet: "Tờ giới thiệu (PDF)",
  },
  translation: {
    reference: "Bản dịch này chỉ để tham khảo. Trang tiếng Nhật được ưu tiên.",
    englishOnly: "Trang này chỉ có tiếng Nhật và tiếng Anh. Ở đây hiển thị bằng tiếng Anh.",
  },
  state: {
    heading: "Tình trạng nhận đơn",
    open: "Đang nhận đơn",
    full: "Đã đủ số lượng",
    closed: "Đã kết thúc nhận đơn",
    notYetOpen: "Chưa bắt đầu nhận đơn",
    placesLeft: (left, all) => `Còn ${left} trong khoảng ${all} suất`,
    untilFull: "Nhận đơn theo thứ tự nộp cho đến khi đủ số lượng.",
    closesOn: (date) => `Nhận đơn theo thứ tự nộp đến hết ngày ${date}.`,
    waitingList: "Nếu nộp đơn, bạn sẽ được đưa vào danh sách chờ theo thứ tự nộp.",
    closedOn: (date) => `Việc nhận đơn của năm nay đã kết thúc ngày ${date}.`,
    opensOn: (date) => `Bắt đầu nhận đơn từ ngày ${date}.`,
    supportUntil: (date) => `Thời gian hỗ trợ đến hết ngày ${date}.`,
  },
  start: {
    apply: "Bắt đầu đăng ký",
    joinWaitingList: "Đăng ký danh sách chờ",
    checkEligibility: "Kiểm tra có thể đăng ký không (1 phút)",
    diagnose: "Làm bài kiểm tra 3 phút",
    diagnoseWhy:
      "Trả lời 10 câu hỏi để biết nên bắt đầu từ đâu. Không cần đăng ký tài khoản. Câu trả lời không được lưu.",
    more: "Tìm hiểu thêm",
  },
  eligibility: {
    title: "Kiểm tra có thể đăng ký không",
    lead: "Ba câu hỏi cho biết bạn có thể đăng ký hay không và lý do. Câu trả lời không được lưu.",
    seat: "1. Doanh nghiệp (cơ sở) đăng ký ở đâu?",
    seats: {
      home: "Doanh nghiệp tại Nhật Bản",
      site: "Cơ sở ở nước ngoài (pháp nhân sở tại, nhà máy, văn phòng đại diện)",
      elsewhere: "Không thuộc hai trường hợp trên",
    },
    country: "2. Cơ sở muốn được hỗ trợ nằm ở quốc gia hoặc khu vực nào?",
    countryHint: "Nếu mới có kế hoạch, hãy chọn quốc gia hoặc khu vực dự định.",
    otherCountry: "Quốc gia hoặc khu vực khác",
    situation: "3. Tình hình tại đó thuộc trường hợp nào?",
    situationHint: "Lựa chọn khác nhau tùy theo câu trả lời ở câu 1.",
    situations: {
      has: "[Doanh nghiệp tại Nhật Bản] Đã có pháp nhân, nhà máy hoặc văn phòng đại diện",
      plans: "[Doanh nghiệp tại Nhật Bản] Chưa có nhưng dự định thành lập",
      "invested-subsidiary":
        "[Cơ sở ở nước ngoài] Là pháp nhân sở tại có vốn đầu tư của doanh nghiệp Nhật Bản",
      "factory-or-office":
        "[Cơ sở ở nước ngoài] Là nhà máy hoặc văn phòng đại diện của doanh nghiệp Nhật Bản",
      none: "Không thuộc trường hợp nào",
    },
    submit: "Xem kết quả",
    again: "Để đổi câu trả lời, hãy chọn lại bên dưới và bấm “Xem kết quả”.",
    yes: "Bạn có thể đăng ký",
    yesWhy: (kind, country) => `Bạn đăng ký với tư cách “${kind}”, bằng mẫu đơn của ${country}.`,
    planned:
      "Doanh nghiệp mới có kế hoạch lập cơ sở cũng được đăng ký. Phần về công ty sở tại, hãy điền những gì đã xác định.",
    conditions:
      "Khi đăng ký, bạn cũng cần đồng ý tích cực xây dựng hệ thống quản lý, và hợp tác khảo sát, quảng bá sau khi kết thúc.",
    apply: (country) => `Đến mẫu đơn của ${country}`,
    applyClosed: "Tuy nhiên, hiện không nhận đơn.",
    no: "Với câu trả lời này, bạn chưa thể đăng ký",
    reasons: {
      "seat-elsewhere":
        "Đối tượng là doanh nghiệp Nhật Bản, pháp nhân sở tại có vốn đầu tư của doanh nghiệp Nhật Bản, hoặc nhà máy, văn phòng đại diện của doanh nghiệp Nhật Bản.",
      "country-not-covered": "Quốc gia hoặc khu vực này không thuộc đối tượng của năm nay.",
      "no-site-planned":
        "Doanh nghiệp Nhật Bản phải có hoặc dự định lập cơ sở tại quốc gia hoặc khu vực áp dụng.",
      "not-japanese-backed":
        "Cơ sở ở nước ngoài phải là pháp nhân có vốn đầu tư của doanh nghiệp Nhật Bản, hoặc nhà máy, văn phòng đại diện của doanh nghiệp Nhật Bản.",
    },
    covered: (countries) => `Đối tượng năm nay: ${countries}.`,
    ask: "Nếu chưa chắc chắn, hãy hỏi văn phòng chương trình.",
    errors: {
      seat: "Hãy chọn nơi có doanh nghiệp (cơ sở)",
      country: "Hãy chọn quốc gia hoặc khu vực",
      situation: "Hãy chọn tình hình phù hợp với câu trả lời ở câu 1",
    },
  },
  menu: {
    caption: "Danh mục hỗ trợ và số giờ tham khảo",
    line: "Mục",
    hours: "Số giờ",
    choice: "Cách chọn",
    compulsory: "Bắt buộc",
    free: "Tự ghi",
    optional: "Tùy chọn",
    oneOf: "Chọn một",
    exact: (hours) => `${hours} giờ`,
    upTo: (hours) => `tối đa ${hours} giờ`,
    none: "Theo thỏa thuận",
    cap: (hours) => `Tối đa tổng cộng ${hours} giờ cho mỗi doanh nghiệp tại mỗi quốc gia hoặc khu vực.`,
    plan: "Khi chọn trong đơn, tổng số giờ hiện ngay.",
  },
  flow: { steps: "Quy trình hỗ trợ", apply: "Cách đăng ký" },
  examples: {
    caption: (company) => `Ví dụ danh mục: ${company}`,
    worries: "Điều lo ngại",
    total: "Tổng",
    totalEach: (countries) => `Tổng (tại mỗi nơi: ${countries})`,
    note: "Cách kết hợp là ví dụ do trang web này tạo. Nội dung thực tế được thống nhất với chuyên gia.",
  },
  contact: { office: "Văn phòng chương trình", phone: "Điện thoại", email: "E-mail", address: "Địa chỉ" },
  revised: (date) => `Cập nhật ${date}`,
  listSeparator: ", ",
};
