// Chinese texts that tell what is wrong with an input.
import type { Shape } from "#i18n/catalog.ts";
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  required: (field) => `请填写“${field}”。`,
  "too-long": (field, { max, length }) =>
    `“${field}”请控制在${formatNumber("zh-Hans", max)}个字符以内（目前为${formatNumber("zh-Hans", length)}个）。`,
  "control-characters": (field, { characters }) =>
    `“${field}”中含有看不见的控制字符（${characters.join("、")}）。请删除该部分后重新输入。`,
  "unshowable-characters": (field, { characters }) =>
    `“${field}”中含有其他电脑无法显示的字符（${characters.join("、")}）。请换成可以显示的字符。`,
  "broken-characters": (field) => `“${field}”中有无法识别的字符。请重新输入显示为“\uFFFD”的部分。`,
  "not-a-date": (field) => `请按年月日填写“${field}”，例如2026年11月23日。`,
  "no-such-date": (field) => `“${field}”中的日期不存在。请核对年月日后重新输入。`,
  "ambiguous-date": (field, { candidates }) =>
    `“${field}”既可理解为${formatDate("zh-Hans", candidates[0])}，也可理解为${formatDate("zh-Hans", candidates[1])}。请按“年、月、日”的顺序填写。`,
  "date-too-early": (field, { earliest }) =>
    `“${field}”请填写${formatDate("zh-Hans", earliest)}或之后的日期。`,
  "date-too-late": (field, { latest }) => `“${field}”请填写${formatDate("zh-Hans", latest)}或之前的日期。`,
  "not-a-time": (field) => `请用时刻填写“${field}”，例如14:30。`,
  "not-a-phone": (field, { example }) => `请用数字填写“${field}”，例如${example}。`,
  "several-phones": (field) => `“${field}”请只填写一个电话号码。`,
  "phone-too-short": (field, { example }) => `“${field}”的位数不足。请连同区号一起填写，例如${example}。`,
  "phone-too-long": (field, { example }) => `“${field}”的位数过多。请只填写一个号码，例如${example}。`,
  "no-such-phone": (field, { example }) =>
    `“${field}”不是有效的号码。请核对（例如${example}）。其他国家的号码请从国家代码开始填写，例如+81。`,
  "not-a-postal-code": (field) => `请用7位数字填写“${field}”（日本邮政编码），例如100-0001。`,
  "corporate-number-length": (field, { digits }) => `“${field}”请填写13位数字（目前为${digits}位）。`,
  "corporate-number-check": (field) =>
    `“${field}”有误。请逐位核对后重新输入。可在日本国税厅法人编号公布网站上查询。`,
  "not-an-email": (field) => `请正确填写“${field}”，例如name@example.com。`,
  "several-emails": (field) => `“${field}”请只填写一个电子邮箱地址。`,
  "not-a-url": (field) => `请正确填写“${field}”，例如https://www.example.com。`,
  "url-scheme": (field) => `“${field}”请填写以https://或http://开头的网址。`,
  "url-credentials": (field) => `“${field}”中含有用户名或密码。请删除“@”及其之前的部分后填写。`,
  "not-a-whole-number": (field) => `请用整数填写“${field}”，例如15。`,
  "number-too-small": (field, { min }) => `“${field}”请填写不小于${formatNumber("zh-Hans", min)}的数。`,
  "number-too-large": (field, { max }) => `“${field}”请填写不大于${formatNumber("zh-Hans", max)}的数。`,
  "choice-required": (field) => `请选择“${field}”。`,
  "not-a-choice": (field) => `“${field}”请从所列选项中选择。`,
  "file-required": (field) => `请选择“${field}”的文件。`,
  "file-empty": (field) => `“${field}”的文件是空的。请重新选择有内容的文件。`,
  "file-too-large": (field, { maxBytes }) =>
    `“${field}”的文件过大。请选择不超过${formatMegabytes("zh-Hans", maxBytes)}的文件。`,
  "too-many-files": (field, { max }) => `“${field}”的文件过多。请不要超过${max}个。`,
  "form-too-large": (_, { maxBytes }) =>
    `发送的内容过大，无法接收。请减少到总共不超过${formatMegabytes("zh-Hans", maxBytes)}后重新发送。`,
  "form-unreadable": () => "未能完整接收发送的内容。请确认网络状况后重新发送。",
};
