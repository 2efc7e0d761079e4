// Full-width bands of a `full` page, and the opening one with the page's title.
import type { Child } from "hono/jsx";

export type BandTone = "white" | "grey" | "key";

/** A strip across the whole window with its content in the page's measure. */
export function Band({ tone = "white", children }: { tone?: BandTone; children: Child }) {
  return (
    <div class={`band band-${tone}`}>
      <div class="bounds">{children}</div>
    </div>
  );
}

type HeroProps = {
  title: Child;
  caption?: Child;
  lead?: Child;
  /** Buttons. */
  children?: Child;
  /** What stands beside the words on wide screens, such as figures. */
  beside?: Child;
};

/** The opening of a start page. */
export function Hero({ title, caption, lead, children, beside }: HeroProps) {
  return (
    <div class="band band-key hero">
      <div class="bounds">
        <div>
          {caption !== undefined && <p class="page-caption">{caption}</p>}
          <h1>{title}</h1>
          {lead !== undefined && <p class="lead">{lead}</p>}
          {children}
        </div>
        {beside !== undefined && <div class="hero-beside">{beside}</div>}
      </div>
    </div>
  );
}
