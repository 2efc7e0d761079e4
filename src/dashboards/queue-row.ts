// A row of the office's lists, in the reader's language.
import type { QueueRow } from "#case/search/queue-store.ts";
import { waitAsk } from "#case/waiting/messages/catalog.ts";
import { countryOf } from "#edition/programme.ts";
import type { Edition } from "#edition/edition.ts";
import { formatDate, formatTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { QueueRowShown } from "./pages/queue-table.tsx";

type Showing = {
  readonly edition: Edition;
  readonly language: StaffLanguage;
  /** ISO date in the programme's home. */
  readonly today: string;
};

export function shownRow(row: QueueRow, { edition, language, today }: Showing): QueueRowShown {
  const { caseId, company, country, stage, arrival, receiptNumber, submittedAt } = row;
  const at = submittedAt ?? row.since;
  return {
    caseId,
    company,
    stage,
    arrival,
    receiptNumber: receiptNumber ?? "",
    country: countryOf(edition, country).name[language],
    submittedAt: `${formatDate(language, dayIn(homeTimeZone, at))} ${formatTime(language, at, homeTimeZone)}`,
    wait: waitOf(row, language),
    today,
  };
}

function waitOf(
  { waitsOn, waitsWhat, waitsDueOn }: QueueRow,
  language: StaffLanguage,
): QueueRowShown["wait"] {
  if (waitsOn === null || waitsDueOn === null) return undefined;
  return { on: waitsOn, ask: waitAsk(language, waitsWhat ?? ""), dueOn: waitsDueOn };
}
