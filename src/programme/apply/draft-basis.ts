// What the form asks of a draft: its edition, its country, its answers.
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { OpenDraft } from "./open-draft.ts";
import type { FormBasis } from "./question.ts";

export function basisOf(programme: Programme, { supportCase, answers }: OpenDraft): FormBasis {
  const edition = editionOf(programme, supportCase.editionId);
  return { edition, country: countryOf(edition, supportCase.country), answers };
}
