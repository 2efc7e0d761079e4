// Points as radar and bars, the traffic light of the first items, and the grid of routes and aims as a heat map.
import type { SelfCheck } from "#content/self-check.ts";
import { Bars } from "#ui/charts/bars.tsx";
import { HeatMap } from "#ui/charts/heat-map.tsx";
import { Radar, type RadarSeries } from "#ui/charts/radar.tsx";
import { Table } from "#ui/table.tsx";
import { useLanguage } from "#ui/words.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import type { GridCell, Score } from "../result.ts";
import type { Dimension } from "../scores.ts";
import type { LitItem } from "../traffic-light.ts";
import { ItemName, LightTag } from "./points.tsx";

type Scores = {
  readonly overall: Score;
  readonly byGroup: readonly Score[];
  readonly byAim: readonly Score[];
  readonly byRequirement: readonly Score[];
};

const fullPoints = 3;

const rounded = (points: number | null) => (points === null ? null : Math.round(points * 10) / 10);

/** Headquarters has a line of its own only where it answered. */
export function ScoreCharts({ sheet, scores }: { sheet: SelfCheck; scores: Scores }) {
  const language = useLanguage();
  const words = resultMessages[language];
  const { overall, byGroup, byAim, byRequirement } = scores;
  const sides = (["expert", "company", "headquarters"] as const).filter(
    (side) => side !== "headquarters" || overall.headquarters !== null,
  );
  const sideNames = (side: (typeof sides)[number]) => ({
    name: words[side],
    noValue: side === "expert" ? words.lights.grey : words.noPoints,
  });
  const series = sides.map((side): RadarSeries => ({
    ...sideNames(side),
    values: byGroup.map((score) => rounded(score[side])),
  }));
  const lines: [Dimension, readonly Score[]][] = [
    ["aims", byAim],
    ["requirements", byRequirement],
  ];
  const nameOf = (by: Dimension, id: string) =>
    sheet[by].find((one) => one.id === id)?.name[language] ?? words.overall;
  return (
    <>
      <p>{words.pointsLead}</p>
      <Radar
        title={words.by.groups}
        axisHeading={words.by.groups}
        axes={sheet.groups.map(({ name }) => name[language])}
        max={fullPoints}
        series={series}
      />
      {lines.map(([by, scores]) => (
        <Bars
          title={words.by[by]}
          rowHeading={words.by[by]}
          rows={[...scores, overall].map(({ id }) => nameOf(by, id))}
          max={fullPoints}
          series={sides.map((side) => ({
            ...sideNames(side),
            values: [...scores, overall].map((score) => rounded(score[side])),
          }))}
        />
      ))}
    </>
  );
}

export function PriorityLights({ lit }: { lit: readonly LitItem[] }) {
  const words = resultMessages[useLanguage()];
  return (
    <>
      <p>{words.lightsLead}</p>
      <Table
        caption={words.sections.lights}
        captionHidden
        columns={[{ label: words.item }, { label: words.expert }, { label: words.company }]}
        rows={lit.map(({ item, expert, company }) => [
          <ItemName item={item} unmarked />,
          <LightTag light={expert} side="expert" />,
          <LightTag light={company} side="company" />,
        ])}
      />
    </>
  );
}

type Grid = {
  sheet: SelfCheck;
  grid: readonly GridCell[];
  /** Whose scores are averaged, where it is not the expert's alone. */
  lead?: string;
};

/** Three steps, each a full point wide; a field without points says why. */
export function RouteGrid({ sheet, grid, lead }: Grid) {
  const language = useLanguage();
  const words = resultMessages[language];
  const { cells } = words;
  const fieldOf = (route: string, aim: string) => {
    const cell = grid.find((one) => one.route === route && one.aim === aim);
    const empty = cell === undefined || cell.items.length === 0 ? cells["no-item"] : cells["no-score"];
    const value = cell ? rounded(cell.points) : null;
    return value === null ? { value, note: empty } : { value };
  };
  return (
    <>
      <p>{lead ?? words.gridLead}</p>
      <HeatMap
        title={words.sections.grid}
        rowHeading={words.route}
        columns={sheet.aims.map(({ name }) => name[language])}
        rows={sheet.routes.map(({ id: route, name }) => ({
          name: name[language],
          cells: sheet.aims.map(({ id: aim }) => fieldOf(route, aim)),
        }))}
        max={fullPoints}
        steps={[cells.weak, cells.partly, cells.good]}
        nothing={cells["no-item"]}
      />
    </>
  );
}
