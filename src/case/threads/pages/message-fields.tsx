// The fields of a message: its text, its attachments, and the warning that stands above them.
import { formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { attachmentEndings } from "#platform/files/attachment-kind.ts";
import type { FieldError } from "#ui/field-id.ts";
import { FileField } from "#ui/file-field.tsx";
import { Notification } from "#ui/notification.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { longestBody, mostBytes, mostFiles, type TypedMessage } from "../forms.ts";
import { threadMessages } from "../messages/catalog.ts";

type Props = { language: Language; typed: TypedMessage; errors: readonly FieldError[] };

export function MessageFields({ language, typed, errors }: Props) {
  const words = threadMessages[language];
  const { fields } = words;
  return (
    <>
      <input type="hidden" name="messageId" value={typed.messageId} />
      <TextArea
        name="body"
        label={fields.body}
        required={true}
        rows={8}
        maxLength={longestBody}
        value={typed.body}
        error={errorOf(errors, "body")}
      />
      <FileField
        name="files"
        label={fields.files}
        required={false}
        multiple
        accept={attachmentEndings.join(",")}
        hint={
          <>
            <p>{words.filesHint(formatMegabytes(language, mostBytes), formatNumber(language, mostFiles))}</p>
            {typed.hadFiles && <p>{words.filesAgain}</p>}
          </>
        }
        error={errorOf(errors, "files")}
      />
    </>
  );
}

/** Several problems of one field stand in the summary; beside the field they follow each other. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  const own = errors.filter((error) => error.name === name);
  return own.length === 0 ? undefined : own.map(({ text }) => text).join(" ");
}

/** What must never be written here. */
export function SecretWarning({ language }: { language: Language }) {
  const words = threadMessages[language];
  return (
    <Notification kind="warning" title={words.secret}>
      <p>{words.secretHow}</p>
    </Notification>
  );
}
