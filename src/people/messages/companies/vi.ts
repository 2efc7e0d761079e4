// Texts of the pages about companies, their sites, their people and invitations, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  newCompany: {
    title: "Đăng ký công ty",
    lead: "Đăng ký công ty nộp đơn. Người đăng ký trở thành quản trị viên đầu tiên và có thể mời người khác.",
    submit: "Đăng ký",
  },
  company: {
    number: "Mã số pháp nhân Nhật Bản",
    sites: "Cơ sở ở nước ngoài",
    noSites: "Chưa đăng ký cơ sở nào.",
    addSite: "Đăng ký cơ sở",
    people: "Thành viên",
    peopleCount: (count) => `${count} người`,
    manage: "Thành viên và lời mời",
    yourRole: "Quyền của bạn",
    apply: "Nộp đơn",
    country: "Quốc gia/khu vực",
    nameJa: "Tên (tiếng Nhật)",
    nameLocal: "Tên (địa phương)",
  },
  sites: {
    title: "Cơ sở ở nước ngoài",
    add: "Đăng ký cơ sở",
    submit: "Đăng ký",
    added: "Đã đăng ký cơ sở.",
    oneName: "Hãy nhập tên bằng tiếng Nhật hoặc ngôn ngữ địa phương.",
  },
  people: {
    title: "Thành viên và lời mời",
    caption: "Thành viên của công ty",
    name: "Họ và tên",
    action: "Thao tác",
    end: "Chấm dứt tư cách",
    leave: "Rời công ty này",
    confirmEnd: (name) => `Chấm dứt tư cách của ${name}?`,
    confirmLeave: (company) => `Rời ${company}?`,
    confirmLead:
      "Ngay sau đó sẽ không còn xem được các trang và đơn của công ty. Muốn trở lại cần có lời mời mới.",
    endOf: (name) => ` (${name})`,
    ended: "Đã chấm dứt tư cách thành viên.",
    "last-owner": "Chỉ có một quản trị viên nên không thể rời. Hãy mời quản trị viên khác trước.",
    "not-an-owner": "Chỉ quản trị viên mới làm được việc này.",
    "not-a-member": "Người này không còn thuộc công ty.",
    "already-member": "Người dùng địa chỉ email này đã thuộc công ty.",
    invite: "Mời",
    inviteLead: "Chúng tôi sẽ gửi thư mời. Người đăng ký hoặc đăng nhập bằng địa chỉ đó có thể tham gia.",
    submit: "Gửi thư mời",
    invited: "Đã gửi thư mời.",
    openInvitations: "Lời mời đang chờ trả lời",
    until: (date) => `có hiệu lực đến ${date}`,
    takeBack: "Thu hồi",
    takenBack: "Đã thu hồi lời mời.",
    onlyOwners: "Chỉ quản trị viên mới có thể mời người và chấm dứt tư cách thành viên.",
  },
  invitation: {
    title: "Lời mời",
    into: (into) => `Bạn được mời tham gia “${into}”.`,
    asRole: (role) => `Quyền: ${role}`,
    staff: (role) => `Himori (${role})`,
    accept: "Tham gia",
    forWhom: (email) => `Lời mời này gửi cho ${email}.`,
    signInFirst:
      "Để tham gia, hãy đăng nhập bằng địa chỉ email này. Nếu dùng lần đầu, hãy đăng ký, xác nhận địa chỉ, rồi mở lại liên kết trong thư mời.",
    ended: "Lời mời này đã được dùng hoặc đã bị thu hồi.",
    expired: "Lời mời này đã hết hạn. Hãy nhờ người mời gửi lại.",
    "other-address":
      "Tài khoản đang đăng nhập khác với địa chỉ được mời. Hãy đăng xuất và đăng nhập bằng địa chỉ được mời.",
    unconfirmed: "Địa chỉ email chưa được xác nhận nên không thể tham gia.",
    staffAccount:
      "Tài khoản của văn phòng chương trình, chuyên gia và người vận hành không thể thuộc công ty.",
  },
};
