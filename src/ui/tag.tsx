// A short state in a frame. The words carry the meaning; the colour only helps.
import type { Child } from "hono/jsx";

export type TagColour = "grey" | "blue" | "green" | "yellow" | "red";

export function Tag({ colour = "grey", children }: { colour?: TagColour; children: Child }) {
  return <span class={`tag tag-${colour}`}>{children}</span>;
}
