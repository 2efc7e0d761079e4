// The last look before the office changes an edition: before and after, and what follows from it.
import { formatNumber } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { Confirm } from "#ui/confirm.tsx";
import type { Frame } from "#ui/frame.ts";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { Table } from "#ui/table.tsx";
import { urls } from "#urls.ts";
import type { Change, Warning } from "../decide.ts";
import type { Edition } from "../edition.ts";
import { editionMessages } from "../messages/catalog.ts";
import { countryNameIn, shownChange } from "./shown.ts";

type Props = {
  readonly frame: Frame & { language: StaffLanguage };
  readonly edition: Edition;
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
  /** Somebody who waits will be offered a place. */
  readonly room: boolean;
  readonly reason: string;
  /** The form once more, to be sent with the yes. */
  readonly hidden: Readonly<Record<string, string>>;
};

export function DecisionConfirmPage({ frame, edition, changes, warnings, room, reason, hidden }: Props) {
  const { language } = frame;
  const { confirm: words, title } = editionMessages[language];
  const editionId = edition.id;
  const above = [
    { href: urls.editions.to(), label: title },
    { href: urls.edition.to({ editionId }), label: edition.yearLabel[language] },
  ];
  const rows = changes.map((change) => {
    const { name, before, after } = shownChange(edition, change, language);
    return [name, before, after];
  });
  return (
    <Page frame={frame} title={words.title} breadcrumb={above}>
      <Confirm
        question={words.question}
        yes={words.yes}
        no={words.no}
        action={urls.editionDecisions.to({ editionId })}
        cancelHref={urls.edition.to({ editionId })}
        hidden={{ ...hidden, confirmed: "yes" }}
      >
        <Table
          caption={words.title}
          captionHidden
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={rows}
        />
        {warnings.map((warning) => (
          <Notification kind="warning" title={warningText(edition, warning, language)} />
        ))}
        {room && <p>{words.room}</p>}
        <p>{words.atOnce}</p>
        <h2>{words.reason}</h2>
        <p class="whitespace-pre-line">{reason}</p>
      </Confirm>
    </Page>
  );
}

function warningText(edition: Edition, warning: Warning, language: StaffLanguage): string {
  const { confirm: words, states, all } = editionMessages[language];
  if (warning.kind === "state") return words.state(states[warning.before], states[warning.after]);
  const { country, taken, cap } = warning;
  const place = country === undefined ? all : countryNameIn(edition, country, language);
  return words.belowTaken(place, formatNumber(language, taken), formatNumber(language, cap));
}
