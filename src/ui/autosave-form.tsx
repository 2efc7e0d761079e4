// A form that saves as one goes where script runs, and by its buttons everywhere: the texts its script says stand in attributes.
import type { Child } from "hono/jsx";
import { urls } from "#urls.ts";
import { Button, ButtonRow } from "./button.tsx";
import type { Frame } from "./frame.ts";
import { useWords } from "./words.ts";

type Words = {
  readonly savedAt: (time: string) => string;
  readonly saving: string;
  readonly notSaved: string;
  readonly signedOut: string;
  readonly signInAgain: string;
  /** Somebody else has changed the same field: what is said, and the link to both. */
  readonly aside: { readonly title: string; readonly compare: string };
  readonly saveAndNext: string;
  readonly saveAndList: string;
};

type Props = { frame: Frame; action: string; words: Words; children?: Child };

/** Its buttons send `go`: next or list. The page names the script "autosave". */
export function AutosaveForm({ frame, action, words, children }: Props) {
  const { closed, closedOpen } = useWords().form;
  return (
    <form
      method="post"
      action={action}
      novalidate
      data-autosave
      data-saved={words.savedAt("{time}")}
      data-saving={words.saving}
      data-not-saved={words.notSaved}
      data-signed-out={words.signedOut}
      data-sign-in={urls.signIn.to({}, { back: frame.path })}
      data-sign-in-text={words.signInAgain}
      data-aside={words.aside.title}
      data-aside-link={words.aside.compare}
      data-closed={closed}
      data-closed-link={closedOpen}
    >
      {children}
      <p class="save-state" role="status" data-save-state></p>
      <ButtonRow>
        <Button name="go" value="next">
          {words.saveAndNext}
        </Button>
        <Button kind="secondary" name="go" value="list">
          {words.saveAndList}
        </Button>
      </ButtonRow>
    </form>
  );
}
