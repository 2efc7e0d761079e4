// Words around the law cards and their points, for every page that shows one.
import type { Catalog, Shape } from "#i18n/catalog.ts";

const ja = {
  title: (country: string) => `${country}の法律メモ`,
  draft: "下書き・未確認",
  draftWhy: "専門家の確認が済んでいません。法律の助言ではありません。判断の前に、専門家に相談してください。",
  reviewedBy: (name: string, date: string) => `確認者：${name}（${date}）`,
  writtenOn: (date: string) => `作成日：${date}`,
  inForceOn: (date: string) => `施行日：${date}`,
  inForceUnknown: "施行日：未確認",
  toVerify: "要確認",
  shownInEnglish: "このページは、この言語では用意していません。英語で表示します。",
  sources: "出典",
  cite: (ids: string) => `出典 ${ids}`,
  sections: {
    definition: "営業秘密の要件",
    measures: "秘密として管理する方法",
    "non-compete": "退職後の競業の制限",
    "house-rules": "就業規則などの手続き",
    language: "文書の言語",
    remedies: "侵害されたときの手段と罰則",
  },
};

const en: Shape<typeof ja> = {
  title: (country) => `Note on the law: ${country}`,
  draft: "Draft, not reviewed",
  draftWhy:
    "No expert has checked this note. It is not legal advice. Please ask an expert before you decide.",
  reviewedBy: (name, date) => `Reviewed by ${name} (${date})`,
  writtenOn: (date) => `Written on ${date}`,
  inForceOn: (date) => `In force since ${date}`,
  inForceUnknown: "Date in force not verified",
  toVerify: "To be verified",
  shownInEnglish: "This page is shown in English.",
  sources: "Sources",
  cite: (ids) => `Source ${ids}`,
  sections: {
    definition: "What a trade secret must be",
    measures: "Managing it as a secret",
    "non-compete": "Non-compete after leaving",
    "house-rules": "Work rules and their procedure",
    language: "Language of documents",
    remedies: "Remedies and penalties",
  },
};

const zh: Shape<typeof ja> = {
  title: (country) => `${country}法律要点`,
  draft: "草稿，未经确认",
  draftWhy: "本说明尚未经专家确认，不构成法律意见。做决定前请咨询专家。",
  reviewedBy: (name, date) => `确认人：${name}（${date}）`,
  writtenOn: (date) => `编写日期：${date}`,
  inForceOn: (date) => `施行日期：${date}`,
  inForceUnknown: "施行日期：未确认",
  toVerify: "待核实",
  shownInEnglish: "本页面没有中文版，以英文显示。",
  sources: "出处",
  cite: (ids) => `出处 ${ids}`,
  sections: {
    definition: "商业秘密的要件",
    measures: "作为秘密管理的方法",
    "non-compete": "离职后的竞业限制",
    "house-rules": "规章制度的制定程序",
    language: "文件的语言",
    remedies: "被侵犯时的救济途径和处罚",
  },
};

const th: Shape<typeof ja> = {
  title: (country) => `บันทึกกฎหมาย: ${country}`,
  draft: "ฉบับร่าง ยังไม่ได้ตรวจสอบ",
  draftWhy: "ผู้เชี่ยวชาญยังไม่ได้ตรวจสอบบันทึกนี้ และไม่ใช่คำแนะนำทางกฎหมาย โปรดปรึกษาผู้เชี่ยวชาญก่อนตัดสินใจ",
  reviewedBy: (name, date) => `ผู้ตรวจสอบ: ${name} (${date})`,
  writtenOn: (date) => `วันที่เขียน: ${date}`,
  inForceOn: (date) => `วันที่มีผลใช้บังคับ: ${date}`,
  inForceUnknown: "วันที่มีผลใช้บังคับ: ยังไม่ได้ตรวจสอบ",
  toVerify: "ต้องตรวจสอบ",
  shownInEnglish: "หน้านี้ไม่มีภาษาไทย จึงแสดงเป็นภาษาอังกฤษ",
  sources: "แหล่งที่มา",
  cite: (ids) => `แหล่งที่มา ${ids}`,
  sections: {
    definition: "ลักษณะของความลับทางการค้า",
    measures: "วิธีรักษาเป็นความลับ",
    "non-compete": "ข้อห้ามแข่งขันหลังลาออก",
    "house-rules": "ขั้นตอนของข้อบังคับการทำงาน",
    language: "ภาษาของเอกสาร",
    remedies: "วิธีเยียวยาและโทษเมื่อถูกละเมิด",
  },
};

const vi: Shape<typeof ja> = {
  title: (country) => `Ghi chú pháp luật: ${country}`,
  draft: "Bản nháp, chưa được kiểm tra",
  draftWhy:
    "Chuyên gia chưa kiểm tra ghi chú này. Đây không phải tư vấn pháp lý. Hãy hỏi chuyên gia trước khi quyết định.",
  reviewedBy: (name, date) => `Người kiểm tra: ${name} (${date})`,
  writtenOn: (date) => `Ngày viết: ${date}`,
  inForceOn: (date) => `Ngày có hiệu lực: ${date}`,
  inForceUnknown: "Ngày có hiệu lực: chưa xác minh",
  toVerify: "Cần xác minh",
  shownInEnglish: "Trang này không có bản tiếng Việt nên được hiển thị bằng tiếng Anh.",
  sources: "Nguồn",
  cite: (ids) => `Nguồn ${ids}`,
  sections: {
    definition: "Điều kiện của bí mật kinh doanh",
    measures: "Cách quản lý như bí mật",
    "non-compete": "Hạn chế cạnh tranh sau khi nghỉ việc",
    "house-rules": "Thủ tục ban hành nội quy",
    language: "Ngôn ngữ của tài liệu",
    remedies: "Biện pháp xử lý và hình phạt khi bị xâm phạm",
  },
};

const id: Shape<typeof ja> = {
  title: (country) => `Catatan hukum: ${country}`,
  draft: "Draf, belum diperiksa",
  draftWhy:
    "Catatan ini belum diperiksa ahli dan bukan nasihat hukum. Tanyakan kepada ahli sebelum mengambil keputusan.",
  reviewedBy: (name, date) => `Pemeriksa: ${name} (${date})`,
  writtenOn: (date) => `Ditulis pada ${date}`,
  inForceOn: (date) => `Berlaku sejak ${date}`,
  inForceUnknown: "Tanggal berlaku belum dipastikan",
  toVerify: "Perlu dipastikan",
  shownInEnglish: "Halaman ini tidak tersedia dalam bahasa Indonesia, jadi ditampilkan dalam bahasa Inggris.",
  sources: "Sumber",
  cite: (ids) => `Sumber ${ids}`,
  sections: {
    definition: "Syarat rahasia dagang",
    measures: "Cara mengelola sebagai rahasia",
    "non-compete": "Larangan bersaing setelah keluar",
    "house-rules": "Tata cara peraturan kerja",
    language: "Bahasa dokumen",
    remedies: "Upaya hukum dan sanksi bila dilanggar",
  },
};

export const lawMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zh, th, vi, id };
