// The office's list of what was sent to whom: what narrows it, the mails, and the way to the next page.
import type { StaffLanguage } from "#i18n/languages.ts";
import type { SentFilter } from "#platform/mail/sent-store.ts";
import { mailStates } from "#platform/mail/states.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Filters } from "#ui/filters.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { PageSteps } from "#ui/page-steps.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { mailKindName, sentMessages } from "../messages/catalog.ts";
import type { SentMail } from "../queries.ts";
import { queryOf } from "../sent-address.ts";
import { SentTable } from "./sent-table.tsx";

export type SentPageProps = {
  frame: Frame & { language: StaffLanguage };
  filter: SentFilter;
  kinds: readonly string[];
  mails: readonly SentMail[];
  /** Addresses of the pages beside this one. */
  previous: string | undefined;
  next: string | undefined;
  notice: "done" | "notRefused" | undefined;
};

export function SentPage({ frame, filter, kinds, mails, previous, next, notice }: SentPageProps) {
  const words = sentMessages[frame.language];
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && (
        <Notification kind={notice === "done" ? "success" : "info"} title={words[notice]} announce />
      )}
      <SentFilters {...{ frame, filter, kinds }} />
      {mails.length === 0 ? (
        <NothingSent {...{ frame, filter }} />
      ) : (
        <SentTable language={frame.language} caption={words.title} mails={mails} query={queryOf(filter)} />
      )}
      <PageSteps previous={previous} next={next} />
    </Page>
  );
}

function narrowed(filter: SentFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

function SentFilters({ frame, filter, kinds }: Pick<SentPageProps, "frame" | "filter" | "kinds">) {
  const words = sentMessages[frame.language];
  return (
    <Filters
      action={urls.mails.to()}
      label={words.search}
      submit={words.submit}
      clear={words.clear}
      active={narrowed(filter)}
    >
      <TextField
        name="person"
        label={words.person}
        hint={words.personHint}
        value={filter.person ?? ""}
        type="search"
      />
      <Select
        name="kind"
        label={words.kind}
        value={filter.kind ?? ""}
        emptyLabel={words.all}
        options={kinds.map((value) => ({ value, label: mailKindName(frame.language, value) }))}
      />
      <Select
        name="state"
        label={words.state}
        value={filter.state ?? ""}
        emptyLabel={words.all}
        options={mailStates.map((value) => ({ value, label: words.states[value] }))}
      />
      {filter.caseId !== undefined && <input type="hidden" name="case" value={filter.caseId} />}
    </Filters>
  );
}

function NothingSent({ frame, filter }: Pick<SentPageProps, "frame" | "filter">) {
  const words = sentMessages[frame.language];
  const found = narrowed(filter);
  return (
    <EmptyState title={found ? words.noMatch : words.none}>
      <p>{found ? words.noMatchLead : words.noneLead}</p>
    </EmptyState>
  );
}
