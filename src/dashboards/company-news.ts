// What a company's first page tells of its cases: what is asked next, messages unread, the newest notices.
import { waitLink } from "#case/waiting/wait-links.ts";
import { caseName } from "#case/case-name.ts";
import { listUnread } from "#case/threads/queries.ts";
import { waitAsk } from "#case/waiting/messages/catalog.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import type { Programme } from "#edition/programme.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Transaction } from "#platform/database/database.ts";
import { listNotices, type Notice, noticeTitle } from "#programme/admit/queries.ts";
import { urls } from "#urls.ts";
import { companyHomeMessages } from "./messages/company/catalog.ts";
import type { AskShown } from "./pages/asks.tsx";
import type { NewsShown } from "./pages/company-news.tsx";

type KnownCase = { readonly id: string; readonly editionId: string; readonly country: string };

/** As the database answers; one read of each kind, and one of the notices of each case. */
export async function readNews(tx: Transaction, userId: string, caseIds: readonly string[]) {
  const waits = await listOpenOfCases(tx, caseIds);
  const unread = await listUnread(tx, userId);
  const notices: Notice[] = [];
  for (const caseId of caseIds) notices.push(...(await listNotices(tx, caseId)));
  return { waits: waits.filter(({ on }) => on === "company"), unread, notices };
}

export type NewsRead = Awaited<ReturnType<typeof readNews>>;

const shownNotices = 5;

export type CompanyNews = {
  readonly asks: readonly AskShown[];
  readonly unread: readonly NewsShown[];
  readonly notices: readonly NewsShown[];
};

/** In the reader's language; a case of another reader's never comes here. */
export function newsOf(
  programme: Programme,
  { waits, unread, notices }: NewsRead,
  { cases, language }: { cases: readonly KnownCase[]; language: Language },
): CompanyNews {
  const words = companyHomeMessages[language];
  const known = new Map(cases.map((one) => [one.id, caseName(programme, one, language)]));
  const newest = notices.toSorted((one, other) => other.sentAt.getTime() - one.sentAt.getTime());
  return {
    asks: waits.map((wait) => ({
      ask: waitAsk(language, wait.what),
      about: known.get(wait.caseId),
      href: waitLink(wait, "company") ?? urls.supportCase.to({ caseId: wait.caseId }),
      dueOn: wait.dueOn,
    })),
    unread: unread.map(({ caseId, threadId, messages }) => ({
      title: words.unread(formatNumber(language, messages)),
      about: known.get(caseId) ?? "",
      href: urls.thread.to({ caseId, threadId }),
    })),
    notices: newest.slice(0, shownNotices).map(({ id: noticeId, caseId, kind, sentAt }) => ({
      title: noticeTitle(language, kind),
      about: `${known.get(caseId) ?? ""} ${formatDate(language, dayIn(homeTimeZone, sentAt))}`,
      href: urls.notice.to({ caseId, noticeId }),
    })),
  };
}
