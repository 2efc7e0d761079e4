// What a stage is called: to the company and its expert, in their language, and to the office.
import type { Catalog, StaffCatalog } from "#i18n/catalog.ts";
import type { Stage } from "../stages.ts";

const ja = {
  draft: "作成中",
  submitted: "受付済み・確認中",
  "waiting-list": "キャンセル待ち",
  "place-offered": "繰上げのご案内中",
  returned: "修正のお願い中",
  admitted: "採択",
  matching: "専門家の選定中",
  supported: "支援中",
  declined: "不採択",
  withdrawn: "取下げ",
} satisfies Record<Stage, string>;

/** As the company and the expert read it. */
export const stageNames: Catalog<typeof ja> = {
  ja,
  en: {
    draft: "Being written",
    submitted: "Received, being examined",
    "waiting-list": "On the waiting list",
    "place-offered": "A place is offered",
    returned: "Correction asked for",
    admitted: "Admitted",
    matching: "Expert being chosen",
    supported: "Support under way",
    declined: "Not admitted",
    withdrawn: "Withdrawn",
  },
  "zh-Hans": {
    draft: "填写中",
    submitted: "已受理，审核中",
    "waiting-list": "候补中",
    "place-offered": "已通知递补",
    returned: "请修改",
    admitted: "已采纳",
    matching: "正在选定专家",
    supported: "支援进行中",
    declined: "未采纳",
    withdrawn: "已撤回",
  },
  th: {
    draft: "กำลังกรอก",
    submitted: "รับเรื่องแล้ว กำลังตรวจสอบ",
    "waiting-list": "อยู่ในรายชื่อสำรอง",
    "place-offered": "ได้รับแจ้งเลื่อนลำดับ",
    returned: "ขอให้แก้ไข",
    admitted: "ได้รับการคัดเลือก",
    matching: "กำลังเลือกผู้เชี่ยวชาญ",
    supported: "กำลังให้การสนับสนุน",
    declined: "ไม่ได้รับการคัดเลือก",
    withdrawn: "ถอนคำขอแล้ว",
  },
  vi: {
    draft: "Đang soạn",
    submitted: "Đã tiếp nhận, đang xem xét",
    "waiting-list": "Trong danh sách chờ",
    "place-offered": "Được mời nhận suất trống",
    returned: "Đề nghị chỉnh sửa",
    admitted: "Được chấp nhận",
    matching: "Đang chọn chuyên gia",
    supported: "Đang được hỗ trợ",
    declined: "Không được chấp nhận",
    withdrawn: "Đã rút đơn",
  },
  id: {
    draft: "Sedang diisi",
    submitted: "Diterima, sedang diperiksa",
    "waiting-list": "Dalam daftar tunggu",
    "place-offered": "Ditawari tempat",
    returned: "Diminta diperbaiki",
    admitted: "Diterima dalam program",
    matching: "Tenaga ahli sedang dipilih",
    supported: "Dukungan berjalan",
    declined: "Tidak diterima",
    withdrawn: "Ditarik kembali",
  },
};

const officeJa = {
  draft: "申請書の作成中",
  submitted: "受付済み（審査中）",
  "waiting-list": "キャンセル待ち",
  "place-offered": "繰上げの案内中",
  returned: "差戻し中",
  admitted: "採択（専門家の選定前）",
  matching: "専門家の選定中",
  supported: "支援中",
  declined: "不採択",
  withdrawn: "取下げ",
} satisfies Record<Stage, string>;

/** As the office reads it. */
export const stageNamesForOffice: StaffCatalog<typeof officeJa> = {
  ja: officeJa,
  en: {
    draft: "Application being written",
    submitted: "Received, under examination",
    "waiting-list": "Waiting list",
    "place-offered": "Place offered",
    returned: "Returned for correction",
    admitted: "Admitted, expert not yet chosen",
    matching: "Expert being chosen",
    supported: "Support under way",
    declined: "Declined",
    withdrawn: "Withdrawn",
  },
};
