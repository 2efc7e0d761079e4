// Letters about accounts, in Vietnamese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  salutation: (name) => `Kính gửi ${name},`,
  automatic: "Thư này được gửi tự động. Vui lòng không trả lời.",
  "confirm-email": {
    subject: "Vui lòng xác nhận địa chỉ email",
    lead: "Chúng tôi đã nhận được đăng ký Himori của bạn. Hãy nhấn nút bên dưới để xác nhận địa chỉ email.",
    button: "Xác nhận địa chỉ email",
    after:
      "Liên kết có hiệu lực trong 24 giờ.\nNếu bạn không đăng ký, hãy xóa thư này. Việc đăng ký sẽ không hoàn tất.",
  },
  "already-known": {
    subject: "Địa chỉ này đã có tài khoản",
    lead: "Có người đăng ký bằng địa chỉ email này, nhưng địa chỉ đã có tài khoản. Vui lòng đăng nhập. Nếu quên mật khẩu, bạn có thể đặt mật khẩu mới từ trang đăng nhập.",
    button: "Đăng nhập",
    after: "Nếu không phải bạn, hãy xóa thư này. Tài khoản không có gì thay đổi.",
  },
  "new-password": {
    subject: "Đặt mật khẩu mới",
    lead: "Chúng tôi đã nhận được yêu cầu đặt mật khẩu mới. Hãy dùng nút bên dưới.",
    button: "Đặt mật khẩu mới",
    after:
      "Liên kết có hiệu lực trong 1 giờ và chỉ dùng được một lần.\nNếu không phải bạn, hãy xóa thư này. Mật khẩu không thay đổi.",
  },
  invitation: {
    subject: "Lời mời tham gia Himori",
    lead: "Bạn được mời tham gia Himori. Hãy dùng nút bên dưới để tham gia.",
    button: "Xem lời mời",
    after:
      "Liên kết có hiệu lực trong 14 ngày. Hãy đăng ký hoặc đăng nhập bằng địa chỉ đã nhận thư này để tham gia.\nNếu bạn không biết về việc này, hãy xóa thư.",
  },
  invitedInto: (into) => `Lời mời tham gia “${into}”`,
  invitedBy: (by, into) =>
    `${by} mời bạn tham gia “${into}”. Hãy dùng nút bên dưới để xem lời mời và tham gia.`,
};
