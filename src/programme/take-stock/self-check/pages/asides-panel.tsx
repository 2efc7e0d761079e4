// Two answers to one item: both side by side, and a choice between them.
import type { Language } from "#i18n/languages.ts";
import { TwoVersions } from "#ui/two-versions.tsx";
import { urls } from "#urls.ts";
import type { SheetView } from "../../handed-in.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ItemAnswer } from "../rules.ts";
import { AnswerText } from "./answer-text.tsx";

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
        standing: { title: words.standing, children: <AnswerText answer={standing} language={language} /> },
        standingMark,
        other: { title: words.other(by), children: <AnswerText answer={other} language={language} /> },
      }))}
    />
  );
}
