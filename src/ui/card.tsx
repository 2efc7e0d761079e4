// A framed piece of a page, and cards laid out as a grid.
import type { Child } from "hono/jsx";

type Props = { title?: Child; href?: string | undefined; level?: 2 | 3; children?: Child };

/** With `href` the title is a link and the whole card can be pressed. */
export function Card({ title, href, level = 3, children }: Props) {
  const name = href === undefined ? title : <a href={href}>{title}</a>;
  return (
    <div class={href === undefined ? "card" : "card card-link"}>
      {title !== undefined && (level === 2 ? <h2>{name}</h2> : <h3>{name}</h3>)}
      {children}
    </div>
  );
}

export function CardGrid({ children }: { children: Child }) {
  return <div class="card-grid">{children}</div>;
}
