// Said of an application that was withdrawn or declined: it can be read, and another may be begun.
import type { Stage } from "#case/stages.ts";
import type { Language } from "#i18n/languages.ts";
import { Notification } from "#ui/notification.tsx";
import { urls } from "#urls.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";

type Props = {
  stage: Stage;
  language: Language;
  /** Where the receipt is read, on pages that are not the receipt. */
  receipt?: string;
};

export function EndedNotice({ stage, language, receipt }: Props) {
  if (stage !== "withdrawn" && stage !== "declined") return null;
  const words = correctionMessages[language];
  return (
    <Notification kind="info" title={words[stage]}>
      <p>{words.ended}</p>
      {receipt !== undefined && (
        <p>
          <a href={receipt}>{applyMessages[language].list.seeReceipt}</a>
        </p>
      )}
      <p>
        <a href={urls.newApplication.to()}>{words.startAnew}</a>
      </p>
    </Notification>
  );
}
