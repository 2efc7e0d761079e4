// The parts given to colleagues, and the form that gives another.
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { languageNames, languages } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice, Choices } from "#ui/choice.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { sheetViews } from "../../handed-in.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { InvitationState } from "../rules.ts";

export type PartLine = {
  readonly id: string;
  readonly role: string;
  /** Names of the groups, joined. */
  readonly groups: string;
  readonly state: InvitationState;
  /** ISO date. */
  readonly expiresOn: string;
  readonly answered: number;
  readonly items: number;
};

type Props = {
  frame: Frame;
  caseId: string;
  parts: readonly PartLine[];
  groups: readonly { readonly id: string; readonly name: string }[];
  mayGive: boolean;
  typed: (name: string) => string;
  chosen: readonly string[];
  errors: readonly FieldError[];
  refused: boolean;
};

export const stateColours: Record<InvitationState, TagColour> = {
  open: "blue",
  finished: "green",
  "taken-back": "grey",
  expired: "yellow",
};

export function ColleaguesPage(props: Props) {
  const { frame, caseId, mayGive, errors, refused } = props;
  const { colleagues: words, backToSheets } = checkMessages[frame.language];
  return (
    <Page
      frame={frame}
      title={words.title}
      errors={errors}
      back={{ href: urls.sheets.to({ caseId }), label: backToSheets }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {refused && <Notification kind="warning" title={words.refused} announce />}
      <Section title={words.list}>
        <Parts {...props} />
      </Section>
      <Section title={words.form}>
        {mayGive ? <NewPart {...props} /> : <Notification kind="info" title={words.formClosed} />}
      </Section>
    </Page>
  );
}

function Parts({ frame, caseId, parts }: Props) {
  const { language } = frame;
  const { colleagues: words } = checkMessages[language];
  const { columns } = words;
  if (parts.length === 0) return <EmptyState title={words.empty} />;
  return (
    <Table
      caption={words.list}
      captionHidden
      columns={[
        { label: columns.role },
        { label: columns.groups },
        { label: columns.state },
        { label: columns.progress },
        { label: columns.open },
      ]}
      rows={parts.map(({ id, role, groups, state, expiresOn, answered, items }) => [
        role,
        groups,
        <>
          <Tag colour={stateColours[state]}>{words.states[state]}</Tag>
          {state === "open" && <p class="hint">{words.expires(formatDate(language, expiresOn))}</p>}
        </>,
        words.answered(formatNumber(language, answered), formatNumber(language, items)),
        <a href={urls.checkColleague.to({ caseId, invitationId: id })}>
          {words.openOne}
          <span class="sr-only"> {words.one(role)}</span>
        </a>,
      ])}
    />
  );
}

function NewPart({ frame, caseId, groups, typed, chosen, errors }: Props) {
  const { colleagues: words, views } = checkMessages[frame.language];
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <form method="post" action={urls.checkColleagues.to({ caseId })} novalidate>
      <Choices
        name="groups"
        label={words.groups}
        hint={words.groupsHint}
        values={chosen}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf("groups")}
        required
      />
      <Choice
        name="view"
        label={words.view}
        value={typed("view") || "site"}
        options={sheetViews.map((value) => ({ value, label: views[value] }))}
        error={errorOf("view")}
      />
      <Select
        name="language"
        label={words.language}
        value={typed("language")}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        error={errorOf("language")}
        required
      />
      <TextField
        name="role"
        label={words.role}
        hint={words.roleHint}
        value={typed("role")}
        width={30}
        error={errorOf("role")}
        required
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        value={typed("email")}
        error={errorOf("email")}
        required={false}
      />
      <Button>{words.submit}</Button>
    </form>
  );
}
