// What the expert's forms may send: each field as it would be stored, with the mark of what its page had shown, or why it is not understood.
import type { Form } from "#people/forms.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import type { TypedField } from "#platform/forms/merge-typed.ts";
import { readWholeNumber } from "#platform/forms/read-whole-number.ts";
import { notUnderstood, type Problem, type Understood, understood } from "#platform/forms/understood.ts";
import { longest, measureField, scoreField, summaryField } from "./fields.ts";

export type ReadFields = {
  /** What can be stored. */
  readonly typed: readonly TypedField[];
  /** Everything as it was typed, by field, for showing it again. */
  readonly raw: ReadonlyMap<string, string>;
  readonly problems: readonly { readonly name: string; readonly problem: Problem }[];
};

type Asked = { readonly field: string; readonly read: (raw: string) => Understood<unknown> };

function readFields(form: Form, asked: readonly Asked[]): ReadFields {
  const read = asked.map(({ field, read: reader }) => ({
    field,
    raw: form.one(field),
    understood: reader(form.one(field)),
  }));
  return {
    typed: read.flatMap(({ field, understood: one }) => {
      const shown = form.has(`shown-${field}`) ? form.one(`shown-${field}`) : undefined;
      return one.ok ? [{ field, typed: one.text, shown }] : [];
    }),
    raw: new Map(read.map(({ field, raw }) => [field, raw])),
    problems: read.flatMap(({ field: name, understood: one }) =>
      one.ok ? [] : [{ name, problem: one.problem }],
    ),
  };
}

const text = (max: number) => (raw: string) => cleanText(raw, { max, multiline: true });

const oneOf = (ids: readonly string[]) => (raw: string) =>
  raw === "" || ids.includes(raw) ? understood(raw, raw) : notUnderstood({ key: "not-a-choice" });

const mostPlaces = 99;

function place(raw: string): Understood<unknown> {
  if (raw.trim() === "") return understood("", "");
  const number = readWholeNumber(raw, { min: 1, max: mostPlaces });
  return number.ok ? understood(number.value, String(number.value)) : number;
}

/** Of the items of one page. */
export function readScores(form: Form, items: readonly number[], scale: readonly string[]): ReadFields {
  return readFields(
    form,
    items.flatMap((item) => [
      { field: scoreField(item, "answer"), read: oneOf(scale) },
      { field: scoreField(item, "finding"), read: text(longest.finding) },
    ]),
  );
}

/** Of the measures that stood on the page; one that is added comes in its own field. */
export function readMeasureChoices(form: Form, measures: readonly string[]): ReadFields {
  return readFields(
    form,
    measures.flatMap((measure) => {
      if (!form.has(measureField(measure, "place"))) return [];
      return [
        { field: measureField(measure, "taken"), read: oneOf(["yes"]) },
        { field: measureField(measure, "place"), read: place },
        { field: measureField(measure, "note"), read: text(longest.note) },
      ];
    }),
  );
}

export function readSummary(form: Form): ReadFields {
  return readFields(form, [{ field: summaryField, read: text(longest.summary) }]);
}
