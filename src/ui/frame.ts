// What every page knows about the request around it: reader, language, addresses, assets.
import { type Language, type StaffLanguage, staffLanguageOf, staffLanguages } from "#i18n/languages.ts";

export type NavigationLink = { href: string; label: string; current: boolean };

export type Frame = {
  language: Language;
  /** Languages the menu offers; all six unless the page's audience has fewer. */
  languages?: readonly Language[];
  /** The current path and query without `lang`, from which the language links are made. */
  path: string;
  signedInAs: { name: string; roleLabel: string } | null;
  /** Whether this is the demo world: a banner says so on every page. */
  demo: boolean;
  assets: Assets;
  siteName: string;
  navigation: readonly NavigationLink[];
  links: FrameLinks;
  /** A sentence for every page, shown above its content. */
  notice?: string | null;
};

/** Addresses of the built files; a script's key is its entry's name, "page" being on every page. */
export type Assets = { css: string; scripts: Readonly<Record<string, string>> };

export type FrameLinks = {
  home: string;
  signIn: string;
  /** Receives a POST. */
  signOut: string;
  account: string;
  contact: string;
  privacy: string;
  accessibility: string;
  /** The page that signs in as another demo person; only in the demo world. */
  demo: string | null;
};

/** The current page in another language: the same path and query, with `lang` set. */
export function languageHref(path: string, language: Language): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
}

/** The frame of a page that exists in the staff's two languages only. */
export function staffFrame(frame: Frame): Frame & { language: StaffLanguage } {
  return { ...frame, language: staffLanguageOf(frame.language), languages: staffLanguages };
}
