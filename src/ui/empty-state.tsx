// What stands where a list would be when there truly is nothing in it yet (never after a failed load).
import type { Child } from "hono/jsx";

export function EmptyState({ title, children }: { title: string; children?: Child }) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
