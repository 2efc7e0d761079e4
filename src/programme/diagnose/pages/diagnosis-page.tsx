// The ten questions on one page. What is sent is answered with the result and kept nowhere.
import type { ScaleAnswer, SelfCheckItem } from "#content/self-check.ts";
import type { Language } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { fieldOf } from "../forms.ts";
import { diagnoseMessages } from "../messages/messages.ts";

type Props = {
  frame: Frame;
  items: readonly SelfCheckItem[];
  scale: readonly ScaleAnswer[];
  /** Answers as sent, by item number, shown again. */
  given?: Readonly<Record<number, string | undefined>>;
  /** Items without an answer; empty before anything was sent. */
  open?: readonly SelfCheckItem[];
};

export function DiagnosisPage({ frame, items, scale, given = {}, open = [] }: Props) {
  const texts = diagnoseMessages[frame.language];
  const errors: FieldError[] = items.flatMap((item, index) =>
    open.includes(item) ? [{ name: fieldOf(item), text: texts.errors.choose(index + 1) }] : [],
  );
  return (
    <Page frame={frame} title={texts.title} description={texts.lead} errors={errors}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <ul class="mb-10">
        <li>{texts.notes.kept}</li>
        <li>{texts.notes.notVerdict}</li>
        <li>{texts.notes.unknown}</li>
      </ul>
      <form method="post" action={urls.diagnosis.to()}>
        {items.map((item, index) => {
          const error = errors.find(({ name }) => name === fieldOf(item));
          return (
            <div class="field">
              <p class="text-sm font-bold text-key-900" aria-hidden="true">
                {texts.questionOf(index + 1, items.length)}
              </p>
              <Choice
                name={fieldOf(item)}
                label={item.text[frame.language]}
                value={given[item.number] ?? ""}
                options={optionsOf(scale, frame.language)}
                {...(error === undefined ? {} : { error: error.text })}
              />
            </div>
          );
        })}
        <Button>{texts.submit}</Button>
      </form>
    </Page>
  );
}

/** The scale of the sheet; no reason is asked here for what does not apply. */
function optionsOf(scale: readonly ScaleAnswer[], language: Language) {
  return scale.map(({ id, points, label }) => ({
    value: id,
    label: points === null ? diagnoseMessages[language].notApplicable : label[language],
  }));
}
