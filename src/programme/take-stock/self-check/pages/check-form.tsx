// The form of a group, for the company's people and for a colleague with a link; it saves as one goes where script runs.
import { AutosaveForm } from "#ui/autosave-form.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
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
    <AutosaveForm
      frame={frame}
      action={action}
      words={{
        ...words,
        notSaved: words.stillTyped,
        aside: words.asides,
        saveAndNext: words.saveNext,
        saveAndList: words.saveList,
      }}
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
    </AutosaveForm>
  );
}
