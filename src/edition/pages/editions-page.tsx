// The list of editions: how each stands, and the way to its page.
import { formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { Tag } from "#ui/tag.tsx";
import { urls } from "#urls.ts";
import type { Edition } from "../edition.ts";
import { editionMessages } from "../messages/catalog.ts";
import type { Places, ProgrammeState } from "../rules.ts";
import { shownDate } from "./shown.ts";

export type EditionListed = {
  readonly edition: Edition;
  readonly places: Places;
  readonly state: ProgrammeState["state"];
};

type Props = {
  readonly frame: Frame & { language: StaffLanguage };
  readonly editions: readonly EditionListed[];
};

export function EditionsPage({ frame, editions }: Props) {
  const { language } = frame;
  const words = editionMessages[language];
  const { year, state, cap, taken, waiting, period } = words.columns;
  return (
    <Page frame={frame} title={words.title} width="wide">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Table
        caption={words.title}
        captionHidden
        columns={[
          { label: year },
          { label: state },
          ...[cap, taken, waiting].map((label) => ({ label, numeric: true })),
          { label: period },
        ]}
        rows={editions.map((one) => [
          <a href={urls.edition.to({ editionId: one.edition.id })}>{one.edition.yearLabel[language]}</a>,
          <StateTag state={one.state} language={language} />,
          formatNumber(language, one.edition.caps.cases),
          formatNumber(language, sumOf(one.places, "taken")),
          formatNumber(language, sumOf(one.places, "waiting")),
          words.period(
            shownDate(language, one.edition.period.opensOn),
            shownDate(language, one.edition.period.closesOn),
          ),
        ])}
      />
    </Page>
  );
}

const sumOf = (places: Places, of: "taken" | "waiting") => places.reduce((sum, one) => sum + one[of], 0);

export function StateTag({ state, language }: { state: ProgrammeState["state"]; language: StaffLanguage }) {
  return <Tag colour={state === "open" ? "green" : "yellow"}>{editionMessages[language].states[state]}</Tag>;
}
