// Vietnamese texts of the three-minute diagnosis.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  title: "Kiểm tra 3 phút",
  lead: "Hãy trả lời mười câu hỏi về cơ sở ở nước ngoài. Bạn sẽ biết ngay nên bắt đầu từ đâu.",
  notes: {
    kept: "Không cần đăng ký tài khoản. Câu trả lời không được lưu và không gửi cho ai.",
    notVerdict:
      "Đây là tham khảo về tình hình quản lý, không phải phán quyết thông tin có được pháp luật bảo hộ hay không.",
    unknown: "Nếu không biết, hãy chọn “Không biết”. Đó cũng là câu trả lời hữu ích.",
  },
  questionOf: (number, all) => `Câu ${number} trên ${all}`,
  notApplicable: "Không áp dụng",
  submit: "Xem kết quả",
  errors: {
    choose: (number) => `Câu ${number}: hãy chọn một câu trả lời`,
  },
  result: {
    title: "Kết quả kiểm tra",
    lead: "Kết quả tính từ mười câu trả lời. Khi đóng trang này, kết quả không còn. Hãy in ra nếu cần.",
    scores: "Tình hình theo từng mặt",
    overall: (average) => `Điểm trung bình chung là ${average} trên 3.`,
    overallNone: "Không có câu hỏi nào áp dụng.",
    unknown: (count) => `Có ${count} câu “Không biết”, được tính 0 điểm. Trước hết hãy tìm xem nên hỏi ai.`,
    caption: "Tình hình theo từng mặt (0 đến 3, trong đó 3 là làm ở mọi nơi và có hồ sơ)",
    average: "Điểm trung bình",
    group: "Mặt",
    firstSteps: "Việc nên làm trước",
    firstStepsLead: "Tối đa ba việc, bắt đầu từ việc còn thiếu nhiều nhất.",
    why: (reason) => `Lý do: ${reason}`,
    nothingIn: (fields) => `Các mặt không áp dụng: ${fields}.`,
    because: {
      notDone: "chưa làm",
      unknown: "không biết",
      partly: "làm một phần, hoặc chỉ nói miệng",
      mostly: "có quy định và được tuân thủ một phần",
    },
    yourAnswer: (answer) => `Câu trả lời của bạn: ${answer}`,
    nothingToDo:
      "Cả mười mục đều đã thực hiện. Tiếp theo, hãy xem các điểm khác như quan hệ với đối tác và hồ sơ đào tạo.",
    nothingApplies: "Không có mục nào áp dụng nên chưa thể đề xuất.",
    menu: "Mục hỗ trợ phù hợp",
    menuLead:
      "Ví dụ được chọn theo câu trả lời. Có thể thay đổi trong đơn. Chi tiết được thống nhất với chuyên gia.",
    menuLine: "Mục",
    hoursColumn: "Số giờ tham khảo",
    hours: (hours) => `${hours} giờ`,
    total: "Tổng",
    leftOver: (hours) => `Còn ${hours} giờ nữa mới đến mức tối đa, có thể dùng cho đào tạo chẳng hạn.`,
    apply: "Đăng ký với danh mục này",
    applyNote: "Chỉ chuyển các mục đã chọn vào đơn, không chuyển câu trả lời.",
    eligibility: "Kiểm tra có thể đăng ký không",
    again: "Kiểm tra lại",
    caution:
      "Kết quả này chỉ là tham khảo tính từ mười câu hỏi, không thay thế tư vấn pháp lý hay đánh giá của chuyên gia.",
  },
};
