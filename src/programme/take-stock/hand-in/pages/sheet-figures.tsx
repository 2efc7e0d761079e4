// How far both sheets are, in figures alone: for the company, and for the office and the expert who read no more.
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { ProgressBar } from "#ui/progress.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { sheetMessages } from "../messages/catalog.ts";
import type { SheetsShown } from "../read-sheets.ts";

type Props = { shown: Pick<SheetsShown, "figures" | "items" | "answered">; language: Language };

/** Under the usual figures, others of the same list. */
type More = { more?: readonly { readonly question: string; readonly answer: string }[] };

export function InventoryFigures({ shown: { figures }, language, more = [] }: Props & More) {
  const words = sheetMessages[language];
  const count = (value: number) => formatNumber(language, value);
  const items = figures?.items ?? 0;
  const complete = figures?.complete ?? 0;
  return (
    <>
      <ProgressBar
        label={words.complete}
        value={complete}
        max={Math.max(items, 1)}
        text={words.completeText(count(complete), count(items))}
      />
      <SummaryList
        rows={[
          { question: words.inventoryRows, answer: words.rows(count(items)) },
          { question: words.accepted, answer: words.rows(count(figures?.accepted ?? 0)) },
          { question: words.warned, answer: words.rows(count(figures?.warned ?? 0)) },
          ...more,
        ]}
      />
    </>
  );
}

export function CheckFigures({ shown: { items, answered }, language }: Props) {
  const words = sheetMessages[language];
  const count = (value: number) => formatNumber(language, value);
  return (
    <>
      {(["site", "headquarters"] as const).map((view) => (
        <ProgressBar
          label={words[view]}
          value={answered[view]}
          max={items}
          text={words.answered(count(answered[view]), count(items))}
        />
      ))}
    </>
  );
}
