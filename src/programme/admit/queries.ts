// What dashboards and later chapters may know of decisions: read-only, under the reader's own rights.
export { type Admission, findAdmission, findDecline, listNotices, type Notice } from "./decision-store.ts";
