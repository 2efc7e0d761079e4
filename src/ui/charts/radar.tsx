// A radar chart as plain SVG with its figures in a table; told apart by line and mark, not only by colour.
import { formatNumber } from "../number.ts";
import { Table } from "../table.tsx";
import { useLanguage, useWords } from "../words.ts";
import { pointOn, ringPoints, seriesPath } from "./radar-geometry.ts";

export type RadarSeries = {
  name: string;
  /** What stands where it has no value; "no answer" unless told. */
  noValue?: string;
  /** One value for each axis, from 0 to `max`; null where there is none. */
  values: readonly (number | null)[];
};

type Props = {
  title: string;
  /** What an axis is, as the heading of the table's first column. */
  axisHeading: string;
  axes: readonly string[];
  /** The outermost ring; rings stand at every whole number. */
  max: number;
  /** One to three, the most important first. */
  series: readonly RadarSeries[];
};

const radius = 200;
const strokes = [
  { colour: "#0017c1", dash: undefined, fill: 0.12 },
  { colour: "#c74700", dash: "10 6", fill: 0 },
  { colour: "#08351f", dash: "2 6", fill: 0 },
] as const;

/** Axes are numbered in the drawing and named in the table, so long names stay readable on phones. */
export function Radar({ title, axisHeading, axes, max, series }: Props) {
  const words = useWords().chart;
  const language = useLanguage();
  const figure = ({ values, noValue = words.noValue }: RadarSeries, index: number) => {
    const value = values[index] ?? null;
    return value === null ? <span class="whitespace-normal">{noValue}</span> : formatNumber(value, language);
  };
  return (
    <div class="radar">
      <figure class="chart">
        <figcaption>{title}</figcaption>
        <svg viewBox="-250 -245 500 490" role="img" aria-label={title}>
          <title>{title}</title>
          <Grid count={axes.length} max={max} />
          {series.map((one, index) => (
            <Line shares={one.values.map((value) => (value === null ? null : value / max))} stroke={index} />
          ))}
        </svg>
        <div class="legend">
          {series.map((one, index) => (
            <span>
              <LegendLine stroke={index} />
              {one.name}
            </span>
          ))}
        </div>
      </figure>
      <Table
        caption={title}
        captionHidden
        phone={series.length > 2 ? "scroll" : "grid"}
        columns={[{ label: axisHeading }, ...series.map(({ name }) => ({ label: name, numeric: true }))]}
        rows={axes.map((axis, index) => [
          `${index + 1}. ${axis}`,
          ...series.map((one) => figure(one, index)),
        ])}
      />
    </div>
  );
}

function Grid({ count, max }: { count: number; max: number }) {
  const rings = Array.from({ length: max }, (_, ring) => ring + 1);
  const axes = Array.from({ length: count }, (_, index) => pointOn(index, count, 1));
  return (
    <g font-size="20" text-anchor="middle" fill="#333333">
      {rings.map((ring) => (
        <polygon
          points={ringPoints(count, ring / max, radius)}
          fill="none"
          stroke={ring === max ? "#767676" : "#cccccc"}
        />
      ))}
      {axes.map(({ x, y }, index) => (
        <>
          <line x1="0" y1="0" x2={x * radius} y2={y * radius} stroke="#cccccc" />
          <text x={x * (radius + 25)} y={y * (radius + 25) + 7} font-weight="700">
            {index + 1}
          </text>
        </>
      ))}
      {rings.map((ring) => (
        <text x="6" y={(-radius * ring) / max + 18} font-size="15" text-anchor="start" fill="#666666">
          {ring}
        </text>
      ))}
    </g>
  );
}

function Line({ shares, stroke }: { shares: readonly (number | null)[]; stroke: number }) {
  const look = strokes[stroke % strokes.length] ?? strokes[0];
  return (
    <g stroke={look.colour} stroke-width="3.5" fill={look.colour}>
      <path
        d={seriesPath(shares, radius)}
        fill-opacity={look.fill}
        stroke-dasharray={look.dash}
        stroke-linejoin="round"
      />
      {shares.map((share, index) => {
        if (share === null) return null;
        const { x, y } = pointOn(index, shares.length, share);
        return <Mark x={x * radius} y={y * radius} stroke={stroke} />;
      })}
    </g>
  );
}

/** Circle, square or triangle, by the series' place. */
function Mark({ x, y, stroke }: { x: number; y: number; stroke: number }) {
  if (stroke === 0) return <circle cx={x} cy={y} r="6" stroke-width="0" />;
  if (stroke === 1) return <rect x={x - 6} y={y - 6} width="12" height="12" fill="#fff" stroke-width="3" />;
  return <path d={`M${x} ${y - 8}l8 14h-16z`} stroke-width="0" />;
}

function LegendLine({ stroke }: { stroke: number }) {
  const look = strokes[stroke % strokes.length] ?? strokes[0];
  return (
    <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
      <g stroke={look.colour} stroke-width="3.5" fill={look.colour}>
        <path d="M0 8H40" stroke-dasharray={look.dash} />
        <Mark x={20} y={8} stroke={stroke} />
      </g>
    </svg>
  );
}
