// What the sheets tell so far: first items as a traffic light, grid, unmanaged information, what does not fit, points.
import type { SelfCheck } from "#content/self-check.ts";
import { Section } from "#ui/heading.tsx";
import { resultMessages } from "../messages/result/catalog.ts";
import { workMessages } from "../messages/work/catalog.ts";
import type { GridCell, ItemScore, Score, StockCounts, Unmanaged } from "../result.ts";
import type { LitItem } from "../traffic-light.ts";
import { type OnCase, WorkPage } from "./expert-frame.tsx";
import {
  InconsistencyList,
  type ShownInconsistency,
  UnknownTable,
  UnmanagedTable,
} from "./finding-sections.tsx";
import { PriorityLights, RouteGrid, ScoreCharts } from "./score-sections.tsx";

export type FindingsView = {
  readonly sheet: SelfCheck;
  readonly lit: readonly LitItem[];
  readonly grid: readonly GridCell[];
  readonly items: readonly ItemScore[];
  readonly stock: StockCounts;
  readonly unmanaged: readonly Unmanaged[];
  readonly inconsistencies: readonly ShownInconsistency[];
  readonly scores: {
    readonly overall: Score;
    readonly byGroup: readonly Score[];
    readonly byAim: readonly Score[];
    readonly byRequirement: readonly Score[];
  };
  readonly levelNames: ReadonlyMap<string, string>;
};

export function FindingsPage({ on, view }: { on: OnCase; view: FindingsView }) {
  const { language } = on.frame;
  const { findings: words } = workMessages[language];
  const { sections } = resultMessages[language];
  const { sheet, unmanaged, stock, levelNames } = view;
  return (
    <WorkPage on={on} title={words.title} lead={words.lead}>
      <Section title={sections.lights} id="lights">
        <PriorityLights lit={view.lit} />
      </Section>
      <Section title={sections.grid} id="grid">
        <RouteGrid sheet={sheet} grid={view.grid} lead={words.gridLead} />
      </Section>
      <Section title={sections.unmanaged} id="unmanaged">
        <UnmanagedTable {...{ unmanaged, stock, levelNames }} />
      </Section>
      <Section title={sections.inconsistencies} id="inconsistencies">
        <InconsistencyList found={view.inconsistencies} />
      </Section>
      <Section title={sections.unknown} id="unknown">
        <UnknownTable sheet={sheet} items={view.items} />
      </Section>
      <Section title={sections.scores} id="scores">
        <ScoreCharts sheet={sheet} scores={view.scores} />
      </Section>
    </WorkPage>
  );
}
