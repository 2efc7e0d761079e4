// Points as radar and tables, the traffic light of the first items, and the grid of routes and aims.
import type { SelfCheck } from "#content/self-check.ts";
import { Radar, type RadarSeries } from "#ui/charts/radar.tsx";
import { Table } from "#ui/table.tsx";
import { useLanguage } from "#ui/words.ts";
import { cellKind } from "../grid.ts";
import { resultMessages } from "../messages/result/catalog.ts";
import type { GridCell, Score } from "../result.ts";
import type { Dimension } from "../scores.ts";
import type { LitItem } from "../traffic-light.ts";
import { ItemName, LightTag, Points } from "./points.tsx";

type Scores = {
  readonly overall: Score;
  readonly byGroup: readonly Score[];
  readonly byAim: readonly Score[];
  readonly byRequirement: readonly Score[];
};

const rounded = (points: number | null) => (points === null ? null : Math.round(points * 10) / 10);

/** Headquarters has a line of its own only where it answered. */
export function ScoreCharts({ sheet, scores }: { sheet: SelfCheck; scores: Scores }) {
  const language = useLanguage();
  const words = resultMessages[language];
  const { overall, byGroup, byAim, byRequirement } = scores;
  const sides = (["expert", "company", "headquarters"] as const).filter(
    (side) => side !== "headquarters" || overall.headquarters !== null,
  );
  const series = sides.map((side): RadarSeries => ({
    name: words[side],
    values: byGroup.map((score) => rounded(score[side])),
  }));
  const tables: [Dimension, readonly Score[]][] = [
    ["aims", byAim],
    ["requirements", byRequirement],
  ];
  return (
    <>
      <p>{words.pointsLead}</p>
      <Radar
        title={words.by.groups}
        axisHeading={words.by.groups}
        axes={sheet.groups.map(({ name }) => name[language])}
        max={3}
        series={series}
      />
      {tables.map(([by, lines]) => (
        <Table
          caption={words.by[by]}
          phone="grid"
          columns={[{ label: words.by[by] }, ...sides.map((side) => ({ label: words[side], numeric: true }))]}
          rows={[
            ...lines.map((score) => [
              sheet[by].find(({ id }) => id === score.id)?.name[language] ?? score.id,
              ...sides.map((side) => <Points points={score[side]} />),
            ]),
            ...(by === "requirements"
              ? [[words.overall, ...sides.map((side) => <Points points={overall[side]} />)]]
              : []),
          ]}
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
          <LightTag light={expert} />,
          <LightTag light={company} />,
        ])}
      />
    </>
  );
}

/** Each field tells its points and a word; a field without an item says so. */
export function RouteGrid({ sheet, grid }: { sheet: SelfCheck; grid: readonly GridCell[] }) {
  const language = useLanguage();
  const words = resultMessages[language];
  return (
    <>
      <p>{words.gridLead}</p>
      <Table
        caption={words.sections.grid}
        captionHidden
        phone="scroll"
        columns={[{ label: words.route }, ...sheet.aims.map(({ name }) => ({ label: name[language] }))]}
        rows={sheet.routes.map(({ id: route, name }) => [
          name[language],
          ...sheet.aims.map(({ id: aim }) => (
            <GridField cell={grid.find((cell) => cell.route === route && cell.aim === aim)} />
          )),
        ])}
      />
    </>
  );
}

function GridField({ cell }: { cell: GridCell | undefined }) {
  const { cells } = resultMessages[useLanguage()];
  const kind = cell === undefined ? "no-item" : cellKind(cell);
  if (cell === undefined || cell.points === null) return <span class="muted">{cells[kind]}</span>;
  return (
    <>
      <strong>{cells[kind]}</strong> <Points points={cell.points} />
    </>
  );
}
