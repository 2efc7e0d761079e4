// The register of experts as the office sees it: filter, list, open invitations, inviting.
import { formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Filters } from "#ui/filters.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Pagination } from "#ui/pagination.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { expertMessages } from "../messages/experts.ts";
import type { Standing } from "../rules.ts";
import type { Wording } from "../wording.ts";
import {
  ExpertInvitations,
  type ShownExpertInvitation,
  type TypedInvitation,
} from "./expert-invitations.tsx";

export type ListedExpert = {
  readonly userId: string;
  readonly name: string;
  readonly firm: string;
  readonly countries: string;
  readonly languages: string;
  readonly fields: string;
  readonly mostCases: string;
  readonly standing: Standing;
};

/** What the address says; empty texts where it says nothing. */
export type TypedFilter = {
  readonly words: string;
  readonly country: string;
  readonly language: string;
  readonly field: string;
  readonly registration: string;
};

type Props = {
  frame: Frame & { language: StaffLanguage };
  wording: Wording;
  filter: TypedFilter;
  experts: readonly ListedExpert[];
  total: number;
  page: number;
  pages: number;
  invitations: readonly ShownExpertInvitation[];
  typed: TypedInvitation;
  errors: readonly FieldError[];
  notice: "invited" | "renewed" | "withdrawn" | undefined;
  /** The invitation acted upon was no longer open. */
  notOpen: boolean;
};

export const standingColours: Record<Standing, TagColour> = {
  listed: "green",
  paused: "yellow",
  "no-profile": "grey",
  ended: "red",
};

export function RegisterPage(props: Props) {
  const { frame, errors, notice, notOpen, page, pages, filter } = props;
  const { language } = frame;
  const { register: words, invitations: invitationWords } = expertMessages[language];
  return (
    <Page frame={frame} title={words.title} errors={errors} width="wide">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={invitationWords.done[notice]} announce />}
      {notOpen && <Notification kind="warning" title={invitationWords.notOpen} announce />}
      <RegisterFilter {...props} />
      <RegisterList {...props} />
      <Pagination
        {...{ page, pages }}
        hrefOf={(to) => urls.experts.to({}, { ...given(filter), page: String(to) })}
      />
      <ExpertInvitations {...props} language={language} />
    </Page>
  );
}

/** The filter as a query, without what is empty. */
function given(filter: TypedFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
}

function RegisterFilter({ frame, wording, filter }: Props) {
  const { register: words } = expertMessages[frame.language];
  const active = Object.keys(given(filter)).length > 0;
  return (
    <Filters
      action={urls.experts.to()}
      label={words.search}
      submit={words.submit}
      clear={words.clear}
      active={active}
    >
      <TextField name="words" label={words.words} value={filter.words} type="search" />
      <Select
        name="country"
        label={words.country}
        value={filter.country}
        options={wording.countries}
        emptyLabel={words.all}
      />
      <Select
        name="language"
        label={words.language}
        value={filter.language}
        options={wording.languages}
        emptyLabel={words.all}
      />
      <Select
        name="field"
        label={words.field}
        emptyLabel={words.all}
        value={filter.field}
        options={[...wording.legalFields, ...wording.technicalFields]}
      />
      <Select
        name="registration"
        label={words.registration}
        emptyLabel={words.all}
        value={filter.registration}
        options={[
          { value: "standing", label: words.standing },
          { value: "ended", label: words.ended },
        ]}
      />
    </Filters>
  );
}

function RegisterList({ frame, experts, total, filter }: Props) {
  const { register: words, standings } = expertMessages[frame.language];
  if (experts.length === 0)
    return Object.keys(given(filter)).length > 0 ? (
      <EmptyState title={words.none}>
        <p>{words.noneLead}</p>
      </EmptyState>
    ) : (
      <EmptyState title={words.empty}>
        <p>{words.emptyLead}</p>
      </EmptyState>
    );
  const { name, countries, languages, fields, mostCases, standing } = words.columns;
  return (
    <>
      <p>{words.found(formatNumber(frame.language, total))}</p>
      <Table
        caption={words.title}
        captionHidden
        columns={[
          { label: name },
          { label: countries },
          { label: languages },
          { label: fields },
          { label: mostCases, numeric: true },
          { label: standing },
        ]}
        rows={experts.map((expert) => [
          <>
            <a href={urls.expert.to({ expertId: expert.userId })}>{expert.name}</a>
            {expert.firm !== "" && (
              <>
                <br />
                <span class="muted">{expert.firm}</span>
              </>
            )}
          </>,
          expert.countries,
          expert.languages,
          expert.fields,
          expert.mostCases,
          <Tag colour={standingColours[expert.standing]}>{standings[expert.standing]}</Tag>,
        ])}
      />
    </>
  );
}
