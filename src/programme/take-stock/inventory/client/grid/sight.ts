// Scrolls the table, and the page around it, to where one stands.
import type { View } from "./view.ts";

/** Scrolls as little as needed to show the cell beside the columns that stay, below the heading, on the screen. */
export function bringIntoSight(view: View, cell: HTMLElement, row: number): void {
  scrollTable(view, cell, row);
  const { top, bottom } = cell.getBoundingClientRect();
  const beyond = Math.max(0, bottom - innerHeight) || Math.min(0, top);
  if (beyond !== 0) scrollBy({ top: beyond, behavior: "instant" });
}

function scrollTable({ scroller, head, rowHeight }: View, cell: HTMLElement, row: number): void {
  const headHeight = head.offsetHeight;
  const top = row * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  const below = top + rowHeight + headHeight - scroller.clientHeight;
  if (below > scroller.scrollTop) scroller.scrollTop = below;
  if (cell.matches(".sheet-kept")) return;
  const kept = [...(cell.parentElement?.querySelectorAll<HTMLElement>(".sheet-kept") ?? [])].reduce(
    (sum, one) => sum + one.offsetWidth,
    0,
  );
  const left = cell.offsetLeft - kept;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  const right = cell.offsetLeft + cell.offsetWidth - scroller.clientWidth;
  if (right > scroller.scrollLeft) scroller.scrollLeft = right;
}
