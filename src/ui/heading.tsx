// Headings, the lead paragraph under them, and sections of a page.
import type { Child } from "hono/jsx";

/** The page's one h1, with a line above it (where in a series) and a lead paragraph under it. */
export function PageTitle({ children, caption, lead }: { children: Child; caption?: Child; lead?: Child }) {
  return (
    <div class="page-title">
      {caption !== undefined && <p class="page-caption">{caption}</p>}
      <h1>{children}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </div>
  );
}

export function Heading({ level, id, children }: { level: 2 | 3 | 4; id?: string; children: Child }) {
  if (level === 2) return <h2 id={id}>{children}</h2>;
  if (level === 3) return <h3 id={id}>{children}</h3>;
  return <h4 id={id}>{children}</h4>;
}

/** A part of the page under a heading of the second level. */
export function Section({ title, id, children }: { title: string; id?: string; children: Child }) {
  return (
    <section class="section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
