// Bars within their own table: each row's figures, and beside each a bar that is told apart by its pattern, not only by colour.
import { formatNumber } from "../number.ts";
import { useLanguage, useWords } from "../words.ts";

export type BarSeries = {
  name: string;
  /** What stands where it has no value; "no answer" unless told. */
  noValue?: string;
  /** One value for each row, from 0 to `max`; null where there is none. */
  values: readonly (number | null)[];
};

type Props = {
  title: string;
  /** What a row is, as the heading of the first column. */
  rowHeading: string;
  rows: readonly string[];
  max: number;
  /** One to three, the most important first. */
  series: readonly BarSeries[];
};

const length = 150;
const looks = ["full", "striped", "dotted"] as const;

export function Bars({ title, rowHeading, rows, max, series }: Props) {
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <div class="legend">
        {series.map(({ name }, at) => (
          <span>
            <Bar share={1} look={at} width={40} />
            {name}
          </span>
        ))}
      </div>
      <div class="data-table data-table-grid">
        <table>
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {series.map(({ name }) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr>
                <th scope="row">{row}</th>
                {series.map(({ values, noValue }, which) => (
                  <Figure {...{ max, noValue }} value={values[at] ?? null} look={which} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

type FigureProps = { value: number | null; noValue: string | undefined; max: number; look: number };

function Figure({ value, noValue, max, look }: FigureProps) {
  const words = useWords().chart;
  const language = useLanguage();
  if (value === null) return <td class="bar">{noValue ?? words.noValue}</td>;
  return (
    <td class="bar">
      <span class="bar-figure">{formatNumber(value, language)}</span>
      <Bar share={value / max} look={look} width={length} />
    </td>
  );
}

/** The outline is the whole, the filled part the share. */
function Bar({ share, look, width }: { share: number; look: number; width: number }) {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * (width - 2));
  return (
    <svg class="bar-drawing" viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      <rect x="1" y="1" width={width - 2} height="14" class="bar-whole" />
      {filled > 0 && (
        <rect x="1" y="1" width={filled} height="14" class={`bar-${looks[look % looks.length]}`} />
      )}
      {looks[look % looks.length] === "striped" &&
        Array.from({ length: Math.floor(filled / 6) }, (_, at) => (
          <path d={`M${at * 6 + 3} 1v14`} class="bar-stripe" />
        ))}
      {looks[look % looks.length] === "dotted" &&
        Array.from({ length: Math.floor(filled / 8) }, (_, at) => (
          <circle cx={at * 8 + 5} cy="8" r="2" class="bar-dot" />
        ))}
    </svg>
  );
}
