// Invented words for the sample page, in scripts that stack, that do not break, and that run long.
import type { Language } from "#i18n/languages.ts";

export type SampleTexts = {
  title: string;
  lead: string;
  section: string;
  name: string;
  hint: string;
  error: string;
  long: string;
  yes: string;
  no: string;
  answers: readonly string[];
  steps: readonly string[];
  navigation: readonly string[];
  role: string;
  person: string;
};

const ja: SampleTexts = {
  title: "部品の見本",
  lead: "このサイトの画面をかたちづくる部品を、ひとつの画面に並べたものです。文字の大きさや行の間隔、色の見え方を確かめるために使います。",
  section: "入力欄",
  name: "会社の名称",
  hint: "登記されている名称をご記入ください。",
  error: "会社の名称を入力してください。",
  long: "海外の拠点で働くみなさまが、毎日の仕事のなかで無理なく続けられる管理のしくみをつくることを目指しています。\nはじめから完全なものを求めるのではなく、いちばん大切な情報から順に取りかかります。",
  yes: "保存して次へ進む",
  no: "保存して中断する",
  answers: ["はい。文書になった規程があり、全員に知らせています。", "いいえ", "わからない"],
  steps: ["会社", "体制", "希望", "確認", "提出"],
  navigation: ["ホーム", "申請", "メッセージ"],
  role: "会社",
  person: "見本 花子",
};

const en: SampleTexts = {
  title: "Sample of all pieces",
  lead: "The pieces that make up the pages of this site, on one page, to check sizes, spacing and colours.",
  section: "Fields",
  name: "Name of the company",
  hint: "Please write the name as it is registered.",
  error: "Please enter the name of the company.",
  long: "We want the people at each site to have rules they can live with every day.\nThe most important information comes first.",
  yes: "Save and continue",
  no: "Save and stop here",
  answers: ["Yes. There are written rules and everybody knows them.", "No", "I do not know"],
  steps: ["Company", "Rules", "Wishes", "Check", "Send"],
  navigation: ["Home", "Application", "Messages"],
  role: "company",
  person: "Hanako Mihon",
};

const th: SampleTexts = {
  title: "ตัวอย่างส่วนประกอบทั้งหมด",
  lead: "หน้านี้รวมส่วนประกอบของเว็บไซต์ไว้ในที่เดียว เพื่อตรวจสอบขนาดตัวอักษร ระยะห่างระหว่างบรรทัด และสี",
  section: "ช่องกรอกข้อมูล",
  name: "ชื่อบริษัท",
  hint: "โปรดกรอกชื่อตามที่จดทะเบียนไว้",
  error: "โปรดกรอกชื่อบริษัท",
  long: "เราต้องการให้ทุกคนที่ทำงานในแต่ละแห่งมีกฎเกณฑ์ที่ปฏิบัติได้จริงในทุกวัน\nโดยเริ่มจากข้อมูลที่สำคัญที่สุดก่อน",
  yes: "บันทึกและไปต่อ",
  no: "บันทึกและหยุดไว้ก่อน",
  answers: ["ใช่ มีกฎเป็นลายลักษณ์อักษรและทุกคนรับทราบ", "ไม่ใช่", "ไม่ทราบ"],
  steps: ["บริษัท", "ระบบ", "ความต้องการ", "ตรวจสอบ", "ส่ง"],
  navigation: ["หน้าแรก", "ใบสมัคร", "ข้อความ"],
  role: "บริษัท",
  person: "ตัวอย่าง ใจดี",
};

const vi: SampleTexts = {
  title: "Mẫu của tất cả các thành phần",
  lead: "Trang này tập hợp các thành phần tạo nên trang web để kiểm tra cỡ chữ, khoảng cách dòng và màu sắc.",
  section: "Ô nhập",
  name: "Tên công ty",
  hint: "Vui lòng ghi tên theo giấy đăng ký.",
  error: "Vui lòng nhập tên công ty.",
  long: "Chúng tôi muốn mọi người tại mỗi cơ sở có những quy định có thể thực hiện hằng ngày.\nThông tin quan trọng nhất được xử lý trước.",
  yes: "Lưu và tiếp tục",
  no: "Lưu và dừng lại",
  answers: ["Có. Quy định bằng văn bản và mọi người đều biết.", "Không", "Không biết"],
  steps: ["Công ty", "Quy định", "Nguyện vọng", "Kiểm tra", "Gửi"],
  navigation: ["Trang chủ", "Đơn đăng ký", "Tin nhắn"],
  role: "công ty",
  person: "Nguyễn Thị Mẫu",
};

/** Languages without samples of their own show the English ones. */
export function sampleTexts(language: Language): SampleTexts {
  return { ja, en, "zh-Hans": en, th, vi, id: en }[language];
}
