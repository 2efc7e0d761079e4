// What has become of a demo application since it was handed in, done by the same commands as in the browser.
import type { Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import { decide } from "#programme/admit/decision-commands.ts";
import { dueIn } from "#programme/admit/due.ts";
import { type LetterWish, proposeLetter } from "#programme/admit/letters.ts";
import { writeNote } from "#programme/admit/note-commands.ts";
import { prepareLetter } from "#programme/admit/prepare.ts";
import { returnForCorrection } from "#programme/admit/return-commands.ts";
import { replyDays } from "#programme/admit/rules.ts";
import { withdrawApplication } from "#programme/admit/withdrawal-commands.ts";
import type { DemoApplication } from "./demo-applications.ts";

export type ToDecide = {
  readonly caseId: string;
  readonly since: NonNullable<DemoApplication["since"]>;
  readonly company: Actor;
  readonly office: Actor;
};

const declineReason =
  "駐在員事務所の人数が少なく、この年度の支援の対象となる管理体制の整備が難しいため。（デモ）";
const remarks = [
  { field: "siteNameJa", remark: "申請用紙の表記と異なるようです。登記上の名称をご確認ください。（デモ）" },
  { field: "presentSystem", remark: "タイの拠点での取り組みも書き加えてください。（デモ）" },
];

export async function decideApplication(programme: Programme, toDecide: ToDecide): Promise<void> {
  const { caseId, since, company, office } = toDecide;
  if (since === "withdrawn") {
    await withdrawApplication(programme, company, { caseId, reason: "拠点を移すことになったため。（デモ）" });
    return;
  }
  const prepared = await prepareLetter(programme, office, { caseId, language: "ja" });
  if (!prepared) return;
  const { about, secondLanguage, seen, standing } = prepared;
  const lettersOf = (wish: LetterWish) => ({
    letter: proposeLetter(wish, about, "ja"),
    second: secondLanguage && {
      language: secondLanguage,
      letter: proposeLetter(wish, about, secondLanguage),
    },
  });
  if (since === "returned") {
    const note = "名称の表記がそろっていない。担当の方に電話で伝えた。（デモ）";
    await writeNote(programme.platform, office, { caseId, note });
    const replyByOn = dueIn(programme, standing, replyDays.correction);
    const letters = lettersOf({ kind: "returned", replyByOn });
    await returnForCorrection(programme, office, { caseId, seen, replyByOn, remarks, ...letters });
    return;
  }
  if (since === "declined") {
    const letters = lettersOf({ kind: "declined", reason: declineReason });
    await decide(programme, office, { caseId, kind: "decline", seen, reason: declineReason, ...letters });
    return;
  }
  const letters = lettersOf({ kind: "admitted" });
  await decide(programme, office, { caseId, kind: "admit", seen, reason: "", ...letters });
}
