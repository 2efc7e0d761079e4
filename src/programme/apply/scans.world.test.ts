// Handing in on paper: right pages lead to the receipt, wrong and broken files to a reason, and nothing is lost.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { problemText } from "#i18n/messages/problems.ts";
import { addApplicant, answersIn, type Applicant, typeIn } from "#test/application.ts";
import { formPage } from "#test/paper/form-page.ts";
import { pdfFile, pdfOfPages } from "#test/paper/pdf-file.ts";
import { scanFile, scanPages } from "#test/paper/scanned.ts";
import { returnForCorrection } from "#test/returned.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { applyMessages } from "./messages/catalog.ts";
import { openDraft } from "./open-draft.ts";
import { answersOfA } from "./sample-answers.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.stop());

let one: Applicant;
beforeEach(async () => {
  one = await addApplicant(world, "CN", answersOfA);
});

type Sent = { name: string; bytes: Uint8Array; type?: string };

function upload(files: readonly Sent[], language = "ja") {
  const form = new FormData();
  for (const { name, bytes, type = "application/pdf" } of files) {
    form.append("sealed", new File([Buffer.from(bytes)], name, { type }));
  }
  return world.send(urls.scans.to({ caseId: one.caseId }), { as: one.person, form, language });
}

async function paper({ caseId, person }: Applicant): Promise<Uint8Array> {
  const answer = await world.send(urls.applicationPdf.to({ caseId }), { as: person });
  return new Uint8Array(await answer.arrayBuffer());
}

async function shownScan(answer: Response) {
  expect(answer.status).toBe(303);
  const to = answer.headers.get("location") ?? "";
  const page = await world.send(to, { as: one.person });
  expect(page.status).toBe(200);
  return { to, text: await page.text() };
}

const submit = (to: string) => world.send(to, { as: one.person, form: {} });
const receipt = () => world.send(urls.submission.to({ caseId: one.caseId }), { as: one.person });

describe("the right pages", () => {
  test("scanned, turned and grey, lead to the receipt", async () => {
    const pages = await scanPages(await paper(one), 5);
    const { to, text } = await shownScan(await upload([{ name: "スキャン.pdf", bytes: scanFile(pages) }]));
    expect(text).toContain(applyMessages.ja.scan.allRight);
    expect((await submit(to)).headers.get("location")).toBe(urls.submission.to({ caseId: one.caseId }));
    expect((await receipt()).status).toBe(200);
    const picture = await world.send(`${to}/pages/1`, { as: one.person });
    expect(picture.headers.get("content-type")).toBe("image/png");
  });

  test("in several files, in any order", async () => {
    const pages = await scanPages(await paper(one), 5);
    const files = pages
      .toReversed()
      .map((page, index) => ({ name: `${index}.pdf`, bytes: scanFile([page]) }));
    const { to } = await shownScan(await upload(files));
    await submit(to);
    expect((await receipt()).status).toBe(200);
  });

  test("with one that cannot be read are handed in for the office to look at", async () => {
    const pages = await scanPages(await paper(one), 5);
    const smeared = formPage("not one of ours");
    const { to, text } = await shownScan(
      await upload([{ name: "a.pdf", bytes: scanFile([...pages.slice(0, 4), smeared]) }]),
    );
    expect(text).toContain(applyMessages.ja.scan.sendAnyway);
    await submit(to);
    const open = await openDraft(world.running.house.programme, one.actor, one.caseId);
    expect(open?.submission).toMatchObject({ method: "sealed-scan", officeShallLook: true });
  });
});

test("a correction is sealed anew: the paper of the first submission will not do, its scan stays to be seen", async () => {
  const first = await paper(one);
  const { to: firstScan } = await shownScan(await upload([{ name: "a.pdf", bytes: first }]));
  await submit(firstScan);
  await returnForCorrection(world, one);
  await typeIn(world, one, { hqName: "株式会社見本製作所" });
  const old = await shownScan(await upload([{ name: "a.pdf", bytes: first }]));
  expect(old.text).toContain(applyMessages.ja.scan.verdicts.older);
  await submit(old.to);
  const { to } = await shownScan(await upload([{ name: "b.pdf", bytes: await paper(one) }]));
  expect((await submit(to)).headers.get("location")).toBe(urls.submission.to({ caseId: one.caseId }));
  const open = await openDraft(world.running.house.programme, one.actor, one.caseId);
  expect(open?.submission).toMatchObject({ method: "sealed-scan", number: 2 });
  for (const scan of [firstScan, to]) {
    expect((await world.send(`${scan}/pages/1`, { as: one.person })).status).toBe(200);
  }
});

async function notHandedIn(to: string): Promise<void> {
  const answer = await submit(to);
  expect(answer.status).toBeLessThan(500);
  expect((await receipt()).status).toBe(404);
}

describe("wrong pages are told and not handed in", () => {
  test("printed before a change", async () => {
    const bytes = await paper(one);
    await typeIn(world, one, { hqFax: "03-5555-0188" });
    const { to, text } = await shownScan(await upload([{ name: "a.pdf", bytes }]));
    expect(text).toContain(applyMessages.ja.scan.verdicts.older);
    await notHandedIn(to);
    await typeIn(world, one, { hqFax: answersOfA["hqFax"] ?? "" });
    await submit(to);
    expect((await receipt()).status).toBe(200);
  });

  test("of another application", async () => {
    const bytes = await paper(await addApplicant(world, "VN", answersOfA));
    const { to, text } = await shownScan(await upload([{ name: "a.pdf", bytes }]));
    expect(text).toContain(applyMessages.ja.scan.verdicts.other);
    await notHandedIn(to);
  });

  test("with some missing", async () => {
    const pages = await scanPages(await paper(one), 3);
    const { to } = await shownScan(await upload([{ name: "a.pdf", bytes: scanFile(pages) }]));
    await notHandedIn(to);
  });

  test("another draft's upload is not found from here", async () => {
    const bytes = await paper(one);
    const { to } = await shownScan(await upload([{ name: "a.pdf", bytes }]));
    const other = await addApplicant(world, "CN", answersOfA);
    const crossed = to.replace(one.caseId, other.caseId);
    expect((await world.send(crossed, { as: other.person })).status).toBe(404);
    expect((await world.send(crossed, { as: other.person, form: {} })).status).toBe(404);
  });
});

const blank = { widthPt: 595, heightPt: 842, content: "" };
const good = pdfOfPages([formPage("HIMORI1.x")]);
const locked = pdfFile(
  ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
  `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
);

type Refused = keyof typeof applyMessages.ja.scan.refused;
const badFiles: readonly [string, Refused, Uint8Array][] = [
  ["HTML", "not-a-document", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["a Word file", "not-a-document", Buffer.from("PK\u0003\u0004 word/document.xml ".repeat(100))],
  ["a PDF behind a password", "encrypted", locked],
  ["500 pages", "too-many-pages", pdfOfPages(Array.from({ length: 500 }, () => blank))],
  ["a PDF cut in the middle", "truncated", good.subarray(0, good.length / 2)],
];

describe.each(["ja", "vi"] as const)("bad files are refused in the reader's language: %s", (language) => {
  const words = applyMessages[language];

  test.each(badFiles)("%s", async (_, reason, bytes) => {
    const answer = await upload([{ name: "scan.pdf", bytes }], language);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words.scan.refused[reason]);
    expect(await answersIn(world, one.caseId)).toMatchObject(answersOfA);
  });

  test("zero bytes, too many bytes, and no file at all", async () => {
    const field = words.handIn.upload;
    const maxBytes = 20 * 1024 * 1024;
    const cases: [readonly Sent[], string][] = [
      [[{ name: "a.pdf", bytes: new Uint8Array(0) }], problemText(language, { key: "file-empty" }, field)],
      [
        [{ name: "a.pdf", bytes: new Uint8Array(maxBytes + 1) }],
        problemText(language, { key: "file-too-large", maxBytes }, field),
      ],
      [[], words.scan.refused.none],
      [[{ name: "", bytes: new Uint8Array(0) }], words.scan.refused.none],
    ];
    for (const [files, text] of cases) {
      const answer = await upload(files, language);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(text);
    }
  });

  test("one bad file among good ones refuses the whole, and the next try is taken", async () => {
    const bytes = await paper(one);
    const sent = [
      { name: "a.pdf", bytes },
      { name: "b.pdf", bytes: Buffer.from("no document") },
    ];
    expect((await upload(sent, language)).status).toBe(422);
    expect((await upload(sent.slice(0, 1), language)).status).toBe(303);
  });
});

test("a body that is no form is told, not a fault", async () => {
  const to = urls.scans.to({ caseId: one.caseId });
  for (const type of [
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "text/plain",
    "application/json",
  ]) {
    const answer = await world.send(to, {
      as: one.person,
      form: new FormData(),
      headers: { "content-type": type },
    });
    expect(answer.status).toBe(422);
  }
});
