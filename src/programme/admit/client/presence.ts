// Keeps fresh who else looks at the application, and tells when the case has moved on since the page was loaded.

const everyMs = 20_000;
const line = document.querySelector<HTMLElement>("[data-presence]");
if (line) keepFresh(line);

function keepFresh(line: HTMLElement): void {
  const { presence = "", seen = "" } = line.dataset;
  let shown = line.textContent;

  async function ask(): Promise<void> {
    if (document.hidden) return;
    const answer = await fetch(presence, { method: "POST", redirect: "error" });
    if (!answer.ok) return;
    const told = (await answer.json()) as { lines: string[]; seen: number; moved: string };
    const lines = String(told.seen) === seen ? told.lines : [told.moved, ...told.lines];
    // Written only when it changes: a screen reader says it again at each change.
    if (lines.join("\n") === shown) return;
    shown = lines.join("\n");
    line.replaceChildren(...lines.map(paragraph));
  }

  // A line that is lost or a session that has ended: the next turn asks again.
  setInterval(() => void ask().catch(() => undefined), everyMs);
}

function paragraph(text: string): HTMLParagraphElement {
  const p = document.createElement("p");
  p.textContent = text;
  return p;
}
