// A password's field, which a small script lets one look into.
import { TextField } from "#ui/text-field.tsx";
import { peopleMessages } from "../messages/people.ts";
import { useLanguage } from "#ui/words.ts";

type Props = {
  name: string;
  label: string;
  autocomplete: "current-password" | "new-password";
  hint?: string;
  error?: string | undefined;
  /** Says "required"; where every field of the page is needed, nothing needs to say so. */
  required?: boolean;
};

/** What was typed is never sent back: the field is empty after an error. */
export function PasswordField({ hint, ...field }: Props) {
  const { show, hide } = peopleMessages[useLanguage()];
  return (
    <div data-password={field.name} data-show={show} data-hide={hide}>
      <TextField {...field} {...(hint === undefined ? {} : { hint })} value="" type="password" />
    </div>
  );
}
