// The daily digest, in Thai.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  subject: (date) => `สรุปประจำวันที่ ${date}`,
  greeting: (name) => `เรียน คุณ${name}`,
  lead: "ต่อไปนี้คือสิ่งที่เกิดขึ้นหลังจากสรุปครั้งก่อน",
  sections: {
    messages: "ข้อความใหม่",
    opened: "เรื่องใหม่ที่ขอให้ดำเนินการ",
    due: "เรื่องที่ใกล้หรือเลยกำหนด",
    moved: "กรณีที่เปลี่ยนขั้นตอน",
    overdue: "เรื่องที่ยังเลยกำหนดอยู่",
  },
  caseWithReceipt: (name, receipt) => `${name} (หมายเลขรับเรื่อง ${receipt})`,
  caseWithoutReceipt: (name) => name,
  messages: (name, count) => `${name}: ${count} ข้อความ`,
  asked: (name, ask, due) => `${name}: ${ask} (ภายใน ${due})`,
  moved: (name, stage) => `${name}: ${stage}`,
  more: (count) => `และอีก ${count} รายการ`,
  open: "เปิดหน้าของฉัน",
};
