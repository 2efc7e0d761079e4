// How the requests of a case went, and what the office may do about the open one.
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import type { RequestState } from "../rules.ts";

export type ShownRequest = {
  readonly requestId: string;
  readonly name: string;
  /** ISO dates. */
  readonly sentOn: string;
  readonly replyBy: string;
  readonly state: RequestState;
  readonly open: boolean;
  /** What expert, office or company wrote about it. */
  readonly note: string;
};

type Props = {
  frame: { readonly language: StaffLanguage };
  caseId: string;
  requests: readonly ShownRequest[];
  typed: (name: string) => string;
  errors: readonly FieldError[];
};

const colours: Partial<Record<RequestState, TagColour>> = {
  ruling: "yellow",
  declaration: "blue",
  answer: "blue",
  agreement: "blue",
  agreed: "green",
  conflict: "red",
};

export function RequestsSoFar(props: Props) {
  const { frame, requests } = props;
  const { requests: words } = matchStaffMessages[frame.language];
  const ruling = requests.find(({ state }) => state === "ruling");
  return (
    <Section title={words.title} id="requests">
      {requests.length === 0 ? <p>{words.none}</p> : <RequestTable {...props} />}
      {ruling && <RulingForm {...props} request={ruling} />}
    </Section>
  );
}

function RequestTable({ frame: { language }, caseId, requests }: Props) {
  const { requests: words, fields } = matchStaffMessages[language];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { label: fields.expert },
        { label: words.sent },
        { label: words.state },
        { label: words.note },
      ]}
      rows={requests.map(({ requestId, name, sentOn, replyBy, state, open, note }) => [
        name,
        <>
          {formatDate(language, sentOn)}
          {open && (
            <>
              <br />
              {words.until(formatDate(language, replyBy))}
            </>
          )}
        </>,
        <Tag colour={colours[state] ?? "grey"}>{words.states[state]}</Tag>,
        <>
          {note !== "" && <p class="as-typed">{note}</p>}
          {open && (
            <form method="post" action={urls.requestTakenBack.to({ caseId, requestId })}>
              <Button kind="secondary" small>
                {words.takeBack}
                <span class="sr-only">{words.takeBackOf(name)}</span>
              </Button>
            </form>
          )}
        </>,
      ])}
    />
  );
}

function RulingForm({ frame, caseId, request, typed, errors }: Props & { request: ShownRequest }) {
  const { requests: words, fields } = matchStaffMessages[frame.language];
  const { requestId, name, note } = request;
  const errorOf = (field: string) => errors.find((error) => error.name === field)?.text;
  const option = (value: "no-conflict" | "conflict") => ({ value, label: words.rulings[value] });
  return (
    <form method="post" action={urls.conflictRuling.to({ caseId, requestId })}>
      <h3>{words.rule}</h3>
      <p>{words.ruleLead}</p>
      <SummaryList
        rows={[
          { question: fields.expert, answer: name },
          { question: words.note, answer: note },
        ]}
      />
      <Choice
        name="ruling"
        label={fields.ruling}
        value={typed("ruling")}
        options={[option("no-conflict"), option("conflict")]}
        error={errorOf("ruling")}
      />
      <TextArea
        name="rulingReason"
        label={fields.rulingReason}
        rows={3}
        value={typed("rulingReason")}
        error={errorOf("rulingReason")}
        required
      />
      <Button>{words.submitRuling}</Button>
    </form>
  );
}
