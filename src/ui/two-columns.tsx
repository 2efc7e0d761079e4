// Two texts side by side to be compared, one under the other on phones.
import type { Child } from "hono/jsx";
import type { Language } from "#i18n/languages.ts";

export type Side = { title: string; note?: string; lang?: Language; children: Child };

export function TwoColumns({ left, right }: { left: Side; right: Side }) {
  return (
    <div class="two-columns">
      <OneSide {...left} />
      <OneSide {...right} />
    </div>
  );
}

function OneSide({ title, note, lang, children }: Side) {
  return (
    <section class="side">
      <h3>{title}</h3>
      {note !== undefined && <p class="hint">{note}</p>}
      <div class="side-text" lang={lang}>
        {children}
      </div>
    </section>
  );
}
