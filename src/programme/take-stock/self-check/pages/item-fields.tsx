// One item of the sheet as a person answers it: the scale in words, a reason where it is asked for, evidence and role.
import { readSelfCheck } from "#content/self-check.ts";
import type { Language } from "#i18n/languages.ts";
import { Choice } from "#ui/choice.tsx";
import { Details } from "#ui/details.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Tag } from "#ui/tag.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { fieldOf, longest } from "../forms.ts";
import { checkMessages } from "../messages/catalog.ts";
import type { ShownItem } from "../shown-item.ts";

type Props = {
  item: ShownItem;
  language: Language;
  errors: readonly FieldError[];
  /** A colleague is asked for no role: the link says whose answers they are. */
  byLink?: boolean;
  /** The colleague by whose link the company was answered. */
  answeredBy?: string | undefined;
};

export function ItemFields({ item, language, errors, byLink = false, answeredBy }: Props) {
  const words = checkMessages[language];
  const { number, values, marks, priority } = item;
  const named = (name: Parameters<typeof fieldOf>[0]) => fieldOf(name, number);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  const open = values.evidence !== "" || values.role !== "" || errorOf(named("evidence")) !== undefined;
  return (
    <div class="check-item" id={`item-${number}`}>
      {Object.entries(marks).map(([name, mark]) => (
        <input type="hidden" name={`shown.${name}`} value={mark} />
      ))}
      {priority && <Tag colour="blue">{words.priority}</Tag>}
      <Choice
        name={named("answer")}
        label={`${number}. ${item.text}`}
        value={values.answer}
        options={readSelfCheck().scale.map((one) => ({
          value: one.id,
          label: one.label[language],
          detail: one.needsReason ? (
            <Reason {...{ item, language }} error={errorOf(named("reason"))} />
          ) : undefined,
        }))}
      />
      {answeredBy !== undefined && <p class="hint">{words.answeredByLink(answeredBy)}</p>}
      <Details summary={words.more} open={open}>
        <TextArea
          name={named("evidence")}
          label={words.evidence}
          rows={2}
          maxLength={longest.evidence}
          value={values.evidence}
          error={errorOf(named("evidence"))}
        />
        {!byLink && (
          <TextField
            name={named("role")}
            label={words.role}
            hint={words.roleHint}
            width={30}
            value={values.role}
            error={errorOf(named("role"))}
          />
        )}
        <Aims item={item} language={language} />
      </Details>
    </div>
  );
}

function Reason({ item, language, error }: Pick<Props, "item" | "language"> & { error: string | undefined }) {
  return (
    <TextArea
      name={fieldOf("reason", item.number)}
      label={checkMessages[language].reason}
      rows={2}
      maxLength={longest.reason}
      value={item.values.reason}
      error={error}
    />
  );
}

/** What the item aims at, and which line of the programme helps with it. */
function Aims({ item, language }: Pick<Props, "item" | "language">) {
  const words = checkMessages[language];
  return (
    <ul class="hint">
      <li>
        {words.aim}: {item.aims}
      </li>
      <li>
        {words.requirement}: {item.requirements || words.noRequirement}
      </li>
      {item.menu !== undefined && (
        <li>
          {words.menu}: {item.menu}
        </li>
      )}
    </ul>
  );
}
