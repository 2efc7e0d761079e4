// What the routes of assessing share: the case as its pages need it, the expert's work, fields shown again after a save.
import { caseName } from "#case/case-name.ts";
import { readerOf } from "#case/reader.ts";
import { pointsFor } from "#content/law-points.ts";
import type { Measure } from "#content/measures.ts";
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { markOf, type SaveOutcome } from "#platform/forms/merge-typed.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import type { ReadFields } from "./forms.ts";
import type { FieldOf, OnCase } from "./pages/expert-frame.tsx";
import { readInventory, type HandedIn } from "#programme/take-stock/queries.ts";
import { readWork, type Work } from "./work.ts";

export type AtWork = { readonly on: OnCase; readonly work: Work };

/** Read in the expert's own name. Undefined when the case is gone for them since the guard looked. */
export async function atWork(programme: Programme, c: Request): Promise<AtWork | undefined> {
  const { actor, caseId } = readerOf(c);
  const work = await readWork(programme, actor, caseId);
  if (!work) return undefined;
  const frame = staffFrame(signedIn(c).frame);
  return { work, on: { frame, caseId, caseName: caseName(programme, work.supportCase, frame.language) } };
}

/** As atWork, with every row of the list: for the pages that show rows. Undefined while the sheets are with the company. */
export async function atSheets(
  programme: Programme,
  c: Request,
): Promise<(AtWork & { readonly handedIn: HandedIn }) | undefined> {
  const at = await atWork(programme, c);
  const answers = at?.work.handedIn;
  if (!at || !answers) return undefined;
  const { actor, caseId } = readerOf(c);
  const items = await readInventory(programme.platform, actor, caseId);
  return { ...at, handedIn: { ...answers, items } };
}

/** As atWork, where an assessment of these sheets was begun and the sheets lie open. */
export async function inAssessment(
  programme: Programme,
  c: Request,
): Promise<(AtWork & { readonly handedIn: NonNullable<Work["handedIn"]> }) | undefined> {
  const at = await atWork(programme, c);
  const handedIn = at?.work.handedIn;
  if (!at || !handedIn || !at.work.assessment || at.work.stage !== "sheets-in") return undefined;
  return { ...at, handedIn };
}

/** The edition's names of its menu lines, by id. */
export function menuNamesOf(programme: Programme, editionId: string, language: Language) {
  const { menu } = editionOf(programme, editionId);
  return new Map(menu.map(({ id, name }) => [id, name[language]]));
}

/** What each level is called, by id. */
export function levelNamesOf(language: Language): ReadonlyMap<string, string> {
  const column = readInventoryColumns().find(({ id }) => id === "level");
  const options = column !== undefined && "options" in column ? column.options : [];
  return new Map(options.map(({ id, name }) => [id, name[language]]));
}

/** The points of the country's law that the measure names. */
export function lawOf({ law }: Measure, country: string, language: Language) {
  return law.length === 0 ? [] : pointsFor(country, law, language);
}

/** What a form sent, shown again: as typed, with what was stored elsewhere meanwhile. */
export type Again = { readonly read: ReadFields; readonly outcomes: readonly SaveOutcome[] };

/** How each field stands on a page: what was typed before what is stored. */
export function fieldsShown(
  stored: (field: string) => string,
  again: Again | undefined,
  errors: readonly FieldError[],
): FieldOf {
  const aside = new Map(
    (again?.outcomes ?? []).flatMap((one) =>
      one.outcome === "set-aside" ? [[one.field, one.standing] as const] : [],
    ),
  );
  return (field) => {
    const now = stored(field);
    const error = errors.find(({ name }) => name === field)?.text;
    const typedHere = aside.has(field) || error !== undefined;
    const value = typedHere ? (again?.read.raw.get(field) ?? now) : now;
    return { value, mark: markOf(now), standing: aside.get(field), error };
  };
}

export const isConflict = ({ outcomes }: Pick<Again, "outcomes">): boolean =>
  outcomes.some(({ outcome }) => outcome === "set-aside");

/** Each problem beside its field, under the field's own name. */
export function fieldErrors(
  c: Request,
  { problems }: ReadFields,
  labelOf: (field: string) => string,
): FieldError[] {
  const language = staffLanguageOf(signedIn(c).language);
  return problems.map(({ name, problem }) => ({ name, text: problemText(language, problem, labelOf(name)) }));
}
