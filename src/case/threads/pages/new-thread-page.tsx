// Beginning a thread: with whom, about what, and its first message.
import { Button, ButtonRow } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import type { TypedMessage } from "../forms.ts";
import { threadMessages } from "../messages/catalog.ts";
import type { ThreadParties } from "../parties.ts";
import { errorOf, MessageFields, SecretWarning } from "./message-fields.tsx";

type Props = {
  frame: Frame;
  caseId: string;
  caseName: string;
  possible: readonly ThreadParties[];
  typed: TypedMessage;
  errors: readonly FieldError[];
};

export function NewThreadPage({ frame, caseId, caseName, possible, typed, errors }: Props) {
  const { language } = frame;
  const words = threadMessages[language];
  return (
    <Page
      frame={frame}
      title={words.begin}
      errors={errors}
      back={{ href: urls.threads.to({ caseId }), label: words.backToList }}
    >
      <PageTitle caption={caseName}>{words.begin}</PageTitle>
      {possible.length === 0 ? (
        <p>{words.noOneToWrite}</p>
      ) : (
        <form
          method="post"
          action={urls.newThread.to({ caseId })}
          enctype="multipart/form-data"
          novalidate
          data-busy={words.sending}
        >
          <SecretWarning language={language} />
          <Choice
            name="parties"
            label={words.fields.parties}
            required={true}
            value={typed.parties === "" ? (possible[0] ?? "") : typed.parties}
            options={possible.map((parties) => ({
              value: parties,
              label: words.parties[parties],
              hint: words.whoReads[parties],
            }))}
            error={errorOf(errors, "parties")}
          />
          <TextField
            name="subject"
            label={words.fields.subject}
            hint={words.subjectHint}
            required={true}
            autocomplete="off"
            value={typed.subject}
            error={errorOf(errors, "subject")}
          />
          <MessageFields {...{ language, typed, errors }} />
          <p>{words.sentNote}</p>
          <ButtonRow>
            <Button>{words.send}</Button>
          </ButtonRow>
        </form>
      )}
    </Page>
  );
}
