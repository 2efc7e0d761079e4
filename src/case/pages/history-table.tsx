// The history of a case: when, and what in one sentence.
import type { Language } from "#i18n/languages.ts";
import { Table } from "#ui/table.tsx";
import type { HistoryLine } from "../history/sentences.ts";
import { caseMessages } from "../messages/page/catalog.ts";

type Props = { language: Language; lines: readonly HistoryLine[]; momentOf: (at: Date) => string };

export function HistoryTable({ language, lines, momentOf }: Props) {
  const words = caseMessages[language].history;
  if (lines.length === 0) return <p>{words.none}</p>;
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[{ label: words.when }, { label: words.what }]}
      rows={lines.map(({ at, text }) => [<time datetime={at.toISOString()}>{momentOf(at)}</time>, text])}
    />
  );
}
