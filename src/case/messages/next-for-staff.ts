// What comes next in a case as the office and its expert read it: how it stands, and who is waited for.
import type { StaffCatalog } from "#i18n/catalog.ts";
import type { Stage } from "../stages.ts";

const ja = {
  stages: {
    draft: "企業が申請書を作成しています。",
    submitted: "申請を受け付けました。内容を確認し、審査の結果を決めます。",
    "waiting-list": "企業は支援枠が空くのを待っています。枠が空くと、受付順に案内します。",
    "place-offered": "企業に支援枠を案内し、返事を待っています。",
    returned: "企業に申請内容の修正をお願いしています。",
    admitted: "採択済みです。専門家の候補を選びます。",
    matching: "専門家の候補と調整しています。",
    supported: "専門家が決まり、企業が2つのシートを準備しています。",
    "sheets-in": "企業が2つのシートを提出しました。専門家が内容を確認し、初回アセスメントを行います。",
    assessed: "初回アセスメントの結果を企業に伝えました。専門家と企業とで、支援計画を決めます。",
    planned: "支援計画が決まりました。計画に沿って支援を行います。",
    declined: "この案件は終了しました。",
    withdrawn: "この案件は終了しました。",
  } satisfies Record<Stage, string>,
  mine: "あなたの側の対応が必要です：",
  waitingFor: {
    company: "企業の対応を待っています：",
    office: "事務局の対応を待っています：",
    expert: "専門家の対応を待っています：",
  },
  since: (since: string, due: string) => `（${since}から、期限は${due}）`,
  overdue: "期限を過ぎています",
};

export const nextForStaff: StaffCatalog<typeof ja> = {
  ja,
  en: {
    stages: {
      draft: "The company is writing its application.",
      submitted: "The application is received. It is examined and decided on.",
      "waiting-list": "The company is waiting for a place. Free places are offered in order of arrival.",
      "place-offered": "A place is offered to the company; its answer is awaited.",
      returned: "The company has been asked to correct its application.",
      admitted: "The case is admitted. An expert is to be chosen.",
      matching: "An expert is being asked.",
      supported: "The expert is decided, and the company is preparing its two sheets.",
      "sheets-in":
        "The company has handed in both sheets. The expert reads them and makes the first assessment.",
      assessed: "The first assessment is given to the company. Expert and company agree on the plan.",
      planned: "The plan is agreed. Support follows it.",
      declined: "This case is over.",
      withdrawn: "This case is over.",
    },
    mine: "Waiting for you: ",
    waitingFor: {
      company: "Waiting for the company: ",
      office: "Waiting for the office: ",
      expert: "Waiting for the expert: ",
    },
    since: (since, due) => ` (since ${since}, due ${due})`,
    overdue: "Overdue",
  },
};
