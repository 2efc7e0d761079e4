// The request to an expert, read and changed by the office before it goes out.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { CancelLink } from "#ui/cancel-link.tsx";
import { DateField } from "#ui/date-field.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";

type Props = {
  frame: Frame & { language: StaffLanguage };
  caseId: string;
  expert: { readonly expertId: string; readonly name: string };
  /** Exactly what the expert will see beside the letter. */
  told: { readonly company: string; readonly country: string; readonly field: string };
  /** `letterDate`: the day the letter names, an ISO date. */
  typed: Readonly<Record<"replyBy" | "letter" | "letterDate", string>>;
  /** Whether the letter has just followed a changed day. */
  dayFollowed: boolean;
  longestLetter: number;
  barred: boolean;
  errors: readonly FieldError[];
};

export function NewRequestPage(props: Props) {
  const { frame, caseId, expert, told, typed, dayFollowed, longestLetter, barred, errors } = props;
  const { create: words, request, fields } = matchStaffMessages[frame.language];
  const title = words.title(expert.name);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  return (
    <Page frame={frame} title={title} errors={errors}>
      <PageTitle lead={words.lead}>{title}</PageTitle>
      {barred && <Notification kind="error" title={words.barred} announce />}
      {dayFollowed && <Notification kind="info" title={words.dayFollowed} announce />}
      <Section title={words.told}>
        <SummaryList
          rows={[
            { question: words.company, answer: told.company },
            { question: request.country, answer: told.country },
            { question: request.field, answer: told.field },
          ]}
        />
      </Section>
      <form method="post" action={urls.expertRequests.to({ caseId })}>
        <input type="hidden" name="expert" value={expert.expertId} />
        <input type="hidden" name="letterDate" value={typed.letterDate} />
        <DateField
          name="replyBy"
          label={fields.replyBy}
          value={typed.replyBy}
          error={errorOf("replyBy")}
          required
        />
        <TextArea
          name="letter"
          label={fields.letter}
          hint={words.letterHint}
          rows={14}
          maxLength={longestLetter}
          value={typed.letter}
          error={errorOf("letter")}
          required
        />
        <ButtonRow>
          <Button>{words.send}</Button>
          <CancelLink href={urls.shortList.to({ caseId })} />
        </ButtonRow>
      </form>
    </Page>
  );
}
