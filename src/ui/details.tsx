// Text that opens on demand, by the browser's own means.
import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";

type Props = { summary: Child; children: Child; open?: boolean; id?: string };

export function Details({ summary, children, open = false, id }: Props) {
  return (
    <details class="details" id={id} open={open}>
      <summary>
        <Icon name="down" />
        <span>{summary}</span>
      </summary>
      <div class="details-body">{children}</div>
    </details>
  );
}

/** Several details under each other, such as questions and their answers. */
export function Accordion({ items }: { items: readonly Props[] }) {
  return (
    <div class="accordion">
      {items.map((item) => (
        <Details {...item} />
      ))}
    </div>
  );
}
