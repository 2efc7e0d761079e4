// What a company reads about its expert, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  title: "Chuyên gia phụ trách",
  choosing: "Văn phòng chương trình đang chọn chuyên gia. Khi có người phù hợp, chúng tôi sẽ báo qua email.",
  before: "Văn phòng chương trình chọn chuyên gia sau khi đơn được chấp nhận.",
  over: "Việc hỗ trợ cho hồ sơ này đã kết thúc.",
  proposed: "Đề xuất chuyên gia",
  proposedLead:
    "Chúng tôi đề xuất chuyên gia dưới đây. Hãy xem thông tin và cho biết quý công ty có đồng ý hay không. Sau khi quý công ty đồng ý, chuyên gia này sẽ xem được nội dung của hồ sơ.",
  replyBy: (day) => `Vui lòng trả lời trước hoặc trong ngày ${day}.`,
  inCharge: "Chuyên gia phụ trách",
  since: (day) => `Phụ trách từ ${day}.`,
  name: "Họ tên",
  firm: "Văn phòng",
  firmCountry: "Quốc gia hoặc vùng của văn phòng",
  languages: "Ngôn ngữ làm việc",
  fields: "Lĩnh vực chuyên môn",
  about: "Giới thiệu",
  answer: "Trả lời",
  agreed: "Đồng ý với chuyên gia này",
  another: "Mong muốn chuyên gia khác",
  reason: "Lý do",
  reasonHint: "Vui lòng ghi nếu mong muốn chuyên gia khác. Chỉ văn phòng chương trình đọc được.",
  submit: "Gửi trả lời",
  ask: "Đề nghị đổi chuyên gia",
  askLead:
    "Văn phòng chương trình sẽ xem xét và trả lời. Cho đến lúc đó, chuyên gia hiện tại vẫn phụ trách. Chỉ văn phòng chương trình đọc được lý do.",
  askSubmit: "Gửi đề nghị",
  asked: "Quý công ty đã đề nghị đổi chuyên gia. Vui lòng chờ văn phòng chương trình trả lời.",
  kept: "Trả lời của văn phòng chương trình",
  done: {
    agreed: "Đã nhận trả lời. Chuyên gia bắt đầu phụ trách.",
    another: "Đã nhận trả lời. Văn phòng chương trình sẽ chọn chuyên gia khác.",
    asked: "Đã gửi đề nghị đổi chuyên gia.",
  },
  notAllowed: "Không thể tiếp nhận vì đã trả lời rồi hoặc tình trạng đã thay đổi.",
  mail: {
    automatic: "Email này được gửi tự động. Chúng tôi không thể trả lời thư gửi đến địa chỉ này.",
    greeting: (name) => `Kính gửi ${name},`,
    button: "Xem",
    proposed: {
      subject: "Đề xuất chuyên gia",
      body: (country, day) =>
        `Chúng tôi đề xuất một chuyên gia cho việc hỗ trợ tại ${country}. Vui lòng xem trên trang và trả lời trước hoặc trong ngày ${day}.`,
    },
    assigned: {
      subject: "Đã có chuyên gia phụ trách",
      body: (country) => `Chuyên gia phụ trách việc hỗ trợ tại ${country} đã được quyết định.`,
    },
    changing: {
      subject: "Sẽ chọn lại chuyên gia",
      body: (country) =>
        `Chuyên gia phụ trách việc hỗ trợ tại ${country} sẽ thay đổi. Văn phòng chương trình sẽ chọn chuyên gia mới và đề xuất lại với quý công ty.`,
    },
    kept: {
      subject: "Trả lời về đề nghị đổi chuyên gia",
      body: (note) => `Đây là trả lời của văn phòng chương trình về đề nghị đổi chuyên gia.\n\n${note}`,
    },
  },
};
