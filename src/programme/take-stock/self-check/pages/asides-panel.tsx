// Two answers to one item: both side by side, and a choice between them.
import type { Language } from "#i18n/languages.ts";
import { TwoVersions } from "#ui/two-versions.tsx";
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
  return (
    <TwoVersions
      words={words}
      pairs={asides.map(({ answerId, item, standing, standingMark, other, by }) => ({
        about: item,
        action: urls.selfCheckAside.to({ caseId, view, answerId }),
        standing: { title: words.standing, children: <Said answer={standing} language={language} /> },
        standingMark,
        other: { title: words.other(by), children: <Said answer={other} language={language} /> },
      }))}
    />
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
