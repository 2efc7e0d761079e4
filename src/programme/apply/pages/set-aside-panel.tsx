// Two editors wrote into one field: both texts side by side, and a choice between them.
import type { Language } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Notification } from "#ui/notification.tsx";
import { TwoColumns } from "#ui/two-columns.tsx";
import { urls } from "#urls.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { applyMessages } from "../messages/catalog.ts";

export type AsideText = {
  id: string;
  fieldLabel: string;
  standing: string;
  setAside: string;
  /** Who typed the text set aside. */
  by: string;
};

type Props = { texts: readonly AsideText[]; caseId: string; language: Language };

export function SetAsidePanel({ texts, caseId, language }: Props) {
  const words = applyMessages[language].aside;
  if (texts.length === 0) return null;
  return (
    <section class="set-aside" id="set-aside">
      <Notification kind="warning" title={words.title} announce>
        <p>{words.lead}</p>
      </Notification>
      {texts.map((text) => (
        <form method="post" action={urls.applicationSetAside.to({ caseId, id: text.id })}>
          <input type="hidden" name="standing" value={markOf(text.standing)} />
          <h2>{text.fieldLabel}</h2>
          <TwoColumns
            left={{ title: words.standing, children: text.standing || words.empty }}
            right={{ title: words.yours(text.by), children: text.setAside || words.empty }}
          />
          <ButtonRow>
            <Button kind="secondary" name="choice" value="keep">
              {words.keep}
            </Button>
            <Button kind="secondary" name="choice" value="take">
              {words.take}
            </Button>
          </ButtonRow>
        </form>
      ))}
    </section>
  );
}
