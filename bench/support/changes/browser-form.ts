// What a browser makes of a page's form: which control holds what, and what an untouched submit would send.

export type Control = {
  readonly kind: "text" | "choice" | "hidden";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
};

const tag = /<(input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g;
const attribute = /([\w.-]+)(?:="([^"]*)")?/g;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const byCharacter = new Map(Object.entries(entities).map(([entity, character]) => [character, entity]));

function unescaped(html: string): string {
  if (!html.includes("&")) return html;
  return html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** A text as it stands in a page. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => byCharacter.get(character) ?? character);
}

/** The controls of the page's main form, as a browser keeps their values. */
export function controlsOf(html: string): Control[] {
  const start = html.indexOf("data-autosave");
  const form = html.slice(start, html.indexOf("</form>", start));
  return [...form.matchAll(tag)].map(([, element, given = "", content = ""]) => {
    const attributes = new Map(
      [...given.matchAll(attribute)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
    );
    const name = attributes.get("name") ?? "";
    if (element === "textarea") {
      // A browser drops one line break at the very beginning.
      const value = unescaped(content).replace(/^\n/, "");
      return { kind: "text", name, value, checked: true };
    }
    const type = attributes.get("type") ?? "text";
    const value = attributes.get("value") ?? "";
    if (type === "hidden") return { kind: "hidden", name, value, checked: true };
    if (type === "radio" || type === "checkbox") {
      return { kind: "choice", name, value, checked: attributes.has("checked") };
    }
    // A box of one line cannot hold a line break.
    return { kind: "text", name, value: value.replaceAll(/[\r\n]/g, ""), checked: true };
  });
}

/** What an untouched submit sends. */
export function sentUntouched(controls: readonly Control[]): URLSearchParams {
  const body = new URLSearchParams();
  for (const { name, value, checked } of controls) {
    if (checked && name !== "") body.append(name, value.replaceAll(/\r?\n/g, "\r\n"));
  }
  return body;
}

/** What the person sees as the answer of a field: the text, or the values that are chosen. */
export function answerSeen(controls: readonly Control[], field: string): string[] {
  return controls
    .filter(({ name, checked, kind }) => name === field && checked && kind !== "hidden")
    .map(({ value }) => value);
}
