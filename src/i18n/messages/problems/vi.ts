// Vietnamese texts that tell what is wrong with an input.
import type { Shape } from "#i18n/catalog.ts";
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ja } from "./ja.ts";

export const vi: Shape<typeof ja> = {
  required: (field) => `Vui lòng nhập “${field}”.`,
  "too-long": (field, { max, length }) =>
    `Vui lòng nhập “${field}” không quá ${formatNumber("vi", max)} ký tự (hiện có ${formatNumber("vi", length)} ký tự).`,
  "control-characters": (field, { characters }) =>
    `“${field}” có ký tự điều khiển không nhìn thấy được (${characters.join(", ")}). Vui lòng xóa phần đó và nhập lại.`,
  "unshowable-characters": (field, { characters }) =>
    `“${field}” có ký tự mà máy tính khác không hiển thị được (${characters.join(", ")}). Vui lòng thay bằng ký tự khác.`,
  "broken-characters": (field) =>
    `“${field}” có ký tự không đọc được. Vui lòng nhập lại những chỗ hiển thị là “\uFFFD”.`,
  "not-a-date": (field) =>
    `Vui lòng nhập “${field}” gồm ngày, tháng, năm, ví dụ: ngày 23 tháng 11 năm 2026 hoặc 2026-11-23.`,
  "no-such-date": (field) => `Ngày nhập ở “${field}” không tồn tại. Vui lòng kiểm tra lại ngày, tháng, năm.`,
  "ambiguous-date": (field, { candidates }) =>
    `“${field}” có thể là ${formatDate("vi", candidates[0])} hoặc ${formatDate("vi", candidates[1])}. Vui lòng ghi rõ “ngày … tháng … năm …”.`,
  "date-too-early": (field, { earliest }) =>
    `Vui lòng nhập “${field}” từ ${formatDate("vi", earliest)} trở đi.`,
  "date-too-late": (field, { latest }) =>
    `Vui lòng nhập “${field}” chậm nhất là ${formatDate("vi", latest)}.`,
  "not-a-time": (field) => `Vui lòng nhập “${field}” là giờ, ví dụ: 14:30.`,
  "not-a-phone": (field, { example }) => `Vui lòng nhập “${field}” bằng chữ số, ví dụ: ${example}.`,
  "several-phones": (field) => `Vui lòng chỉ nhập một số điện thoại ở “${field}”.`,
  "phone-too-short": (field, { example }) =>
    `“${field}” còn thiếu chữ số. Vui lòng nhập cả mã vùng, ví dụ: ${example}.`,
  "phone-too-long": (field, { example }) =>
    `“${field}” có quá nhiều chữ số. Vui lòng chỉ nhập một số, ví dụ: ${example}.`,
  "no-such-phone": (field, { example }) =>
    `“${field}” không phải là số hợp lệ. Vui lòng kiểm tra lại (ví dụ: ${example}). Với số của nước khác, vui lòng bắt đầu bằng mã quốc gia, ví dụ +81.`,
  "not-a-postal-code": (field) =>
    `Vui lòng nhập “${field}” (mã bưu chính Nhật Bản) gồm 7 chữ số, ví dụ: 100-0001.`,
  "corporate-number-length": (field, { digits }) =>
    `Vui lòng nhập “${field}” gồm 13 chữ số (hiện có ${digits} chữ số).`,
  "corporate-number-check": (field) =>
    `“${field}” có chữ số sai. Vui lòng kiểm tra từng chữ số và nhập lại. Có thể tra cứu trên trang mã số pháp nhân của Cơ quan Thuế Quốc gia Nhật Bản.`,
  "not-an-email": (field) => `Vui lòng nhập “${field}” theo dạng name@example.com.`,
  "several-emails": (field) => `Vui lòng chỉ nhập một địa chỉ email ở “${field}”.`,
  "not-a-url": (field) => `Vui lòng nhập “${field}” theo dạng https://www.example.com.`,
  "url-scheme": (field) => `Vui lòng nhập “${field}” bắt đầu bằng https:// hoặc http://.`,
  "url-credentials": (field) =>
    `“${field}” có chứa tên đăng nhập hoặc mật khẩu. Vui lòng xóa phần đến hết dấu “@”.`,
  "not-a-whole-number": (field) => `Vui lòng nhập “${field}” là số nguyên, ví dụ: 15.`,
  "number-too-small": (field, { min }) => `Vui lòng nhập “${field}” từ ${formatNumber("vi", min)} trở lên.`,
  "number-too-large": (field, { max }) => `Vui lòng nhập “${field}” không quá ${formatNumber("vi", max)}.`,
  "choice-required": (field) => `Vui lòng chọn “${field}”.`,
  "not-a-choice": (field) => `Vui lòng chọn “${field}” trong các lựa chọn được hiển thị.`,
  "file-required": (field) => `Vui lòng chọn tệp cho “${field}”.`,
  "file-empty": (field) => `Tệp ở “${field}” không có nội dung. Vui lòng chọn tệp khác có nội dung.`,
  "file-too-large": (field, { maxBytes }) =>
    `Tệp ở “${field}” quá lớn. Vui lòng chọn tệp không quá ${formatMegabytes("vi", maxBytes)}.`,
  "too-many-files": (field, { max }) => `“${field}” có quá nhiều tệp. Vui lòng chọn không quá ${max} tệp.`,
  "form-too-large": (_, { maxBytes }) =>
    `Nội dung gửi quá lớn nên không nhận được. Vui lòng giảm xuống tổng cộng không quá ${formatMegabytes("vi", maxBytes)} rồi gửi lại.`,
  "form-unreadable": () => "Nội dung gửi chưa đến đầy đủ. Vui lòng kiểm tra kết nối rồi gửi lại.",
};
