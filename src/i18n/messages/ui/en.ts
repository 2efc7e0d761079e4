// Words that every page's pieces need, in English.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  page: {
    skipToContent: "Skip to main content",
    demo: "This is a demonstration. All companies and people are invented, and nothing you enter becomes a real application.",
    demoLink: "See it as someone else",
    language: "Language",
    menu: "Menu",
    mainNavigation: "Main pages",
    footerNavigation: "About this site",
    breadcrumb: "Where you are",
    signIn: "Sign in",
    signOut: "Sign out",
    signedInAs: (name, role) => `${name} (${role})`,
    account: "Your account",
    privacy: "Privacy policy",
    accessibility: "Accessibility",
    contact: "Contact",
    errorTitle: (title) => `Error: ${title}`,
    back: "Back",
  },
  form: {
    required: "required",
    optional: "optional",
    error: "Error:",
    errorSummary: "Please check what you entered",
    chooseOne: "Please choose",
    maxCharacters: (count) => `Up to ${count} characters.`,
    charactersLeft: (count) => `Characters left: ${count}`,
    charactersOver: (count) => `Characters too many: ${count}`,
    dateHint: "For example 1 September 2026, or 2026-09-01",
    cancel: "Cancel",
    closed:
      "This page can no longer be changed, because it has been handed in or closed. What you typed last is not saved. Copy what you need before you go on.",
    closedOpen: "Open it as it stands now",
  },
  summary: {
    change: "Change",
    ofQuestion: (question) => `: ${question}`,
    notEntered: "Not entered",
  },
  tasks: {
    done: "Done",
    started: "In progress",
    notStarted: "Not started",
    toFix: "To be corrected",
    locked: "Cannot be started yet",
  },
  steps: {
    label: "Progress",
    done: "Done",
  },
  notice: { info: "Information", success: "Done", warning: "Please note", error: "Error" },
  pages: {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    position: (page, total) => `Page ${page} of ${total}`,
  },
  chart: { noValue: "No answer", legend: "Key" },
  mail: { linkFallback: "If the button does not work, open this address:" },
};
