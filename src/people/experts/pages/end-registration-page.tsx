// Asked before a registration ends: why, and what follows.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { CancelLink } from "#ui/cancel-link.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";
import { errorOf } from "../../pages/errors.ts";
import { HiddenFields } from "../../pages/hidden-fields.tsx";
import { expertMessages } from "../messages/experts.ts";

type Props = {
  frame: Frame & { language: StaffLanguage };
  expert: { readonly userId: string; readonly name: string };
  typedReason: string;
  errors: readonly FieldError[];
};

export function EndRegistrationPage({ frame, expert, typedReason, errors }: Props) {
  const { one: words } = expertMessages[frame.language];
  const { userId: expertId, name } = expert;
  const question = words.endQuestion(name);
  return (
    <Page frame={frame} title={question} errors={errors}>
      <PageTitle lead={words.endLead}>{question}</PageTitle>
      <form method="post" action={urls.expertEnding.to({ expertId })}>
        <HiddenFields values={{ act: "end" }} />
        <TextArea
          name="reason"
          label={words.endReason}
          rows={3}
          value={typedReason}
          error={errorOf(errors, "reason")}
          required
        />
        <ButtonRow>
          <Button kind="danger">{words.end}</Button>
          <CancelLink href={urls.expert.to({ expertId })} />
        </ButtonRow>
      </form>
    </Page>
  );
}
