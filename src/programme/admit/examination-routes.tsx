// The web face of the examination: the page itself, its scan, notes, verdicts on pages, and who else looks.
import { officeOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import { listEvents } from "#case/store.ts";
import { formatNumber } from "#i18n/formats.ts";
import { namesOf } from "#people/queries.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import { renderPagePng } from "#platform/scan/read-scan.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { findHandedIn } from "#programme/apply/queries.ts";
import { examine, touchAndLookAround } from "./examine.ts";
import { noteField, noteMax, readLines } from "./forms.ts";
import { examinationMessages } from "./messages/office/catalog.ts";
import { judgePage, writeNote } from "./note-commands.ts";
import { ExaminationPage } from "./pages/examination-page.tsx";
import { presenceTexts } from "./pages/presence-line.tsx";
import { newestMove } from "./rules.ts";
import { caseIdOf, doneQuery, officeLanguage, sendFile } from "./web.ts";

export function examinationRoutes(programme: Programme): Route[] {
  const guard = officeOfCase(programme.platform);
  return [
    get(urls.examination, guard, (c) => showExamination(programme, c)),
    get(urls.examinationPaper, guard, (c) => sendPaper(programme, c)),
    get(urls.examinationScanPage, guard, (c) => sendScanPage(programme, c)),
    post(urls.examinationScanVerdict, guard, (c) => takePageVerdict(programme, c)),
    post(urls.examinationNotes, guard, (c) => takeNote(programme, c)),
    post(urls.examinationPresence, guard, (c) => answerPresence(programme, c)),
  ];
}

type Again = { readonly note: string; readonly errors: readonly FieldError[] };

async function showExamination(programme: Programme, c: Request, again?: Again): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const language = officeLanguage(c);
  const examination = await examine(programme, { actor, caseId: caseIdOf(c), language });
  if (!examination) return c.notFound();
  const { letter, decide } = examinationMessages[language];
  const dones: Readonly<Record<string, string>> = { ...letter.done, "taken-back": decide.takenBack };
  const asked = c.req.query(doneQuery) ?? "";
  return c.html(
    <ExaminationPage
      frame={frame}
      examination={examination}
      page={Number(c.req.query("page") ?? "1")}
      side={c.req.query("side") === "scan" ? "scan" : "answers"}
      all={c.req.query("all") === "yes"}
      done={Object.hasOwn(dones, asked) ? dones[asked] : undefined}
      warning={asked === "not-taken-back" ? decide.notTakenBack : undefined}
      note={again?.note ?? ""}
      errors={again?.errors ?? []}
    />,
    again ? 422 : 200,
  );
}

/** The application as it was handed in, byte by byte. */
async function sendPaper({ platform }: Programme, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const handedIn = await platform.database.as(actor, (tx) => findHandedIn(tx, caseIdOf(c)));
  const paper = handedIn && (await platform.files.read(actor, handedIn.submission.paperFileId));
  if (!handedIn || !paper) return c.notFound();
  const name = `${handedIn.submission.receiptNumber}.pdf`;
  return sendFile(c, paper.bytes, { type: paper.mediaType, name });
}

const pictureWidth = 1200;

async function sendScanPage({ platform }: Programme, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const handedIn = await platform.database.as(actor, (tx) => findHandedIn(tx, caseIdOf(c)));
  const page = handedIn?.scan?.pages.find(({ position }) => String(position) === c.req.param("page"));
  const file = page && (await platform.files.read(actor, page.fileId));
  if (!page || !file) return c.notFound();
  const picture = await renderPagePng(file.bytes, page.pageInFile, pictureWidth);
  if (!picture.ok) return c.notFound();
  return sendFile(c, picture.png, { type: "image/png", name: `page-${page.position}.png` });
}

async function takePageVerdict({ platform }: Programme, c: Request): Promise<Response> {
  const caseId = caseIdOf(c);
  const page = c.req.param("page") ?? "";
  const form = await readForm(c.req.raw);
  const verdict = form.ok ? form.one("verdict") : "";
  const position = /^\d{1,4}$/.test(page) ? Number(page) : 0;
  if (verdict === "right" || verdict === "wrong") {
    const judged = { caseId, position, right: verdict === "right" };
    const { ok } = await judgePage(platform, signedIn(c).actor, judged);
    if (!ok) return c.notFound();
  }
  return c.redirect(`${urls.examination.to({ caseId }, { page, side: "scan", all: "yes" })}#scan`, 303);
}

async function takeNote(programme: Programme, c: Request): Promise<Response> {
  const language = officeLanguage(c);
  const words = examinationMessages[language];
  const form = await readForm(c.req.raw);
  const read = readLines(form.ok ? form.one(noteField) : "", noteMax);
  if (!read.ok) {
    const tooLong = words.letter.tooLong(formatNumber(language, noteMax));
    const text = read.problem === "missing" ? words.noteMissing : tooLong;
    return showExamination(programme, c, { note: read.text, errors: [{ name: noteField, text }] });
  }
  const caseId = caseIdOf(c);
  await writeNote(programme.platform, signedIn(c).actor, { caseId, note: read.text });
  return c.redirect(`${urls.examination.to({ caseId })}#notes`, 303);
}

/** The page's script asks every 20 seconds: who else looks, and whether the case has moved on meanwhile. */
async function answerPresence({ platform }: Programme, c: Request): Promise<Response> {
  const { actor, person } = signedIn(c);
  const caseId = caseIdOf(c);
  const language = officeLanguage(c);
  const { present, names, seen } = await platform.database.as(actor, async (tx) => {
    const touch = { caseId, personId: person.userId, at: platform.clock.now() };
    const present = await touchAndLookAround(tx, touch);
    const ids = present.map(({ personId }) => personId);
    return { present, names: await namesOf(tx, ids), seen: newestMove(await listEvents(tx, caseId)) };
  });
  const moved = examinationMessages[language].presence.moved;
  return c.json({ lines: presenceTexts(language, { present, names }), seen, moved });
}
