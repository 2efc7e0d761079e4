// Words around the law cards, which exist in Japanese and English.
import type { StaffCatalog } from "#i18n/catalog.ts";

const ja = {
  title: (country: string) => `${country}の法律メモ`,
  draft: "下書き・未確認",
  draftWhy: "専門家の確認が済んでいません。法律の助言ではありません。判断の前に、専門家に相談してください。",
  reviewedBy: (name: string, date: string) => `確認者：${name}（${date}）`,
  writtenOn: (date: string) => `作成日：${date}`,
  inForceOn: (date: string) => `施行日：${date}`,
  inForceUnknown: "施行日：未確認",
  toVerify: "要確認",
  sources: "出典",
  cite: (ids: string) => `出典 ${ids}`,
  none: "この国・地域の法律メモは、まだありません。",
  sections: {
    definition: "営業秘密の要件",
    measures: "秘密として管理する方法",
    "non-compete": "退職後の競業の制限",
    "house-rules": "就業規則などの手続き",
    language: "文書の言語",
    remedies: "侵害されたときの手段と罰則",
  },
};

const en: typeof ja = {
  title: (country) => `Note on the law: ${country}`,
  draft: "Draft, not reviewed",
  draftWhy:
    "No expert has checked this note. It is not legal advice. Please ask an expert before you decide.",
  reviewedBy: (name, date) => `Reviewed by ${name} (${date})`,
  writtenOn: (date) => `Written on ${date}`,
  inForceOn: (date) => `In force since ${date}`,
  inForceUnknown: "Date in force not verified",
  toVerify: "To be verified",
  sources: "Sources",
  cite: (ids) => `Source ${ids}`,
  none: "There is no note on this country or region yet.",
  sections: {
    definition: "What a trade secret must be",
    measures: "Managing it as a secret",
    "non-compete": "Non-compete after leaving",
    "house-rules": "Work rules and their procedure",
    language: "Language of documents",
    remedies: "Remedies and penalties",
  },
};

export const lawMessages: StaffCatalog<typeof ja> = { ja, en };
