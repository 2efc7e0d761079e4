// What is waited for, and the mail that reminds of it, in Thai.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  asks: {
    correction: "การแก้ไขใบสมัครและส่งใหม่",
    "place-offer-answer": "การตอบรับการเลื่อนลำดับ",
    examination: "การตรวจสอบใบสมัคร",
    "expert-choice": "การเลือกผู้เชี่ยวชาญ",
    "conflict-ruling": "การวินิจฉัยเรื่องผลประโยชน์ทับซ้อน",
    "expert-change": "การตอบคำขอเปลี่ยนผู้เชี่ยวชาญ",
    "expert-answer": "การตอบคำขอให้สนับสนุน (รวมถึงการแจ้งความขัดแย้งทางผลประโยชน์)",
    "expert-agreement": "การเห็นชอบผู้เชี่ยวชาญ",
    sheets: "การส่งรายการข้อมูลและแบบตรวจสอบตนเอง",
    assessment: "การประเมินครั้งแรก",
    plan: "การจัดทำร่างแผนการสนับสนุน",
    "plan-agreement": "การตอบร่างแผนการสนับสนุน",
    message: "การตอบข้อความ",
    other: "การดำเนินการของท่าน",
  },
  reminder: {
    subject: {
      before: (ask, due) => `ใกล้ถึงกำหนด: ${ask} (ภายใน ${due})`,
      "on-the-day": (ask) => `ครบกำหนดวันนี้: ${ask}`,
      after: (ask) => `เลยกำหนดแล้ว: ${ask}`,
    },
    greeting: (name) => `เรียน คุณ${name}`,
    body: {
      before: "เรื่องต่อไปนี้ใกล้ถึงกำหนดแล้ว โปรดดำเนินการแต่เนิ่น ๆ",
      "on-the-day": "เรื่องต่อไปนี้ครบกำหนดวันนี้ โปรดดำเนินการ",
      after: "เรื่องต่อไปนี้เลยกำหนดแล้ว โปรดดำเนินการโดยเร็ว",
    },
    ask: "เรื่องที่ขอให้ดำเนินการ",
    case: "กรณี",
    receipt: "หมายเลขรับเรื่อง",
    due: "กำหนด",
    open: "ดูรายละเอียด",
    done: "หากท่านดำเนินการแล้ว ขออภัยและโปรดข้ามอีเมลนี้",
    automatic: "อีเมลนี้ส่งโดยอัตโนมัติ",
    settings: (address) => `เปลี่ยนการตั้งค่าอีเมลแจ้งข่าวได้ที่หน้านี้: ${address}`,
  },
};
