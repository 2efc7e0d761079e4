// What dashboards and later chapters may know of decisions: read-only, under the reader's own rights.
import type { Language } from "#i18n/languages.ts";
import type { Notice } from "./decision-store.ts";
import { admitMessages } from "./messages/company/catalog.ts";

export { type Admission, findAdmission, findDecline, listNotices, type Notice } from "./decision-store.ts";

/** What a notice is called to the company. */
export function noticeTitle(language: Language, kind: Notice["kind"]): string {
  return admitMessages[language].notices.titles[kind];
}
