// A save that was not taken: the same page again, with everything that was typed and what to do.
import { formatList } from "#i18n/formats.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { type Saved, saveTyped } from "./commands.ts";
import { type PageRequest, showForm } from "./draft-view.tsx";
import { labelOfField } from "./field-label.ts";
import type { TypedField } from "#platform/forms/merge-typed.ts";
import { correctionMessages } from "./messages/correction/catalog.ts";
import type { ApplyNeeds } from "./web.tsx";

type Unsaved = { readonly asked: PageRequest; readonly typed: readonly TypedField[] };

/** Undefined when the database does not take it: its disk is full, it is gone. */
export function trySaving(
  needs: ApplyNeeds,
  c: Request,
  save: { caseId: string; typed: readonly TypedField[] },
): Promise<Saved | undefined> {
  return saveTyped(needs, signedIn(c).actor, save).catch((error: unknown) => {
    needs.platform.log.error("draft-not-saved", { caseId: save.caseId }, error);
    return undefined;
  });
}

export function showUnsaved(needs: ApplyNeeds, c: Request, { asked, typed }: Unsaved): Promise<Response> {
  const said = correctionMessages[signedIn(c).language].notSaved;
  return showForm(needs, c, { ...asked, problems: "typed", status: 503, said, unsaved: typed });
}

/** Somebody's page shows fields that are locked by now: those they may change keep what was typed. */
export function showRefused(
  needs: ApplyNeeds,
  c: Request,
  { asked, typed, fields }: Unsaved & { fields: readonly string[] },
): Promise<Response> {
  const { language } = signedIn(c);
  const { basis, open } = asked.draft;
  const labels = fields.map((field) => labelOfField(field, basis, language));
  const said = correctionMessages[language].lockedRefused(formatList(language, labels));
  const unsaved = typed.filter(({ field }) => open.correction?.unlocked.has(field));
  return showForm(needs, c, { ...asked, problems: "typed", status: 422, said, unsaved });
}
