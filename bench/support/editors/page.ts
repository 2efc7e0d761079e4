// One editor's page of a draft, as a browser holds it: what it shows, what is typed into it, what it sends.
import type { OpenDraft } from "#programme/apply/open-draft.ts";
import { markOf, type TypedField } from "#platform/forms/merge-typed.ts";
import type { Random } from "../random.ts";

/** Few fields, so that editors meet. */
export const fields = ["hqName", "background", "presentSystem"] as const;

type Box = { shown: string; text: string; aside: string | undefined };

/** A text set aside as the page shows it, beside the text that stood then. */
export type ShownAside = { id: string; field: string; value: string; standing: string };

export type EditorPage = {
  readonly boxes: Map<string, Box>;
  aside: readonly ShownAside[];
};

export function loadedPage(open: OpenDraft): EditorPage {
  const boxes = fields.map((field) => {
    const stored = open.answers[field] ?? "";
    return [field, { shown: markOf(stored), text: stored, aside: undefined }] as const;
  });
  const aside = open.setAside.map(({ id, field, value }) => {
    return { id, field, value, standing: open.answers[field] ?? "" };
  });
  return { boxes: new Map(boxes), aside };
}

/** Types as people do: on, anew, everything away, and now and then the same as a colleague. */
export function typeInto(page: EditorPage, random: Random, unique: () => string): void {
  const box = page.boxes.get(random.pick(fields));
  if (!box) return;
  const kind = random.below(10);
  if (kind < 5) box.text = `${box.text}${unique()}`;
  else if (kind < 8) box.text = unique();
  else box.text = random.pick(["", "同じ文章"]);
}

export function sentBy(page: EditorPage): TypedField[] {
  return [...page.boxes].map(([field, { shown, text, aside }]) => {
    return { field, typed: text, shown, continues: aside };
  });
}
