// Was anything lost? Every typed text must stand, be replaced by somebody who saw it, or wait (or be chosen about) aside.
import { markOf } from "#platform/forms/merge-typed.ts";

/** A save as it left a page; `acknowledged` when the browser heard that it was stored. */
export type Sent = {
  readonly by: string;
  readonly field: string;
  readonly text: string;
  /** The mark of what the page had shown in that field. */
  readonly shown: string;
  readonly acknowledged: boolean;
};

/** A choice as it left a page. */
export type Chosen = {
  readonly by: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly standing: string;
};

export type Kept = {
  /** In the order of their versions. */
  readonly changes: readonly { field: string; value: string; by: string }[];
  readonly aside: readonly { id: string; field: string; value: string; by: string }[];
  readonly choices: readonly { id: string; by: string; choice: string }[];
};

/** One line for each text that vanished without anybody having seen it go. */
export function vanished(sent: readonly Sent[], chosen: readonly Chosen[], kept: Kept): string[] {
  return [
    ...neverKept(sent, kept),
    ...replacedUnseen(sent, chosen, kept),
    ...closedUnseen(sent, chosen, kept),
  ];
}

function neverKept(sent: readonly Sent[], { changes, aside }: Kept): string[] {
  const found = (field: string, text: string) =>
    [...changes, ...aside].some((one) => one.field === field && one.value === text);
  return sent
    .filter(({ acknowledged, text, shown }) => acknowledged && markOf(text) !== shown)
    .filter(({ field, text }) => !(text === "" && !changes.some((one) => one.field === field)))
    .filter(({ field, text }) => !found(field, text))
    .map(({ field, text }) => `${field}: "${text}" was acknowledged and is nowhere`);
}

function replacedUnseen(sent: readonly Sent[], chosen: readonly Chosen[], { changes }: Kept): string[] {
  const lost: string[] = [];
  const standing = new Map<string, string>();
  for (const { field, value, by } of changes) {
    const before = standing.get(field) ?? "";
    standing.set(field, value);
    const saved = sent.some(
      (one) => one.by === by && one.field === field && one.text === value && one.shown === markOf(before),
    );
    const taken = chosen.some(
      (one) => one.by === by && one.field === field && one.value === value && one.standing === before,
    );
    if (before !== "" && !saved && !taken)
      lost.push(`${field}: "${before}" was replaced by "${value}" on a page that had not shown it`);
  }
  return lost;
}

/** Closed by a choice that had it before its eyes, or by its own author's page going on typing. */
function closedUnseen(sent: readonly Sent[], chosen: readonly Chosen[], { aside, choices }: Kept): string[] {
  return choices.flatMap(({ id, by, choice }) => {
    const text = aside.find((one) => one.id === id);
    const seen =
      choice === "typed-on"
        ? sent.some((one) => one.by === by && text?.by === by && one.text === text.value)
        : chosen.some((one) => one.by === by && one.id === id);
    return seen ? [] : [`${text?.field}: "${text?.value}" was set aside and then chosen about unseen`];
  });
}
