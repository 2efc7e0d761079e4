// The given assessment on one page, for the company in its language and for the expert who gave it; before that, that it is still to come.
import type { ConsistencyCheck } from "#content/consistency.ts";
import type { ShownLawPoint } from "#content/law-points.ts";
import type { Measure } from "#content/measures.ts";
import type { SelfCheck } from "#content/self-check.ts";
import type { Child } from "hono/jsx";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { useLanguage } from "#ui/words.ts";
import { urls } from "#urls.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import type { AssessmentResult, RecommendedMeasure } from "../result.ts";
import type { LitItem } from "../traffic-light.ts";
import { ContentText } from "./content-text.tsx";
import {
  GapTable,
  InconsistencyList,
  ItemTables,
  UnknownTable,
  UnmanagedTable,
} from "./finding-sections.tsx";
import { MeasureFacts } from "./measure-facts.tsx";
import { numbersText } from "./points.tsx";
import { PriorityLights, RouteGrid, ScoreCharts } from "./score-sections.tsx";

export type ShownMeasure = RecommendedMeasure & {
  /** Undefined where the catalogue knows it no more. */
  readonly content: Measure | undefined;
  readonly law: readonly ShownLawPoint[];
};

export type ResultView = {
  readonly result: AssessmentResult;
  readonly sheet: SelfCheck;
  readonly lit: readonly LitItem[];
  readonly measures: readonly ShownMeasure[];
  readonly checks: ReadonlyMap<string, ConsistencyCheck>;
  readonly menuNames: ReadonlyMap<string, string>;
  readonly levelNames: ReadonlyMap<string, string>;
  /** Already written for the reader. */
  readonly givenOn: string;
  readonly handedInOn: string;
};

type Props = {
  frame: Frame;
  caseId: string;
  caseName: string;
  view: ResultView | undefined;
  /** What stands above the result, such as what the reader has just done. */
  above?: Child;
  /** Further buttons under the title, such as the report as a file. */
  actions?: Child;
};

export function AssessmentPage({ frame, caseId, caseName, view, above, actions }: Props) {
  const words = resultMessages[frame.language];
  const back = { href: urls.supportCase.to({ caseId }), label: caseName };
  return (
    <Page frame={frame} title={words.title} back={back} width="wide">
      <PageTitle caption={caseName} lead={view && words.lead}>
        {words.title}
      </PageTitle>
      {above}
      {view ? (
        <Result {...{ caseId, view, actions }} />
      ) : (
        <EmptyState title={words.notYet.title}>
          <p>{words.notYet.lead}</p>
          <p>
            <a href={urls.sheets.to({ caseId })}>{words.notYet.toSheets}</a>
          </p>
        </EmptyState>
      )}
    </Page>
  );
}

const parts = [
  "summary",
  "lights",
  "measures",
  "scores",
  "gaps",
  "items",
  "grid",
  "unmanaged",
  "inconsistencies",
  "unknown",
] as const;

function Result({ caseId, view, actions }: { caseId: string; view: ResultView; actions?: Child }) {
  const words = resultMessages[useLanguage()];
  return (
    <>
      <p>{words.basis(view.givenOn, view.handedInOn)}</p>
      <Notification kind="info" title={words.notLegal}>
        <p>{words.asTyped}</p>
      </Notification>
      {actions}
      <nav class="my-6" aria-label={words.contents}>
        <ul class="list-disc pl-6">
          {parts.map((part) => (
            <li>
              <a href={`#${part}`}>{words.sections[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Section title={words.sections[part]} id={part}>
          <Part part={part} view={view} />
        </Section>
      ))}
      <ButtonLink href={urls.plan.to({ caseId })}>{words.toPlan}</ButtonLink>
    </>
  );
}

function Part({ part, view }: { part: (typeof parts)[number]; view: ResultView }) {
  const { result, sheet, lit, menuNames, levelNames, checks } = view;
  switch (part) {
    case "summary":
      return <p class="as-typed">{result.summary}</p>;
    case "lights":
      return <PriorityLights lit={lit} />;
    case "measures":
      return <Measures view={view} />;
    case "scores":
      return <ScoreCharts sheet={sheet} scores={result} />;
    case "gaps":
      return <GapTable {...{ sheet, menuNames }} gaps={result.gaps} />;
    case "items":
      return <ItemTables sheet={sheet} items={result.items} />;
    case "grid":
      return <RouteGrid sheet={sheet} grid={result.grid} />;
    case "unmanaged":
      return <UnmanagedTable unmanaged={result.unmanaged} stock={result.stock} levelNames={levelNames} />;
    case "inconsistencies": {
      const found = result.inconsistencies.map((one) => ({ ...one, content: checks.get(one.check) }));
      return <InconsistencyList found={found} />;
    }
    case "unknown":
      return <UnknownTable sheet={sheet} items={result.items} />;
  }
}

function Measures({ view: { measures, menuNames, result } }: { view: ResultView }) {
  const language = useLanguage();
  const words = resultMessages[language];
  if (measures.length === 0) return <EmptyState title={words.noMeasures} />;
  const gaps = new Set(result.gaps.map(({ item }) => item));
  return (
    <>
      <p>{words.measuresLead}</p>
      <ol class="candidates">
        {measures.map(({ measure, content, menuLine, note, law }) => {
          const mended = (content?.items ?? []).filter((item) => gaps.has(item));
          const menuName = menuNames.get(menuLine) ?? menuLine;
          return (
            <li class="card">
              <h3>{content ? <ContentText of={content.name} /> : measure}</h3>
              {mended.length > 0 && <p>{words.mends(numbersText(language, mended))}</p>}
              {note !== "" && (
                <Notification kind="info" title={words.note}>
                  <p class="as-typed">{note}</p>
                </Notification>
              )}
              {content && <MeasureFacts {...{ measure: content, menuName, law }} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
