// Two answers to one item: both side by side, and a choice between them.
import type { Language } from "#i18n/languages.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Notification } from "#ui/notification.tsx";
import { TwoColumns } from "#ui/two-columns.tsx";
import { urls } from "#urls.ts";
import type { SheetView } from "../../handed-in.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ItemAnswer } from "../rules.ts";
import { scaleLabel } from "../shown-item.ts";

export type AsidePair = {
  readonly answerId: string;
  /** Number and question. */
  readonly item: string;
  readonly standing: ItemAnswer;
  /** Mark of what stands, sent with the choice. */
  readonly standingMark: string;
  readonly other: ItemAnswer;
  /** Who gave the other answer. */
  readonly by: string;
};

type Props = { asides: readonly AsidePair[]; caseId: string; view: SheetView; language: Language };

export function AsidesPanel({ asides, caseId, view, language }: Props) {
  const words = checkMessages[language].asides;
  if (asides.length === 0) return null;
  return (
    <section class="set-aside" id="set-aside">
      <Notification kind="warning" title={words.title} announce>
        <p>{words.lead}</p>
      </Notification>
      {asides.map((one) => (
        <form method="post" action={urls.selfCheckAside.to({ caseId, view, answerId: one.answerId })}>
          <input type="hidden" name="standing" value={one.standingMark} />
          <h2>{one.item}</h2>
          <TwoColumns
            left={{ title: words.standing, children: <Said answer={one.standing} language={language} /> }}
            right={{ title: words.other(one.by), children: <Said answer={one.other} language={language} /> }}
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

function Said({ answer, language }: { answer: ItemAnswer; language: Language }) {
  const words = checkMessages[language];
  const more = [
    [words.reason, answer.reason],
    [words.evidence, answer.evidence],
    [words.role, answer.role],
  ].filter(([, text]) => text !== "");
  return (
    <>
      <p>{scaleLabel(answer.answer, language) || words.notAnswered}</p>
      {more.map(([name, text]) => (
        <p class="as-typed">
          {name}: {text}
        </p>
      ))}
    </>
  );
}
