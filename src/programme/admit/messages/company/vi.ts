// What the company reads of the office's decisions, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  back: "Quay lại",
  of: (country) => `Đơn đăng ký cho ${country}`,
  receipt: "Số tiếp nhận",
  notices: {
    addressee: (company) => `Kính gửi ${company}`,
    title: "Thông báo từ văn phòng chương trình",
    none: "Chưa có thông báo nào.",
    sent: "Thời điểm gửi",
    pdf: "Xem thông báo dạng PDF",
    otherLanguage: (language) => `Thông báo bằng ${language}`,
    toCase: "Đến trang đơn đăng ký",
    answer: { returned: "Bắt đầu chỉnh sửa" },
    titles: {
      returned: "Đề nghị chỉnh sửa",
      admitted: "Thông báo chấp nhận",
      "waiting-list": "Thông báo danh sách chờ",
      declined: "Thông báo kết quả xem xét",
    },
    remarks: "Những điểm cần chỉnh sửa",
    replyBy: "Hạn trả lời",
  },
  letters: {
    admitted: ({ programme, country, receiptNumber, until }) =>
      `Cảm ơn quý công ty đã đăng ký ${programme} (${country}).\nSau khi xem xét, đơn của quý công ty (số tiếp nhận ${receiptNumber}) đã được chấp nhận.\n\nCác bước tiếp theo:\n- Văn phòng chương trình chọn chuyên gia và giới thiệu trên trang của quý công ty.\n- Việc hỗ trợ bắt đầu khi cả quý công ty và chuyên gia đồng ý.\n- Thời hạn hỗ trợ đến ${until}.\n\nNếu có thắc mắc, xin liên hệ văn phòng chương trình.`,
    waitingList: ({ programme, country, receiptNumber, reason }) =>
      `Cảm ơn quý công ty đã đăng ký ${programme} (${country}).\nĐơn của quý công ty (số tiếp nhận ${receiptNumber}) được đưa vào danh sách chờ vì lý do sau.\n\n${reason}\n\nKhi có suất trống, chúng tôi sẽ mời theo thứ tự. Quý công ty không cần làm thủ tục gì.\n\nNếu có thắc mắc, xin liên hệ văn phòng chương trình.`,
    declined: ({ programme, country, receiptNumber, reason }) =>
      `Cảm ơn quý công ty đã đăng ký ${programme} (${country}).\nChúng tôi đã xem xét đơn của quý công ty (số tiếp nhận ${receiptNumber}), nhưng lần này chưa thể chấp nhận vì lý do sau.\n\n${reason}\n\nNếu có thắc mắc, xin liên hệ văn phòng chương trình.`,
    returned: ({ programme, country, receiptNumber, replyBy }) =>
      `Cảm ơn quý công ty đã đăng ký ${programme} (${country}).\nChúng tôi đã xem đơn của quý công ty (số tiếp nhận ${receiptNumber}) và đề nghị chỉnh sửa một số điểm.\nXin đọc các ghi chú, chỉnh sửa và nộp lại trước ${replyBy}. Chỉ có thể sửa những mục có ghi chú.\n\nVẫn có thể nộp sau hạn, nhưng việc xem xét sẽ chậm hơn.\nNếu có thắc mắc, xin liên hệ văn phòng chương trình.`,
  },
  offer: {
    title: "Mời nhận suất hỗ trợ",
    lead: "Đã có suất hỗ trợ cho đơn đang trong danh sách chờ của quý công ty.",
    until: (day) => `Xin trả lời trước ${day}. Đến lúc đó suất được giữ cho quý công ty.`,
    lapse:
      "Nếu không trả lời đúng hạn, suất sẽ được mời công ty tiếp theo và quý công ty tiếp tục ở danh sách chờ.",
    accept: "Nhận suất hỗ trợ",
    acceptNote: "Văn phòng chương trình bắt đầu xem xét đơn.",
    decline: "Không nhận và rút đơn",
    declineNote: "Đơn sẽ được rút, suất được mời công ty tiếp theo.",
    accepted: "Đã nhận suất. Văn phòng chương trình sẽ xem xét đơn.",
    declined: "Đã tiếp nhận việc rút đơn.",
    over: "Đã quá hạn trả lời. Đơn vẫn ở trong danh sách chờ.",
    none: "Hiện không có lời mời nào chờ trả lời.",
  },
  withdrawal: {
    title: "Rút đơn đăng ký",
    question: "Quý công ty muốn rút đơn này?",
    consequences: [
      "Việc xem xét và hỗ trợ kết thúc tại đây. Chuyên gia phụ trách cũng không còn xem được hồ sơ này.",
      "Nếu đã giữ suất hỗ trợ, suất đó sẽ được mời công ty tiếp theo.",
      "Không thể hủy việc rút đơn. Muốn đăng ký lại cần đơn mới.",
      "Vẫn có thể xem đơn và các thông báo trước đây.",
    ],
    reason: "Lý do rút đơn",
    reasonHint: "Có thể để trống. Văn phòng chương trình sẽ đọc.",
    yes: "Rút đơn",
    no: "Không rút",
    done: "Đã tiếp nhận việc rút đơn.",
    doneAt: (at) => `Đã tiếp nhận việc rút đơn lúc ${at}.`,
    notPossible: "Hiện không thể rút đơn này.",
    tooLong: (max) => `Tối đa ${max} ký tự`,
  },
  mails: {
    greeting: (name) => `Kính gửi ${name},`,
    noticeSubject: (title, receiptNumber) => `${title}: số tiếp nhận ${receiptNumber}`,
    see: "Xem thông báo",
    correct: "Xem ghi chú và chỉnh sửa",
    offerSubject: (receiptNumber) => `Mời nhận suất hỗ trợ: số tiếp nhận ${receiptNumber}`,
    offerSee: "Xem lời mời và trả lời",
    withdrawnSubject: (receiptNumber) => `Đã tiếp nhận việc rút đơn: số tiếp nhận ${receiptNumber}`,
    withdrawn: (programme, country) =>
      `Chúng tôi đã tiếp nhận việc rút đơn ${programme} (${country}). Xin cảm ơn.`,
    withdrawnSee: "Xem đơn đăng ký",
    lapsed:
      "Vì không có trả lời đúng hạn, suất đã được mời công ty tiếp theo. Đơn của quý công ty vẫn ở trong danh sách chờ.",
    lapsedSubject: (receiptNumber) => `Tiếp tục ở danh sách chờ: số tiếp nhận ${receiptNumber}`,
    automatic: "Thư này được gửi tự động.",
  },
};
