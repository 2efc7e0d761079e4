// Words that every page's pieces need, in Thai.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  page: {
    skipToContent: "ข้ามไปยังเนื้อหาหลัก",
    demo: "เว็บไซต์นี้เป็นระบบสาธิต ชื่อบริษัทและชื่อบุคคลทั้งหมดเป็นชื่อสมมติ ข้อมูลที่กรอกจะไม่ถือเป็นการสมัครจริง",
    demoLink: "ดูในบทบาทอื่น",
    language: "ภาษา",
    menu: "เมนู",
    mainNavigation: "หน้าหลัก",
    footerNavigation: "เกี่ยวกับเว็บไซต์นี้",
    breadcrumb: "ตำแหน่งปัจจุบัน",
    signIn: "เข้าสู่ระบบ",
    signOut: "ออกจากระบบ",
    signedInAs: (name, role) => `คุณ ${name} (${role})`,
    account: "บัญชีผู้ใช้",
    privacy: "นโยบายความเป็นส่วนตัว",
    accessibility: "การเข้าถึงเว็บไซต์",
    contact: "ติดต่อเรา",
    errorTitle: (title) => `ข้อผิดพลาด: ${title}`,
    back: "ย้อนกลับ",
  },
  form: {
    required: "จำเป็น",
    optional: "ไม่บังคับ",
    error: "ข้อผิดพลาด:",
    errorSummary: "โปรดตรวจสอบข้อมูลที่กรอก",
    chooseOne: "โปรดเลือก",
    maxCharacters: (count) => `ไม่เกิน ${count} ตัวอักษร`,
    charactersLeft: (count) => `กรอกได้อีก ${count} ตัวอักษร`,
    charactersOver: (count) => `เกินมา ${count} ตัวอักษร`,
    dateHint: "ตัวอย่าง: 1 กันยายน 2569 หรือ 2026-09-01",
    cancel: "ยกเลิก",
    closed: "หน้านี้แก้ไขไม่ได้แล้ว เช่น เพราะมีการยื่นไปแล้ว ข้อความที่พิมพ์ล่าสุดยังไม่ได้บันทึก หากจำเป็น โปรดคัดลอกเก็บไว้ก่อนไปต่อ",
    closedOpen: "เปิดดูสถานะปัจจุบัน",
  },
  summary: {
    change: "แก้ไข",
    ofQuestion: (question) => ` (${question})`,
    notEntered: "ยังไม่ได้กรอก",
  },
  tasks: {
    done: "เสร็จแล้ว",
    started: "กำลังกรอก",
    notStarted: "ยังไม่เริ่ม",
    toFix: "ต้องแก้ไข",
    locked: "ยังกรอกไม่ได้",
  },
  steps: {
    label: "ความคืบหน้า",
    done: "เสร็จแล้ว",
  },
  notice: { info: "ประกาศ", success: "เสร็จสิ้น", warning: "โปรดทราบ", error: "ข้อผิดพลาด" },
  pages: {
    label: "เปลี่ยนหน้า",
    previous: "หน้าก่อนหน้า",
    next: "หน้าถัดไป",
    position: (page, total) => `หน้า ${page} จาก ${total}`,
  },
  chart: { noValue: "ไม่มีคำตอบ", legend: "คำอธิบายสัญลักษณ์" },
  mail: { linkFallback: "หากกดปุ่มไม่ได้ โปรดเปิดที่อยู่นี้:" },
};
