// Why the list cannot be changed now, in six languages; "now" is for what was tried all the same.
import type { Language } from "#i18n/languages.ts";
import type { Lock } from "../lock.ts";

export const lockWords: Readonly<Record<Language, Readonly<Record<Lock | "now", string>>>> = {
  ja: {
    before: "採択された後に記入できるようになります。Excelのひな形は、今からお使いいただけます。",
    "handed-in": "提出済みのため、今は変更できません。変更するには、シートの画面で提出を取り消してください。",
    reading:
      "専門家が現状の確認のために読んでいるため、今は変更できません。確認が終わると、また変更できます。",
    over: "この案件は終わっているため、変更できません。",
    now: "今は変更できないため、何も変わっていません。",
  },
  en: {
    before: "You can fill it in after admission. The Excel template can be used from now on.",
    "handed-in":
      "It is handed in and cannot be changed now. To change it, take it back on the page of the sheets.",
    reading:
      "The expert is reading it for the assessment, so it cannot be changed now. Once the assessment is given it can be changed again.",
    over: "This case is over, so nothing can be changed.",
    now: "It cannot be changed now. Nothing was changed.",
  },
  "zh-Hans": {
    before: "采纳后即可填写。Excel模板现在就可以使用。",
    "handed-in": "已提交，目前不能修改。如需修改，请在表格页面撤回提交。",
    reading: "专家正在为现状确认阅读清单，目前不能修改。确认完成后可以再次修改。",
    over: "本案件已结束，不能修改。",
    now: "目前不能修改，因此没有任何改动。",
  },
  th: {
    before: "กรอกได้หลังจากได้รับคัดเลือก ส่วนแบบฟอร์ม Excel ใช้ได้ตั้งแต่ตอนนี้",
    "handed-in": "ยื่นแล้วจึงแก้ไขไม่ได้ในขณะนี้ หากต้องการแก้ไข โปรดถอนการยื่นในหน้าของแบบฟอร์มทั้งสอง",
    reading: "ผู้เชี่ยวชาญกำลังอ่านเพื่อประเมิน จึงยังแก้ไขไม่ได้ เมื่อได้ผลการประเมินแล้วจะแก้ไขได้อีก",
    over: "เรื่องนี้สิ้นสุดแล้ว จึงแก้ไขไม่ได้",
    now: "ขณะนี้แก้ไขไม่ได้ จึงไม่มีอะไรเปลี่ยนแปลง",
  },
  vi: {
    before: "Có thể điền sau khi được chọn. Mẫu Excel dùng được ngay từ bây giờ.",
    "handed-in": "Đã nộp nên hiện không thể sửa. Muốn sửa, hãy rút lại ở trang hai phiếu.",
    reading:
      "Chuyên gia đang đọc để đánh giá nên chưa thể sửa. Sau khi có kết quả đánh giá, bạn có thể sửa lại.",
    over: "Hồ sơ này đã kết thúc nên không thể sửa.",
    now: "Hiện không thể sửa nên không có gì thay đổi.",
  },
  id: {
    before: "Dapat diisi setelah permohonan diterima. Templat Excel sudah dapat dipakai sekarang.",
    "handed-in":
      "Sudah diserahkan sehingga sekarang tidak dapat diubah. Untuk mengubah, tarik kembali di halaman lembar.",
    reading:
      "Ahli sedang membacanya untuk penilaian, sehingga belum dapat diubah. Setelah penilaian diberikan, dapat diubah lagi.",
    over: "Kasus ini telah berakhir sehingga tidak dapat diubah.",
    now: "Saat ini tidak dapat diubah, jadi tidak ada yang berubah.",
  },
};
