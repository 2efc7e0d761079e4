// The web face of notices: for the company and the office; the case's expert finds nothing here.
import { listCorrections } from "#case/corrections/store.ts";
import { type Look, partyToCase } from "#case/guard.ts";
import { findCase, findStanding } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { get, type Guard, type Route } from "#people/route.ts";
import { type Request, signedIn, visitOf } from "#people/visit.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { findHandedIn, labelOfField } from "#programme/apply/queries.ts";
import { findNotice, listNotices, type Notice } from "./decision-store.ts";
import { NoticePage, NoticesPage } from "./pages/notices-page.tsx";
import { caseIdOf, sendFile } from "./web.ts";

export function noticeRoutes(programme: Programme): Route[] {
  const guard = companyOrOffice(programme.platform);
  return [
    get(urls.notices, guard, (c) => showNotices(programme, c)),
    get(urls.notice, guard, (c) => showNotice(programme, c)),
    get(urls.noticePdf, guard, (c) => sendNotice(programme, c)),
  ];
}

/** The same 404 for the case's expert as for a stranger: decisions are between company and office. */
function companyOrOffice(platform: Platform): Guard {
  const look: Look = async (c, caseId) => {
    const { person, actor } = visitOf(c);
    if (person?.role !== "company" && person?.role !== "office") return false;
    return (await platform.database.as(actor, (tx) => findCase(tx, caseId))) !== undefined;
  };
  return { ...partyToCase(platform, look), name: "company or office of the case" };
}

async function aboutCase(programme: Programme, c: Request) {
  const { actor, frame, language, person } = signedIn(c);
  const caseId = caseIdOf(c);
  const standing = await programme.platform.database.as(actor, (tx) => findStanding(tx, caseId));
  if (!standing) return undefined;
  const edition = editionOf(programme, standing.editionId);
  const countryName = countryOf(edition, standing.country).name[language];
  const office = person.role === "office";
  const backHref = office ? urls.examination.to({ caseId }) : urls.supportCase.to({ caseId });
  const receiptNumber = standing.receiptNumber ?? "";
  return { frame, caseId, countryName, receiptNumber, backHref, stage: standing.stage, office };
}

async function showNotices(programme: Programme, c: Request): Promise<Response> {
  const about = await aboutCase(programme, c);
  if (!about) return c.notFound();
  const { actor } = signedIn(c);
  const notices = await programme.platform.database.as(actor, (tx) => listNotices(tx, about.caseId));
  return c.html(<NoticesPage {...about} notices={notices} />);
}

/** Undefined for a malformed id, an unknown notice, and one of another case alike. */
async function noticeOf({ platform }: Programme, c: Request): Promise<Notice | undefined> {
  const noticeId = c.req.param("noticeId") ?? "";
  if (!isUuid(noticeId)) return undefined;
  const notice = await platform.database.as(signedIn(c).actor, (tx) => findNotice(tx, noticeId));
  return notice?.caseId === caseIdOf(c) ? notice : undefined;
}

async function showNotice(programme: Programme, c: Request): Promise<Response> {
  const about = await aboutCase(programme, c);
  const notice = await noticeOf(programme, c);
  if (!about || !notice) return c.notFound();
  const asked = await correctionOf(programme, c, notice);
  const correctable = !about.office && about.stage === "returned" && asked?.open === true;
  return c.html(
    <NoticePage
      {...about}
      notice={notice}
      remarks={asked?.remarks ?? []}
      replyByOn={asked?.replyByOn}
      correctable={correctable}
    />,
  );
}

/** What a return asked for: the request made in the same moment as its notice. */
async function correctionOf(programme: Programme, c: Request, notice: Notice) {
  if (notice.kind !== "returned") return undefined;
  const { actor, language } = signedIn(c);
  const { caseId, sentAt } = notice;
  const { request, handedIn } = await programme.platform.database.as(actor, async (tx) => ({
    request: (await listCorrections(tx, caseId)).find((one) => one.askedAt.getTime() === sentAt.getTime()),
    handedIn: await findHandedIn(tx, caseId),
  }));
  if (!request || !handedIn) return undefined;
  const { editionId, country } = handedIn.supportCase;
  const edition = editionOf(programme, editionId);
  const basis = { edition, country: countryOf(edition, country), answers: handedIn.submission.answers };
  const remarks = request.remarks.map(({ field, remark }) => ({
    label: labelOfField(field, basis, language),
    remark,
  }));
  return { remarks, replyByOn: request.replyByOn, open: request.ending === null };
}

async function sendNotice(programme: Programme, c: Request): Promise<Response> {
  const notice = await noticeOf(programme, c);
  const file = notice && (await programme.platform.files.read(signedIn(c).actor, notice.fileId));
  return notice && file
    ? sendFile(c, file.bytes, { type: file.mediaType, name: `notice-${notice.id}.pdf` })
    : c.notFound();
}
