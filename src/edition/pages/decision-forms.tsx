// The forms by which the office changes an edition: caps, application period, opening or closing at once.
import { Button } from "#ui/button.tsx";
import { DateField } from "#ui/date-field.tsx";
import { Section } from "#ui/heading.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { Child } from "hono/jsx";
import { urls } from "#urls.ts";
import { type Act, capField, longestReason, reasonField } from "../forms.ts";
import { editionMessages } from "../messages/catalog.ts";
import type { EditionPageProps } from "./edition-page-props.ts";

type Props = Pick<EditionPageProps, "frame" | "edition" | "seen" | "typed" | "errors" | "turn">;

export function DecisionForms(props: Props) {
  const { frame, edition, typed, errors, turn } = props;
  const words = editionMessages[frame.language];
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  const { caps, period, countries } = edition;
  const number = (name: string, label: string, inForce: number | undefined) => (
    <TextField
      name={name}
      label={label}
      value={typed(name, inForce === undefined ? "" : String(inForce))}
      error={errorOf(name)}
      inputmode="numeric"
      width={8}
      unit={words.casesUnit}
      required={name === "cases"}
    />
  );
  const date = (name: "opensOn" | "closesOn") => (
    <DateField
      name={name}
      label={words.fields[name]}
      value={typed(name, period[name] ?? "")}
      error={errorOf(name)}
      required={false}
    />
  );
  return (
    <>
      <OneForm
        {...props}
        act="caps"
        title={words.caps.title}
        lead={words.caps.lead}
        submit={words.caps.submit}
      >
        {number("cases", words.fields.cases, caps.cases)}
        {countries.map(({ code, name }) =>
          number(capField(code), words.what.country(name[frame.language]), caps.casesPerCountry[code]),
        )}
      </OneForm>
      <OneForm
        {...props}
        act="period"
        title={words.dates.title}
        lead={words.dates.lead}
        submit={words.dates.submit}
      >
        {date("opensOn")}
        {date("closesOn")}
      </OneForm>
      {turn !== undefined && <OneForm {...props} act={turn} {...words.turn[turn]} />}
    </>
  );
}

type OneProps = Props & { act: Act; title: string; lead: string; submit: string; children?: Child };

function OneForm({ frame, edition, seen, typed, errors, act, title, lead, submit, children }: OneProps) {
  const words = editionMessages[frame.language];
  const name = reasonField(act);
  return (
    <Section title={title} id={act}>
      <p>{lead}</p>
      <form method="post" action={urls.editionDecisions.to({ editionId: edition.id })}>
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="seen" value={seen} />
        {children}
        <TextArea
          name={name}
          label={words.fields.reason}
          hint={words.reasonHint}
          value={typed(name, "")}
          error={errors.find((error) => error.name === name)?.text}
          rows={3}
          maxLength={longestReason}
          required
        />
        <Button kind="secondary">{submit}</Button>
      </form>
    </Section>
  );
}
