// A frame for the sample page and for tests of pages: nobody signed in, everything linked to "#".
import type { Language } from "#i18n/languages.ts";
import type { Frame } from "./frame.ts";

/** A frame for tests; give only what the test is about. */
export function sampleFrame(language: Language, changes: Partial<Frame> = {}): Frame {
  return {
    language,
    path: "/samples",
    signedInAs: null,
    demo: false,
    assets: { css: "/assets/styles.css", scripts: {} },
    siteName: "Himori 秘守",
    navigation: [],
    links: {
      home: "/",
      signIn: "/sign-in",
      signOut: "/sign-out",
      account: "/account",
      contact: "/contact",
      privacy: "/privacy",
      accessibility: "/accessibility",
      demo: null,
    },
    ...changes,
  };
}
