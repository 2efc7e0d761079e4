// The words printed on the form of one country, as its edition says them.
import type { Country, Edition } from "#edition/edition.ts";
import { printedWording } from "#edition/wording.ts";
import type { PaperWording } from "./application-paper.ts";

/** The addressee and everything of `formWording`; typed texts and patterns come with the answers. */
export function paperWording(edition: Edition, country: Country): PaperWording {
  const { organisation, post, honorific } = edition.addressee;
  return {
    ...printedWording(edition, country),
    addresseeLines: [organisation, `${post}${honorific}`],
    localLanguage: country.siteLanguage,
    foot: edition.formWording.patterns.foot,
  };
}
