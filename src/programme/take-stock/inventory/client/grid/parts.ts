// Small things that all parts of the table use: the page's own elements, words with their values, what is said aloud.

/** Before the columns of the list stand a box to select the row by and its number. */
export const headColumns = 2;

/** Fills the words in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Part of the section that the page brought along. */
export function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-grid-part="${name}"]`);
  if (!found) throw new Error(`the page has no ${name}`);
  return found;
}

/** Says what happened; a screen reader reads it out. The same words twice are said twice. */
export function announce(section: HTMLElement, text: string): void {
  const line = part(section, "said");
  line.textContent = line.textContent === text ? `${text}\u00A0` : text;
}

export function element(
  name: string,
  { role, className }: { role?: string; className?: string },
): HTMLElement {
  const made = document.createElement(name);
  if (role !== undefined) made.setAttribute("role", role);
  if (className !== undefined) made.className = className;
  return made;
}

export function button(text: string, then: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-secondary button-small";
  made.textContent = text;
  made.addEventListener("click", then);
  return made;
}
