// The kinds of notices a person may have at once, in the daily digest or not at all, and those always sent.

export const noticeKinds = ["messages", "deadlines", "progress"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Of kinds that protect the account or decide about a case nobody can be left without. */
export const fixedKinds = ["security", "receipts", "decisions"] as const;
export type FixedKind = (typeof fixedKinds)[number];

export const noticeChoices = ["at-once", "digest", "off"] as const;
export type NoticeChoice = (typeof noticeChoices)[number];

/** What may be chosen for a kind. Progress is told in the digest: what needs an answer at once has a letter of its own. */
export const choicesFor: Readonly<Record<NoticeKind, readonly NoticeChoice[]>> = {
  messages: noticeChoices,
  deadlines: noticeChoices,
  progress: ["digest", "off"],
};

export type NoticeChoices = Readonly<Record<NoticeKind, NoticeChoice>>;

/** Until a person says otherwise. */
export const usualChoices: NoticeChoices = { messages: "at-once", deadlines: "at-once", progress: "digest" };

export function isNoticeKind(kind: string): kind is NoticeKind {
  return noticeKinds.some((known) => known === kind);
}

/** What was chosen for a kind; undefined for what cannot be. */
export function readChoice(kind: NoticeKind, text: string): NoticeChoice | undefined {
  return choicesFor[kind].find((known) => known === text);
}
