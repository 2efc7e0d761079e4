// The expert's own profile as a form.
import type { StaffLanguage } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import { Section } from "#ui/heading.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { errorOf } from "../../pages/errors.ts";
import { HiddenFields } from "../../pages/hidden-fields.tsx";
import { expertMessages } from "../messages/experts.ts";
import type { Wording } from "../wording.ts";

/** What stands in the fields: as saved, or as typed. */
export type TypedProfile = {
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

type Props = {
  language: StaffLanguage;
  wording: Wording;
  typed: TypedProfile;
  errors: readonly FieldError[];
  /** The version the form is made from. */
  version: number;
  /** Length limits as the reader of the form has them. */
  longest: { readonly times: number; readonly about: number };
};

const weekdayValues = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export function ProfileForm(props: Props) {
  const { language, version } = props;
  const words = expertMessages[language].profile;
  return (
    <form method="post" action={urls.expertProfile.to()}>
      <HiddenFields values={{ version: String(version) }} />
      <Firm {...props} />
      <Work {...props} />
      <Capacity {...props} />
      <Conflicts {...props} />
      <Button>{words.save}</Button>
    </form>
  );
}

/** What each field of a name has in common. */
function fieldsOf({ language, typed, errors }: Props) {
  const words = expertMessages[language];
  type Name = keyof typeof words.fields;
  const field = (name: Name) => ({ name, label: words.fields[name], error: errorOf(errors, name) });
  return {
    text: (name: Name) => ({ ...field(name), value: typed.one(name) }),
    several: (name: Name) => ({ ...field(name), values: typed.all(name) }),
    hints: words.hints,
    words,
  };
}

function Firm(props: Props) {
  const { text, hints, words } = fieldsOf(props);
  return (
    <Section title={words.profile.about}>
      <TextField {...text("firm")} autocomplete="organization" required />
      <Select {...text("firmCountry")} options={props.wording.firmCountries} required />
      <TextField {...text("contactEmail")} type="email" autocomplete="email" required />
      <TextField {...text("contactPhone")} type="tel" autocomplete="tel" width={20} required={false} />
      <TextArea {...text("about")} hint={hints.about} maxLength={props.longest.about} required={false} />
    </Section>
  );
}

function Work(props: Props) {
  const { text, several, hints, words } = fieldsOf(props);
  const { wording } = props;
  return (
    <Section title={words.profile.work}>
      <Choices {...several("countries")} options={wording.countries} inline required />
      <Choices {...several("languages")} options={wording.languages} inline required />
      <TextField {...text("otherLanguages")} hint={hints.otherLanguages} required={false} />
      <Choices {...several("legalFields")} options={wording.legalFields} required />
      <Choices {...several("technicalFields")} options={wording.technicalFields} required={false} />
    </Section>
  );
}

function Capacity(props: Props) {
  const { text, several, hints, words } = fieldsOf(props);
  const weekdays = weekdayValues.map((value) => ({ value, label: words.weekdays[value] }));
  return (
    <Section title={words.profile.capacity}>
      <TextField {...text("mostCases")} hint={hints.mostCases} inputmode="numeric" width={4} required />
      <Choices {...several("weekdays")} options={weekdays} inline required={false} />
      <TextArea
        {...text("times")}
        hint={hints.times}
        rows={3}
        maxLength={props.longest.times}
        required={false}
      />
    </Section>
  );
}

function Conflicts(props: Props) {
  const { text, hints, words } = fieldsOf(props);
  return (
    <Section title={words.profile.conflicts}>
      <TextArea {...text("formerClients")} hint={hints.formerClients} rows={6} required={false} />
    </Section>
  );
}
