// The measures an expert recommends: proposed from the gaps with the reason for each, taken up, left or added from the catalogue.
import type { ShownLawPoint } from "#content/law-points.ts";
import type { Measure } from "#content/measures.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/choice.tsx";
import { Details } from "#ui/details.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { longest, measureField } from "../fields.ts";
import { workMessages } from "../messages/work/catalog.ts";
import { ContentText } from "./content-text.tsx";
import { type FieldOf, type OnCase, ShownMark, StandingElsewhere, WorkPage } from "./expert-frame.tsx";
import { MeasureFacts } from "./measure-facts.tsx";
import { numbersText } from "./points.tsx";

export type OfferedMeasure = {
  readonly measure: Measure;
  /** The gaps it closes; empty where the expert added it. */
  readonly gaps: readonly number[];
  readonly priority: readonly number[];
  readonly law: readonly ShownLawPoint[];
  readonly menuName: string;
};

type Props = {
  on: OnCase;
  offered: readonly OfferedMeasure[];
  /** What else the catalogue has. */
  others: readonly Measure[];
  field: FieldOf;
  errors: readonly FieldError[];
  saved: boolean;
  conflict: boolean;
};

export function MeasuresPage(props: Props) {
  const { on, offered, others, errors, saved, conflict } = props;
  const { language } = on.frame;
  const { measures: words } = workMessages[language];
  return (
    <WorkPage {...{ on, errors, saved, conflict }} title={words.title} lead={words.lead}>
      <form method="post" action={urls.assessmentMeasures.to({ caseId: on.caseId })}>
        {offered.length === 0 && <EmptyState title={words.none} />}
        <ol class="candidates">
          {offered.map((one) => (
            <li class="card" id={`measure-${one.measure.id}`}>
              <Offered {...props} one={one} />
            </li>
          ))}
        </ol>
        <Button name="go" value="stay">
          {words.save}
        </Button>
        {others.length > 0 && (
          <Section title={words.add} id="add">
            <Select
              name="add"
              label={words.addLabel}
              value=""
              emptyLabel={words.addNone}
              options={others.map(({ id, name }) => ({ value: id, label: name[language] }))}
            />
            <Button kind="secondary" name="go" value="add">
              {words.addSubmit}
            </Button>
          </Section>
        )}
      </form>
    </WorkPage>
  );
}

function Offered({ on, one, field }: Props & { one: OfferedMeasure }) {
  const { language } = on.frame;
  const { measures: words } = workMessages[language];
  const { measure, gaps, priority } = one;
  const [taken, place, note] = [
    measureField(measure.id, "taken"),
    measureField(measure.id, "place"),
    measureField(measure.id, "note"),
  ];
  const shown = { taken: field(taken), place: field(place), note: field(note) };
  const name = measure.name[language];
  const detailsOpen = [shown.place, shown.note].some(
    ({ value, error, standing }) => value !== "" || error !== undefined || standing !== undefined,
  );
  return (
    <>
      <h2>
        <ContentText of={measure.name} />
      </h2>
      <p>
        {gaps.length === 0 ? words.chosen : words.why(numbersText(language, gaps))}{" "}
        {priority.length > 0 && <strong>{words.whyPriority(numbersText(language, priority))}</strong>}
      </p>
      <MeasureFacts measure={measure} menuName={one.menuName} law={one.law} />
      <ShownMark name={taken} field={shown.taken} />
      <StandingElsewhere on={on} text={shown.taken.standing} />
      <Checkbox
        name={taken}
        label={`${words.take}: ${name}`}
        value="yes"
        checked={shown.taken.value === "yes"}
      />
      <Details summary={words.more} open={detailsOpen}>
        <ShownMark name={place} field={shown.place} />
        <StandingElsewhere on={on} text={shown.place.standing} />
        <TextField
          name={place}
          label={words.place(name)}
          hint={words.placeHint}
          value={shown.place.value}
          error={shown.place.error}
          inputmode="numeric"
          width={4}
        />
        <ShownMark name={note} field={shown.note} />
        <StandingElsewhere on={on} text={shown.note.standing} />
        <TextArea
          name={note}
          label={words.note(name)}
          value={shown.note.value}
          error={shown.note.error}
          rows={2}
          maxLength={longest.note}
        />
      </Details>
    </>
  );
}
