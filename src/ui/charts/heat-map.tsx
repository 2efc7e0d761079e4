// A heat map as a table: each field says its figure, its step in words and by filled marks, and only then by its shade.
import { formatNumber } from "../number.ts";
import { useLanguage, useWords } from "../words.ts";

export type HeatCell = {
  /** From 0 to `max`; null where there is nothing to measure. */
  value: number | null;
  /** What stands below the figure: how many items lie here, say; of a field without a value, why it has none. */
  note?: string;
};

type Props = {
  title: string;
  /** What the rows are and what the columns are. */
  rowHeading: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly HeatCell[] }[];
  max: number;
  /** Words for the steps from the weakest to the strongest, two to five of them: all fields are divided among them evenly. */
  steps: readonly string[];
  /** For a field without a value. */
  nothing: string;
};

/** Counted from 0; a field exactly on a border belongs to the step above. */
export function stepOf(value: number, max: number, steps: number): number {
  return Math.max(0, Math.min(steps - 1, Math.floor((value / max) * steps)));
}

export function HeatMap({ title, rowHeading, columns, rows, max, steps, nothing }: Props) {
  return (
    <figure class="heat-map">
      <figcaption>{title}</figcaption>
      <div class="data-table data-table-scroll" role="region" aria-label={title} tabindex={0}>
        <table>
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {columns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <Field cell={cell} max={max} steps={steps} nothing={nothing} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend steps={steps} nothing={nothing} />
    </figure>
  );
}

type FieldProps = { cell: HeatCell } & Pick<Props, "max" | "steps" | "nothing">;

function Field({ cell: { value, note }, max, steps, nothing }: FieldProps) {
  const language = useLanguage();
  if (value === null) return <td class="heat heat-none">{note ?? nothing}</td>;
  const step = stepOf(value, max, steps.length);
  return (
    <td class={`heat heat-${shadeOf(step, steps.length)}`}>
      <span class="heat-figure">{formatNumber(value, language)}</span> <Marks step={step} of={steps.length} />
      <span class="heat-step">{steps[step]}</span>
      {note !== undefined && <span class="heat-note">{note}</span>}
    </td>
  );
}

/** Five shades, the weakest the darkest: few steps take those farthest apart. */
function shadeOf(step: number, of: number): number {
  return of < 2 ? 0 : Math.round((step / (of - 1)) * 4);
}

/** As many filled squares as steps reached. */
function Marks({ step, of }: { step: number; of: number }) {
  return (
    <span class="heat-marks" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (at <= step ? "■" : "□")).join("")}
    </span>
  );
}

function Legend({ steps, nothing }: Pick<Props, "steps" | "nothing">) {
  return (
    <ul class="heat-legend" aria-label={useWords().chart.legend}>
      {steps.map((name, step) => (
        <li class={`heat heat-${shadeOf(step, steps.length)}`}>
          <Marks step={step} of={steps.length} /> {name}
        </li>
      ))}
      <li class="heat heat-none">{nothing}</li>
    </ul>
  );
}
