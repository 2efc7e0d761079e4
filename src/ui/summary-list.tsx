// Questions and what was answered, with a link to change each.
import type { Child } from "hono/jsx";
import type { Language } from "#i18n/languages.ts";
import { useWords } from "./words.ts";

export type SummaryRow = {
  question: string;
  /** null or "" prints "not entered"; line breaks in a text are kept. */
  answer: Child;
  changeHref?: string | undefined;
  /** What is wrong with the answer or what is to be corrected. */
  remark?: string | undefined;
  lang?: Language;
};

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map((row) => (
        <Row {...row} />
      ))}
    </dl>
  );
}

function Row({ question, answer, changeHref, remark, lang }: SummaryRow) {
  const words = useWords().summary;
  const empty = answer === null || answer === undefined || answer === "";
  return (
    <div class={remark === undefined ? "summary-row" : "summary-row summary-row-error"}>
      <dt>{question}</dt>
      <dd class="summary-answer" lang={lang}>
        {empty ? <span class="muted">{words.notEntered}</span> : answer}
        {remark !== undefined && <p class="error-text">{remark}</p>}
      </dd>
      {changeHref !== undefined && (
        <dd class="summary-change">
          <a href={changeHref}>
            {words.change}
            <span class="sr-only">{words.ofQuestion(question)}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
