// What a stage is called: to the company, in its language, and to the office.
import type { Catalog, StaffCatalog } from "#i18n/catalog.ts";
import type { Stage } from "../stages.ts";

const ja = { draft: "作成中", submitted: "提出済み", "waiting-list": "キャンセル待ち" } satisfies Record<
  Stage,
  string
>;

/** As the company reads it. */
export const stageNames: Catalog<typeof ja> = {
  ja,
  en: { draft: "Being written", submitted: "Handed in", "waiting-list": "On the waiting list" },
  "zh-Hans": { draft: "填写中", submitted: "已提交", "waiting-list": "候补中" },
  th: { draft: "กำลังกรอก", submitted: "ยื่นแล้ว", "waiting-list": "อยู่ในรายชื่อสำรอง" },
  vi: { draft: "Đang soạn", submitted: "Đã nộp", "waiting-list": "Trong danh sách chờ" },
  id: { draft: "Sedang diisi", submitted: "Sudah diserahkan", "waiting-list": "Dalam daftar tunggu" },
};

const officeJa = {
  draft: "申請書の作成中",
  submitted: "受付済み（審査前）",
  "waiting-list": "キャンセル待ち",
} satisfies Record<Stage, string>;

/** As the office reads it. */
export const stageNamesForOffice: StaffCatalog<typeof officeJa> = {
  ja: officeJa,
  en: {
    draft: "Application being written",
    submitted: "Received, not yet examined",
    "waiting-list": "Waiting list",
  },
};
