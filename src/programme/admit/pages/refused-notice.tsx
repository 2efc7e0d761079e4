// Why a decision was not taken: what happened since the page was loaded, or what stands in the way.
import { stageNamesForOffice } from "#case/messages/stages.ts";
import { formatDateTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { Notification } from "#ui/notification.tsx";
import { examinationMessages } from "../messages/office/catalog.ts";
import type { Refused } from "../decision-commands.ts";

export type RefusalShown = {
  readonly refused: Exclude<Refused, { reason: "not-found" }>;
  readonly names: ReadonlyMap<string, string>;
};

type Props = RefusalShown & { readonly language: StaffLanguage };

export function RefusedNotice({ language, refused, names }: Props) {
  const { letter: words, nobody } = examinationMessages[language];
  const stageNames = stageNamesForOffice[language];
  if (refused.reason !== "stale") {
    return <Notification kind="error" title={reasonText(refused, language)} announce />;
  }
  return (
    <Notification kind="warning" title={words.stale} announce>
      <ul>
        {refused.moves.map(({ at, actor, to }) => (
          <li>
            {words.movedTo(
              formatDateTime(language, at, homeTimeZone),
              names.get(actor) ?? nobody,
              stageNames[to],
            )}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function reasonText(
  refused: Exclude<Refused, { reason: "not-found" | "stale" }>,
  language: StaffLanguage,
): string {
  const words = examinationMessages[language].letter;
  if (refused.reason === "not-allowed") {
    return words.notAllowed(stageNamesForOffice[language][refused.stage]);
  }
  const texts = {
    "no-place": words.noPlace,
    "place-would-be-free": words.placeWouldBeFree,
    "not-kept": words.notKept,
  };
  return texts[refused.reason];
}
