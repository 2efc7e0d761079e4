// The fields of one session of a plan, with the buttons that move it or take it out.
import { formatNumber } from "#i18n/formats.ts";
import { Button, ButtonRow } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { DateField } from "#ui/date-field.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { fieldOf, longest, type RowField, type TypedRow } from "../forms.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import { type PlanSession, sessionModes } from "../session.ts";
import { lineName, whenText, whyText, type Wording } from "../shown.ts";
import { readWhys } from "../texts.ts";

type Props = {
  wording: Wording;
  row: TypedRow;
  index: number;
  /** As it is understood; undefined while it is not. */
  session: PlanSession | undefined;
  last: boolean;
  errorOf: (name: string) => string | undefined;
};

export function SessionFields(props: Props) {
  const { wording, row, index, session, last } = props;
  const { language, edition } = wording;
  const all = planMessages[language];
  const words = all.edit;
  const number = formatNumber(language, index + 1);
  const why = readWhys(row.why).map((one) => whyText(language, one));
  return (
    <fieldset class="card">
      <legend class="label">{words.session(number)}</legend>
      <input type="hidden" name={fieldOf("id", index)} value={row.id} />
      <input type="hidden" name={fieldOf("why", index)} value={row.why} />
      <Select
        {...fieldProps(props, "line")}
        options={edition.menu.map(({ id }) => ({ value: id, label: lineName({ language, edition }, id) }))}
        required
      />
      {why.length > 0 && (
        <ul class="hint">
          {why.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      <div class="field-row">
        <DateField {...fieldProps(props, "on")} required />
        <TextField {...fieldProps(props, "start")} hint={words.startHint} width={12} required />
        <TextField
          {...fieldProps(props, "minutes")}
          hint={words.minutesHint}
          unit={words.minutesUnit}
          inputmode="numeric"
          width={8}
          required
        />
        <Choice
          {...fieldProps(props, "mode")}
          options={sessionModes.map((mode) => ({ value: mode, label: all.modes[mode] }))}
          inline
        />
      </div>
      {session && <p class="hint">{whenText(wording, session)}</p>}
      <div class="field-row">
        <TextField {...fieldProps(props, "place")} hint={words.placeHint} required={false} />
        <TextField {...fieldProps(props, "people")} required={false} />
      </div>
      <div class="field-row">
        <TextArea {...fieldProps(props, "aim")} rows={2} maxLength={longest.aim} required={false} />
        <TextArea {...fieldProps(props, "reason")} rows={2} maxLength={longest.reason} required={false} />
      </div>
      <ButtonRow>
        {index > 0 && <RowButton {...{ number, act: `earlier.${index + 1}`, label: words.earlier }} />}
        {!last && <RowButton {...{ number, act: `later.${index + 1}`, label: words.later }} />}
        <RowButton {...{ number, act: `remove.${index + 1}`, label: words.remove }} />
      </ButtonRow>
    </fieldset>
  );
}

type Shown = Exclude<RowField, "id" | "why">;

function fieldProps({ wording, row, index, errorOf }: Props, field: Shown) {
  const name = fieldOf(field, index);
  const words = planMessages[wording.language].edit;
  return { name, label: words[field], value: row[field], error: errorOf(name) };
}

function RowButton({ act, label, number }: { act: string; label: string; number: string }) {
  return (
    <Button kind="secondary" small name="do" value={act}>
      {label}
      <span class="sr-only"> ({number})</span>
    </Button>
  );
}
