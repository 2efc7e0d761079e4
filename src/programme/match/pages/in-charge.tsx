// Who is and was in charge of a case, and what the office may do when somebody asks for a change.
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import { ChangeForm } from "./change-form.tsx";

/** Days as ISO dates. */
export type ShownCharge = {
  readonly now: { readonly name: string; readonly since: string } | undefined;
  readonly past: readonly {
    readonly name: string;
    readonly from: string;
    readonly until: string;
    readonly kind: "changed" | "late-conflict" | undefined;
    readonly reason: string;
  }[];
  readonly asked: readonly {
    readonly changeId: string;
    readonly party: "company" | "expert";
    readonly reason: string;
    readonly on: string;
  }[];
};

type Props = {
  frame: { readonly language: StaffLanguage };
  caseId: string;
  charge: ShownCharge;
  typed: (name: string) => string;
  errors: readonly FieldError[];
};

export function InCharge(props: Props) {
  const { frame, charge } = props;
  const { assigned: words } = matchStaffMessages[frame.language];
  const date = (day: string) => formatDate(frame.language, day);
  return (
    <Section title={words.title} id="in-charge">
      {charge.now ? (
        <p>
          <strong>{charge.now.name}</strong> · {words.since(date(charge.now.since))}
        </p>
      ) : (
        <p>{words.none}</p>
      )}
      {charge.asked.map((one) => (
        <ChangeAsked {...props} asked={one} />
      ))}
      {charge.now && <Change {...props} />}
      {charge.past.length > 0 && (
        <>
          <h3>{words.past}</h3>
          <ul>
            {charge.past.map(({ name, from, until, kind, reason }) => (
              <li>
                {name} · {words.pastOf(date(from), date(until))}
                {kind && ` · ${words.kinds[kind]}`}
                {reason !== "" && <p class="as-typed">{reason}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function ChangeAsked({
  frame,
  caseId,
  asked,
  typed,
  errors,
}: Props & { asked: ShownCharge["asked"][number] }) {
  const { assigned: words, fields } = matchStaffMessages[frame.language];
  const { changeId, party, reason, on } = asked;
  return (
    <>
      <Notification
        kind="warning"
        title={`${words.asked}（${words.by[party]} ${formatDate(frame.language, on)}）`}
      >
        <p class="as-typed">{reason}</p>
      </Notification>
      <Details summary={words.keep} open={errors.some(({ name }) => name === "note")}>
        <form method="post" action={urls.expertChangeReply.to({ caseId, changeId })}>
          <p>{words.keepLead}</p>
          <TextArea
            name="note"
            label={fields.note}
            rows={3}
            value={typed("note")}
            error={errors.find(({ name }) => name === "note")?.text}
            required
          />
          <Button kind="secondary">{words.keep}</Button>
        </form>
      </Details>
    </>
  );
}

function Change({ frame, caseId, typed, errors }: Props) {
  const { assigned: words, fields } = matchStaffMessages[frame.language];
  return (
    <Details summary={words.change} open={errors.some(({ name }) => name === "reason")}>
      <ChangeForm
        caseId={caseId}
        lead={words.changeLead}
        label={fields.reason}
        typed={typed("reason")}
        errors={errors}
      >
        <Button kind="danger">{words.changeSubmit}</Button>
      </ChangeForm>
    </Details>
  );
}
