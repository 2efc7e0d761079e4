// An answer as it stands, to be read: the scale in words, and under their names what was written to it.
import type { Language } from "#i18n/languages.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ItemAnswer } from "../rules.ts";
import { scaleLabel } from "../shown-item.ts";

export function AnswerText({ answer, language }: { answer: ItemAnswer; language: Language }) {
  const words = checkMessages[language];
  const written = [
    [words.reason, answer.reason],
    [words.evidence, answer.evidence],
    [words.role, answer.role],
  ].filter(([, text]) => text !== "");
  return (
    <>
      <p>{scaleLabel(answer.answer, language) || words.notAnswered}</p>
      {written.map(([name, text]) => (
        <p class="as-typed">
          {name}: {text}
        </p>
      ))}
    </>
  );
}
