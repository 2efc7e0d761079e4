// The last look before an assessment is given: the summary, what is still missing, what is left out, and the act itself.
import { Button } from "#ui/button.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { longest, summaryField } from "../fields.ts";
import { workMessages } from "../messages/work/catalog.ts";
import type { Lack } from "../rules.ts";
import { type FieldOf, type OnCase, ShownMark, StandingElsewhere, WorkPage } from "./expert-frame.tsx";
import { numbersText } from "./points.tsx";

type Props = {
  on: OnCase;
  field: FieldOf;
  /** Each with the group its item stands in. */
  lacks: readonly { readonly lack: Lack; readonly group: string | undefined }[];
  unscored: readonly number[];
  taken: number;
  errors: readonly FieldError[];
  saved: boolean;
  conflict: boolean;
  notNow: boolean;
};

export function GivingPage(props: Props) {
  const { on, errors, saved, conflict, notNow } = props;
  const { giving: words } = workMessages[on.frame.language];
  return (
    <WorkPage {...{ on, errors, saved, conflict }} title={words.title} lead={words.lead}>
      {notNow && <Notification kind="warning" title={words.notNow} announce />}
      <form method="post" action={urls.assessmentGiving.to({ caseId: on.caseId })}>
        <SummaryField {...props} />
        <Check {...props} />
      </form>
    </WorkPage>
  );
}

function SummaryField({ on, field }: Props) {
  const { giving: words } = workMessages[on.frame.language];
  const shown = field(summaryField);
  return (
    <>
      <ShownMark name={summaryField} field={shown} />
      <StandingElsewhere on={on} text={shown.standing} />
      <TextArea
        name={summaryField}
        label={words.summary}
        hint={words.summaryHint}
        value={shown.value}
        error={shown.error}
        rows={10}
        maxLength={longest.summary}
      />
      <Button kind="secondary" formaction={urls.assessmentSummary.to({ caseId: on.caseId })}>
        {words.saveSummary}
      </Button>
    </>
  );
}

function Check({ on, lacks, unscored, taken }: Props) {
  const { language } = on.frame;
  const { giving: words } = workMessages[language];
  const notes = [
    ...(unscored.length > 0 ? [words.others(numbersText(language, unscored, 50))] : []),
    ...(taken === 0 ? [words.noMeasures] : []),
  ];
  return (
    <>
      <Section title={words.lacks} id="lacks">
        {lacks.length === 0 ? (
          <p>{words.complete}</p>
        ) : (
          <ul>
            {lacks.map((one) => (
              <li>
                <LackLink on={on} {...one} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {notes.length > 0 && (
        <Section title={words.notes} id="notes">
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      <p class="my-4">{words.giveLead}</p>
      <Button>{words.give}</Button>
    </>
  );
}

function LackLink({ on, lack, group }: { on: OnCase } & Props["lacks"][number]) {
  const { giving: words } = workMessages[on.frame.language];
  if (lack.kind === "no-summary") return <a href={`#${summaryField}`}>{words.noSummary}</a>;
  const text =
    lack.kind === "unscored" ? words.unscored(String(lack.item)) : words.noFinding(String(lack.item));
  if (group === undefined) return <>{text}</>;
  return <a href={`${urls.assessmentGroup.to({ caseId: on.caseId, group })}#item-${lack.item}`}>{text}</a>;
}
