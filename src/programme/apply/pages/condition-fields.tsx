// The conditions as this kind of applicant is asked them: one of these, each of those.
import type { Condition } from "#edition/edition.ts";
import { conditionsFor } from "#edition/rules.ts";
import { answerOf, lineFields } from "../answers.ts";
import { labelOfField } from "../field-label.ts";
import { applyMessages } from "../messages/catalog.ts";
import type { EditionFieldsProps } from "./menu-fields.tsx";
import { ShownMark, TickField } from "./question-field.tsx";

export function ConditionFields(props: EditionFieldsProps) {
  const words = applyMessages[props.language].conditions;
  const asked = conditionsFor(props.basis.edition, answerOf(props.basis.answers, "applicantKind"));
  return (
    <>
      <Conditions {...props} title={words.oneOf} conditions={asked.oneOf} />
      <Conditions {...props} title={words.all} conditions={asked.all} />
    </>
  );
}

type Part = EditionFieldsProps & { title: string; conditions: readonly Condition[] };

function Conditions({ title, conditions, basis, language, values, errors, marks }: Part) {
  if (conditions.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="label">{title}</legend>
      <div class="options">
        {conditions.map(({ id }) => {
          const field = lineFields.condition(id);
          return (
            <>
              <ShownMark field={field} stored={basis.answers[field] ?? ""} marks={marks} />
              <TickField
                name={field}
                label={labelOfField(field, basis, language)}
                value={values[field] ?? ""}
                error={errors.find(({ name }) => name === field)?.text}
              />
            </>
          );
        })}
      </div>
    </fieldset>
  );
}
