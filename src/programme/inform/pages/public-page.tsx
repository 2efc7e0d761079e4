// The shell of a public page: title, the language its words are in, what to do next.
import type { Child } from "hono/jsx";
import type { SpokenText } from "#content/guide.ts";
import { ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page, type PageProps } from "#ui/page.tsx";
import { formatDate } from "#i18n/formats.ts";
import { urls } from "#urls.ts";
import { informMessages, type InformTexts } from "../messages/messages.ts";

type Props = {
  frame: Frame;
  /** Its name in the navigation. */
  name: keyof InformTexts["pages"];
  spoken: SpokenText;
  /** YYYY-MM-DD */
  revised: string;
  children: Child;
  width?: PageProps["width"];
  /** Left out, the page ends with the ways on: eligibility and diagnosis. */
  next?: Child;
};

export function PublicPage({ frame, name, spoken, revised, children, width = "narrow", next }: Props) {
  const texts = informMessages[frame.language];
  const foreign = spoken.language !== frame.language;
  return (
    <Page
      frame={frame}
      title={texts.pages[name]}
      description={spoken.text.lead}
      breadcrumb={[{ href: urls.start.to(), label: texts.pages.start }]}
      width={width}
    >
      {foreign && <p class="text-solid-gray-700 mb-6">{texts.translation.englishOnly}</p>}
      <div lang={foreign ? spoken.language : undefined}>
        <PageTitle lead={spoken.text.lead}>{spoken.text.title}</PageTitle>
        {children}
      </div>
      <div class="mt-14">{next ?? <WaysOn frame={frame} />}</div>
      <p class="mt-8 text-sm text-solid-gray-700">
        {texts.revised(formatDate(frame.language, revised))}
        {frame.language !== "ja" && !foreign && <> {texts.translation.reference}</>}
      </p>
    </Page>
  );
}

function WaysOn({ frame }: { frame: Frame }) {
  const texts = informMessages[frame.language].start;
  return (
    <ButtonRow>
      <ButtonLink href={urls.eligibility.to()}>{texts.checkEligibility}</ButtonLink>
      <ButtonLink kind="secondary" href={urls.diagnosis.to()}>
        {texts.diagnose}
      </ButtonLink>
    </ButtonRow>
  );
}
