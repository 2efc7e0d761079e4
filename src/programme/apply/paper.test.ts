// A paper is drawn once as long as nothing on it changes, and anew when something does.
import { afterAll, expect, test } from "vitest";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { renderPaper } from "./paper.ts";
import { answersOfA, basisOf, edition2026 } from "./sample-answers.ts";

afterAll(() => closePdf());

const basis = basisOf(edition2026, "CN", answersOfA);
const draft = { documentId: "0123456789", version: 3 };

test("the same paper is drawn once, also for two who ask at once", async () => {
  const [one, other] = await Promise.all([renderPaper(basis, draft), renderPaper(basis, draft)]);
  expect(other).toBe(one);
  expect(await renderPaper({ ...basis, answers: { ...answersOfA } }, draft)).toBe(one);
});

test.each([
  ["another answer", { ...basis, answers: { ...answersOfA, hqFax: "03-5555-0199" } }, draft],
  ["another version", basis, { ...draft, version: 4 }],
  ["another document", basis, { ...draft, documentId: "9876543210" }],
])("%s is another paper", async (_, changed, binding) => {
  const one = await renderPaper(basis, draft);
  expect((await renderPaper(changed, binding)).bytes).not.toEqual(one.bytes);
});
