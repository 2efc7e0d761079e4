// Two editors wrote into one field of the application: what they wrote, to choose from.
import type { Language } from "#i18n/languages.ts";
import { TwoVersions } from "#ui/two-versions.tsx";
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
  return (
    <TwoVersions
      words={words}
      pairs={texts.map(({ id, fieldLabel, standing, setAside, by }) => ({
        about: fieldLabel,
        action: urls.applicationSetAside.to({ caseId, id }),
        standing: { title: words.standing, children: standing || words.empty },
        standingMark: markOf(standing),
        other: { title: words.yours(by), children: setAside || words.empty },
      }))}
    />
  );
}
