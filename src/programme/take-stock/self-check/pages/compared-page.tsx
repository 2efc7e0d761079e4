// The site's and headquarters' answers side by side, the widest differences first, told by words and sign.
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Filters } from "#ui/filters.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { Difference, ItemAnswer } from "../rules.ts";
import { AnswerText } from "./answer-text.tsx";

export const comparedFilters = ["all", "apart", "differing", "unknown"] as const;
export type ComparedFilter = (typeof comparedFilters)[number];

export type ComparedRow = {
  readonly difference: Difference;
  readonly text: string;
  /** Where the site's answer stands. */
  readonly href: string;
  readonly site: ItemAnswer;
  readonly headquarters: ItemAnswer;
};

type Props = { frame: Frame; caseId: string; filter: ComparedFilter; rows: readonly ComparedRow[] };

export function ComparedPage({ frame, caseId, filter, rows }: Props) {
  const { language } = frame;
  const { compared: words, backToSheets } = checkMessages[language];
  const action = urls.selfCheckCompared.to({ caseId });
  return (
    <Page
      frame={frame}
      title={words.title}
      width="wide"
      back={{ href: urls.sheets.to({ caseId }), label: backToSheets }}
    >
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Filters
        action={action}
        label={words.filter}
        submit={words.show}
        clear={words.clear}
        active={filter !== "all"}
      >
        <Select
          name="show"
          label={words.filter}
          value={filter === "all" ? "" : filter}
          emptyLabel={words.filters.all}
          options={comparedFilters.slice(1).map((value) => ({ value, label: words.filters[value] }))}
        />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Table
          caption={words.caption(formatNumber(language, rows.length))}
          columns={[
            { label: words.item },
            { label: words.site },
            { label: words.headquarters },
            { label: words.difference },
          ]}
          rows={rows.map(({ difference, text, href, site, headquarters }) => [
            <a href={href}>{`${difference.item}. ${text}`}</a>,
            <AnswerText answer={site} language={language} />,
            <AnswerText answer={headquarters} language={language} />,
            <Told difference={difference} language={language} />,
          ])}
        />
      )}
    </Page>
  );
}

function Told({ difference, language }: { difference: Difference; language: Language }) {
  const { compared: words } = checkMessages[language];
  const { kind, steps } = difference;
  const points = formatNumber(language, Math.abs(steps));
  switch (kind) {
    case "same":
      return <span>{words.same}</span>;
    case "neither":
      return <span>{words.neither}</span>;
    case "one-side":
      return <span>{words.oneSide}</span>;
    case "not-comparable":
      return <span>{words.notComparable}</span>;
    default:
      return (
        <>
          {kind === "apart" && <Tag colour="red">{words.large}</Tag>}{" "}
          <span>{steps > 0 ? words.siteHigher(points) : words.headquartersHigher(points)}</span>
        </>
      );
  }
}
