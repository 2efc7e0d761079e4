// Whether the programme takes applications, how many places are left and until when.
import type { Edition } from "#edition/edition.ts";
import type { ProgrammeState } from "#edition/rules.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { informMessages } from "../messages/messages.ts";

type Props = { edition: Edition; state: ProgrammeState; language: Language };

export function ProgrammeStatePanel({ edition, state, language }: Props) {
  const texts = informMessages[language].state;
  const { heading, detail } = wordsFor(state, language);
  return (
    <section
      class="rounded-lg border-2 border-key-900 bg-white p-5 text-solid-gray-800"
      aria-labelledby="state"
    >
      <h2 id="state" class="text-base text-solid-gray-700">
        {texts.heading}
      </h2>
      <p class="mt-1 text-2xl font-bold text-key-1000">{heading}</p>
      {state.state === "open" && (
        <p class="mt-1 text-lg font-bold">{texts.placesLeft(state.placesLeft, edition.caps.cases)}</p>
      )}
      <p class="mt-2">{detail}</p>
      <p class="mt-1">{texts.supportUntil(formatDate(language, edition.period.supportEndsOn))}</p>
    </section>
  );
}

function wordsFor(state: ProgrammeState, language: Language): { heading: string; detail: string } {
  const texts = informMessages[language].state;
  const date = (day: string) => formatDate(language, day);
  if (state.state === "full") return { heading: texts.full, detail: texts.waitingList };
  if (state.state === "closed")
    return { heading: texts.closed, detail: texts.closedOn(date(state.closedOn)) };
  if (state.state === "not-yet-open") {
    return { heading: texts.notYetOpen, detail: texts.opensOn(date(state.opensOn)) };
  }
  const { closesOn } = state;
  return {
    heading: texts.open,
    detail: closesOn === null ? texts.untilFull : texts.closesOn(date(closesOn)),
  };
}
