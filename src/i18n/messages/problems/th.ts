// Thai texts that tell what is wrong with an input.
import type { Shape } from "#i18n/catalog.ts";
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  required: (field) => `กรุณากรอก “${field}”`,
  "too-long": (field, { max, length }) =>
    `กรุณากรอก “${field}” ไม่เกิน ${formatNumber("th", max)} ตัวอักษร (ขณะนี้ ${formatNumber("th", length)} ตัวอักษร)`,
  "control-characters": (field, { characters }) =>
    `“${field}” มีอักขระควบคุมที่มองไม่เห็น (${characters.join(", ")}) กรุณาลบส่วนนั้นแล้วพิมพ์ใหม่`,
  "unshowable-characters": (field, { characters }) =>
    `“${field}” มีอักขระที่คอมพิวเตอร์เครื่องอื่นแสดงไม่ได้ (${characters.join(", ")}) กรุณาเปลี่ยนเป็นอักขระอื่น`,
  "broken-characters": (field) => `“${field}” มีอักขระที่อ่านไม่ได้ กรุณาพิมพ์ส่วนที่แสดงเป็น “\uFFFD” ใหม่`,
  "not-a-date": (field) => `กรุณากรอก “${field}” เป็นวัน เดือน ปี เช่น 23 พฤศจิกายน 2569 หรือ 2026-11-23`,
  "no-such-date": (field) => `ไม่มีวันที่ตามที่กรอกใน “${field}” กรุณาตรวจสอบวัน เดือน ปี แล้วกรอกใหม่`,
  "ambiguous-date": (field, { candidates }) =>
    `“${field}” อ่านได้ทั้ง ${formatDate("th", candidates[0])} และ ${formatDate("th", candidates[1])} กรุณาเขียนชื่อเดือนเป็นตัวหนังสือ`,
  "date-too-early": (field, { earliest }) =>
    `กรุณากรอก “${field}” ตั้งแต่วันที่ ${formatDate("th", earliest)} เป็นต้นไป`,
  "date-too-late": (field, { latest }) => `กรุณากรอก “${field}” ไม่เกินวันที่ ${formatDate("th", latest)}`,
  "not-a-time": (field) => `กรุณากรอก “${field}” เป็นเวลา เช่น 14:30`,
  "not-a-phone": (field, { example }) => `กรุณากรอก “${field}” เป็นตัวเลข เช่น ${example}`,
  "several-phones": (field) => `กรุณากรอก “${field}” เพียงหมายเลขเดียว`,
  "phone-too-short": (field, { example }) => `“${field}” มีตัวเลขไม่ครบ กรุณากรอกรวมรหัสพื้นที่ เช่น ${example}`,
  "phone-too-long": (field, { example }) =>
    `“${field}” มีตัวเลขมากเกินไป กรุณากรอกเพียงหมายเลขเดียว เช่น ${example}`,
  "no-such-phone": (field, { example }) =>
    `“${field}” ไม่ใช่หมายเลขที่ใช้ได้ กรุณาตรวจสอบ (ตัวอย่าง ${example}) หากเป็นหมายเลขของประเทศอื่น กรุณาขึ้นต้นด้วยรหัสประเทศ เช่น +81`,
  "not-a-postal-code": (field) => `กรุณากรอก “${field}” (รหัสไปรษณีย์ญี่ปุ่น) เป็นตัวเลข 7 หลัก เช่น 100-0001`,
  "corporate-number-length": (field, { digits }) =>
    `กรุณากรอก “${field}” เป็นตัวเลข 13 หลัก (ขณะนี้ ${digits} หลัก)`,
  "corporate-number-check": (field) =>
    `“${field}” มีตัวเลขผิด กรุณาตรวจสอบทีละหลักแล้วกรอกใหม่ ค้นหาหมายเลขได้ที่เว็บไซต์หมายเลขนิติบุคคลของกรมสรรพากรญี่ปุ่น`,
  "not-an-email": (field) => `กรุณากรอก “${field}” ในรูปแบบเช่น name@example.com`,
  "several-emails": (field) => `กรุณากรอก “${field}” เพียงที่อยู่เดียว`,
  "not-a-url": (field) => `กรุณากรอก “${field}” ในรูปแบบเช่น https://www.example.com`,
  "url-scheme": (field) => `กรุณากรอก “${field}” ที่ขึ้นต้นด้วย https:// หรือ http://`,
  "url-credentials": (field) => `“${field}” มีชื่อผู้ใช้หรือรหัสผ่านอยู่ กรุณาลบส่วนจนถึง “@” ออก`,
  "not-a-whole-number": (field) => `กรุณากรอก “${field}” เป็นจำนวนเต็ม เช่น 15`,
  "number-too-small": (field, { min }) => `กรุณากรอก “${field}” ตั้งแต่ ${formatNumber("th", min)} ขึ้นไป`,
  "number-too-large": (field, { max }) => `กรุณากรอก “${field}” ไม่เกิน ${formatNumber("th", max)}`,
  "choice-required": (field) => `กรุณาเลือก “${field}”`,
  "not-a-choice": (field) => `กรุณาเลือก “${field}” จากตัวเลือกที่แสดง`,
  "file-required": (field) => `กรุณาเลือกไฟล์ของ “${field}”`,
  "file-empty": (field) => `ไฟล์ของ “${field}” ว่างเปล่า กรุณาเลือกไฟล์ที่มีเนื้อหา`,
  "file-too-large": (field, { maxBytes }) =>
    `ไฟล์ของ “${field}” ใหญ่เกินไป กรุณาเลือกไฟล์ขนาดไม่เกิน ${formatMegabytes("th", maxBytes)}`,
  "too-many-files": (field, { max }) => `“${field}” มีไฟล์มากเกินไป กรุณาเลือกไม่เกิน ${max} ไฟล์`,
  "form-too-large": (_, { maxBytes }) =>
    `ข้อมูลที่ส่งมีขนาดใหญ่เกินกว่าจะรับได้ กรุณาลดให้รวมไม่เกิน ${formatMegabytes("th", maxBytes)} แล้วส่งใหม่`,
  "form-unreadable": () => "ได้รับข้อมูลที่ส่งไม่ครบถ้วน กรุณาตรวจสอบการเชื่อมต่อแล้วส่งใหม่",
};
