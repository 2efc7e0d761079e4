// Figures as tiles: a number, its unit, what it counts.
import type { Child } from "hono/jsx";

type Props = { label: string; value: string; unit?: string; children?: Child };

/** Stands inside StatRow. */
export function Stat({ label, value, unit, children }: Props) {
  return (
    <div class="stat">
      <dt>{label}</dt>
      <dd>
        <span class="stat-value">{value}</span>
        {unit !== undefined && <span class="stat-unit">{unit}</span>}
        {children !== undefined && <div class="stat-note">{children}</div>}
      </dd>
    </div>
  );
}

export function StatRow({ children }: { children: Child }) {
  return <dl class="stat-row">{children}</dl>;
}
