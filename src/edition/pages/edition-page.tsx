// One edition: what is in force and from where, its places, the forms that change it, and every decision so far.
import { formatNumber } from "#i18n/formats.ts";
import { PageTitle, Section } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { Decided } from "../decisions.ts";
import { editionMessages } from "../messages/catalog.ts";
import { DecisionForms } from "./decision-forms.tsx";
import type { EditionPageProps } from "./edition-page-props.ts";
import { StateTag } from "./editions-page.tsx";
import { countryNameIn, shownCap, shownDate, shownDecided, shownMoment } from "./shown.ts";

export function EditionPage(props: EditionPageProps) {
  const { frame, edition, state, errors, notice } = props;
  const { language } = frame;
  const words = editionMessages[language];
  const title = edition.yearLabel[language];
  const above = [{ href: urls.editions.to(), label: words.title }];
  return (
    <Page frame={frame} title={title} errors={errors} breadcrumb={above} width="wide">
      <PageTitle lead={edition.programmeName[language]}>{title}</PageTitle>
      {notice === "done" && <Notification kind="success" title={words.done} announce />}
      {notice === "changed-meanwhile" && (
        <Notification kind="warning" title={words.changedMeanwhile} announce>
          <p>{words.changedMeanwhileLead}</p>
        </Notification>
      )}
      <p>
        <StateTag state={state} language={language} />
      </p>
      <Section title={words.inForce}>
        <InForce {...props} />
      </Section>
      <Section title={words.places}>
        <p>{words.placesLead}</p>
        <PlacesTable {...props} />
      </Section>
      <DecisionForms {...props} />
      <Section title={words.history}>
        <History {...props} />
      </Section>
    </Page>
  );
}

function InForce({ frame, edition, decisions }: EditionPageProps) {
  const { language } = frame;
  const words = editionMessages[language];
  const sourceOf = (kind: Decided["kind"]) => {
    const newest = decisions.find(({ decided }) => decided.kind === kind);
    return newest ? words.fromDecision(shownMoment(language, newest.at), newest.by) : words.fromFile;
  };
  const { caps, period, countries } = edition;
  const rows = [
    [words.what.cases, shownCap(language, caps.cases), sourceOf("caps")],
    ...countries.map(({ code, name }) => [
      words.what.country(name[language]),
      shownCap(language, caps.casesPerCountry[code]),
      sourceOf("caps"),
    ]),
    [words.what.opensOn, shownDate(language, period.opensOn), sourceOf("period")],
    [
      words.what.closesOn,
      period.closesOn === null ? words.untilFull : shownDate(language, period.closesOn),
      sourceOf("period"),
    ],
    [words.what.supportEndsOn, shownDate(language, period.supportEndsOn), words.fromFile],
  ];
  const columns = Object.values(words.inForceColumns).map((label) => ({ label }));
  return <Table caption={words.inForce} captionHidden columns={columns} rows={rows} />;
}

function PlacesTable({ frame, edition, places }: EditionPageProps) {
  const { language } = frame;
  const words = editionMessages[language];
  const columns = Object.values(words.placesColumns).map((label, at) => ({ label, numeric: at > 0 }));
  const rows = places.map(({ country, cap, held, offered, waiting, left }) => [
    country === undefined ? words.all : countryNameIn(edition, country, language),
    cap === undefined ? "—" : formatNumber(language, cap),
    ...[held, offered, waiting, left].map((figure) => formatNumber(language, figure)),
  ]);
  return <Table caption={words.places} captionHidden columns={columns} rows={rows} />;
}

function History({ frame, edition, decisions }: EditionPageProps) {
  const { language } = frame;
  const words = editionMessages[language];
  if (decisions.length === 0) return <p>{words.noHistory}</p>;
  const columns = Object.values(words.historyColumns).map((label) => ({ label }));
  const rows = decisions.map(({ decided, at, by, reason }) => [
    <span class="whitespace-nowrap">{shownMoment(language, at)}</span>,
    by,
    shownDecided(edition, decided, language).map((line) => <div>{line}</div>),
    <span class="whitespace-pre-line">{reason}</span>,
  ]);
  return <Table caption={words.history} captionHidden columns={columns} rows={rows} />;
}
