// What a changed plan says of each difference.
import { expect, test } from "vitest";
import { edition2026 } from "#programme/apply/sample-answers.ts";
import { changesBetween, type Wording, type Written } from "./shown.ts";

const wording: Wording = {
  language: "en",
  edition: edition2026,
  site: { name: "Bien Hoa", timeZone: "Asia/Ho_Chi_Minh" },
};
const texts = { aim: "Rules in force", place: "Room 1", people: "Legal", reason: "", why: [] };
const session: Written = {
  id: "s1",
  line: edition2026.menu[0]?.id ?? "",
  startsAt: new Date("2026-12-01T02:00:00Z"),
  timeZone: "Asia/Ho_Chi_Minh",
  minutes: 60,
  mode: "on-site",
  texts,
};
const rewritten = (changed: Partial<typeof texts>): Written => ({
  ...session,
  texts: { ...texts, ...changed },
});

test.each([
  ["nothing", session, []],
  ["the place", rewritten({ place: "Room 2" }), [/^Place changed: .*Room 2/]],
  ["a place left open", rewritten({ place: "" }), [/^Place changed: .*—/]],
  ["the people", rewritten({ people: "Legal, production" }), [/^Aim, people or reason changed/]],
  ["place and aim", rewritten({ place: "Room 2", aim: "Other" }), [/^Place/, /^Aim/]],
  ["longer and online", { ...session, minutes: 90, mode: "online" as const }, [/^Length changed/, /online/i]],
  ["texts the reader may not read", { ...session, texts: undefined }, []],
])("%s", (_, after, sentences) => {
  const told = changesBetween(wording, [session], [after]);
  expect(told).toHaveLength(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(told[index]).toMatch(sentence);
});
