// The form of a group, for the company's people and for a colleague with a link; it saves as one goes where script runs.
import type { FieldError } from "#ui/field-id.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ShownItem } from "../shown-item.ts";
import { ItemFields } from "./item-fields.tsx";

type Props = {
  frame: Frame;
  action: string;
  items: readonly ShownItem[];
  errors: readonly FieldError[];
  /** Who answered by a link, by the link's id. */
  colleagues?: ReadonlyMap<string, string>;
  byLink?: boolean;
};

export function CheckForm({ frame, action, items, errors, colleagues = new Map(), byLink = false }: Props) {
  const words = checkMessages[frame.language];
  return (
    <form
      method="post"
      action={action}
      novalidate
      data-autosave
      data-saved={words.savedAt("{time}")}
      data-saving={words.saving}
      data-not-saved={words.stillTyped}
      data-signed-out={words.signedOut}
      data-sign-in={urls.signIn.to({}, { back: frame.path })}
      data-sign-in-text={words.signInAgain}
      data-aside={words.asides.title}
      data-aside-link={words.asides.compare}
    >
      <p class="hint">{words.scaleHint}</p>
      <p class="hint">{words.secretNote}</p>
      {items.map((item) => (
        <ItemFields
          item={item}
          language={frame.language}
          errors={errors}
          byLink={byLink}
          answeredBy={
            byLink || item.invitationId === undefined ? undefined : colleagues.get(item.invitationId)
          }
        />
      ))}
      <p class="save-state" role="status" data-save-state></p>
      <ButtonRow>
        <Button name="go" value="next">
          {words.saveNext}
        </Button>
        <Button kind="secondary" name="go" value="list">
          {words.saveList}
        </Button>
      </ButtonRow>
    </form>
  );
}
