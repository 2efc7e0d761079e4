// What the routes of the list share: ids of the address, what was just done, what is the matter with a refusal.
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import type { Request } from "#people/visit.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { urls } from "#urls.ts";
import { inventoryMessages } from "./messages/catalog.ts";
import { lockWords } from "./messages/locks.ts";
import type { Notice } from "./pages/inventory-page.tsx";
import { mostRows } from "./save-command.ts";

export function caseIdOf(c: Request): string {
  return c.req.param("caseId") ?? "";
}

/** Undefined for what is no id. */
export function idOf(c: Request, name: "itemId" | "batchId"): string | undefined {
  const id = c.req.param(name) ?? "";
  return isUuid(id) ? id : undefined;
}

export const doneKinds = [
  "saved",
  "saved-unread",
  "removed",
  "restored",
  "changed",
  "renamed",
  "undone",
  "undone-already",
  "accepted",
  "cleared",
  "locked",
  "too-many",
  "nothing",
  "no-column",
] as const;
export type DoneKind = (typeof doneKinds)[number];

/** What was done and how often, as the address of the next page tells it: figures alone. */
export type Done = { readonly done: DoneKind } & Readonly<Record<string, string>>;

export function toList(c: Request, done: Done): Response {
  return c.redirect(urls.inventory.to({ caseId: caseIdOf(c) }, done), 303);
}

const warning: ReadonlySet<DoneKind> = new Set([
  "saved-unread",
  "locked",
  "too-many",
  "nothing",
  "no-column",
  "undone-already",
]);

type Figures = (name: string) => string;

/** The sentence for what the address says was done. */
export function noticeOf(c: Request, language: Language): Notice | undefined {
  const kind = doneKinds.find((one) => one === c.req.query("done"));
  if (!kind) return undefined;
  const figure: Figures = (name) =>
    formatNumber(language, Math.min(99_999, Math.max(0, Number.parseInt(c.req.query(name) ?? "0", 10) || 0)));
  const isNothing = c.req.query("rows") === "0";
  return {
    kind: isNothing || warning.has(kind) ? "warning" : "success",
    texts: sentences(kind, language, figure),
  };
}

function sentences(kind: DoneKind, language: Language, figure: Figures): string[] {
  const words = inventoryMessages[language];
  const { done } = words;
  const zero = formatNumber(language, 0);
  switch (kind) {
    case "saved":
      return [done.saved];
    case "saved-unread":
      return [done.savedUnread];
    case "cleared":
      return [done.cleared];
    case "removed":
    case "restored":
    case "changed":
    case "renamed":
      return [done[kind](figure("rows"))];
    case "undone":
      return [
        figure("kept") === zero
          ? done.undone(figure("rows"))
          : done.undoneKept(figure("rows"), figure("kept")),
      ];
    case "undone-already":
      return [done.undoneAlready];
    case "accepted": {
      const left = ["own", "incomplete", "changed"].map(figure);
      const [own = "", incomplete = "", changed = ""] = left;
      const none = left.every((one) => one === zero);
      const held = figure("warned") === zero ? [] : [done.acceptedWarned(figure("warned"))];
      return [
        done.accepted(figure("rows")),
        ...(none ? [] : [done.acceptedNot(own, incomplete, changed)]),
        ...held,
      ];
    }
    case "locked":
      return [lockWords[language].now];
    case "too-many":
      return [words.tooMany(formatNumber(language, mostRows))];
    case "nothing":
      return [words.selection.nothing];
    case "no-column":
      return [words.selection.noColumn];
  }
}
