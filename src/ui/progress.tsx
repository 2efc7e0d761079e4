// How far one has come: steps of a journey, or a share of a whole.
import { Icon } from "./icon.tsx";
import { formatNumber } from "./number.ts";
import { useLanguage, useWords } from "./words.ts";

/** The steps in order, the current one counted from 0; all are done when `current` is their number. */
export function ProgressLine({ steps, current }: { steps: readonly string[]; current: number }) {
  const words = useWords().steps;
  return (
    <ol class="progress-line" aria-label={words.label}>
      {steps.map((step, index) => (
        <li class={stepClass(index, current)} aria-current={index === current ? "step" : undefined}>
          <span class="progress-mark" aria-hidden="true">
            {index < current ? <Icon name="check" /> : index + 1}
          </span>
          <span>
            {step}
            {index < current && <span class="sr-only"> {words.done}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function stepClass(index: number, current: number): string {
  if (index < current) return "step step-done";
  return index === current ? "step step-current" : "step";
}

type BarProps = {
  label: string;
  value: number;
  max: number;
  /** The figures in words, e.g. "15 of 23 hours"; `value / max` when left out. */
  text?: string;
};

export function ProgressBar({ label, value, max, text }: BarProps) {
  const language = useLanguage();
  const figure = text ?? `${formatNumber(value, language)} / ${formatNumber(max, language)}`;
  return (
    <div class="progress-bar">
      <p>
        <span>{label}</span>
        <span class="progress-figure">{figure}</span>
      </p>
      <progress value={Math.min(value, max)} max={max} aria-label={label} aria-valuetext={figure}></progress>
    </div>
  );
}
