// A plan's sessions as a table, its hours against the cap, and what changed from one version to the next.
import { formatDate, formatHours } from "#i18n/formats.ts";
import { ProgressBar } from "#ui/progress.tsx";
import { Table } from "#ui/table.tsx";
import { planMessages } from "../messages/parties/catalog.ts";
import { minutesOf } from "../session.ts";
import { changesBetween, sessionNames, whenParts, whyText, type Wording, type Written } from "../shown.ts";

type Props = { wording: Wording; caption: string; sessions: readonly Written[] };

export function PlanTable({ wording, caption, sessions }: Props) {
  const { language } = wording;
  const words = planMessages[language];
  const { content, when, hours, place, people, aim } = words.columns;
  const written = sessions.some(({ texts }) => texts !== undefined);
  const names = sessionNames(wording, sessions);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[content, when, hours, place, ...(written ? [people, aim] : [])].map((label) => ({ label }))}
      rows={sessions.map((session) => [
        names.get(session.id) ?? "",
        <SessionTime {...{ wording, session }} />,
        formatHours(language, session.minutes),
        <>
          <p class="whitespace-nowrap">{words.modes[session.mode]}</p>
          {session.texts && session.texts.place !== "" && <p class="as-typed">{session.texts.place}</p>}
        </>,
        ...(written
          ? [
              <span class="as-typed">{session.texts?.people ?? ""}</span>,
              <AimAndReasons {...{ wording, session }} />,
            ]
          : []),
      ])}
    />
  );
}

/** The site's time, Japan's under it. Neither a day nor a time is broken over two lines. */
export function SessionTime({
  wording,
  session,
}: {
  wording: Wording;
  session: Pick<Written, "startsAt" | "minutes">;
}) {
  const { day, time, home } = whenParts(wording, session);
  return (
    <>
      <time datetime={session.startsAt.toISOString()}>
        <span class="whitespace-nowrap">{day}</span> <span class="whitespace-nowrap">{time}</span>
      </time>
      <p class="hint">{home}</p>
    </>
  );
}

function AimAndReasons({ wording, session }: { wording: Wording; session: Written }) {
  const { texts } = session;
  if (!texts) return null;
  const reasons = [...texts.why.map((why) => whyText(wording.language, why)), texts.reason];
  const told = reasons.filter((reason) => reason !== "");
  return (
    <>
      {texts.aim !== "" && <p class="as-typed">{texts.aim}</p>}
      {told.length > 0 && (
        <ul class="hint">
          {told.map((reason) => (
            <li class="as-typed">{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function PlanTotal({ wording, sessions }: Pick<Props, "wording" | "sessions">) {
  const { language, edition } = wording;
  const words = planMessages[language];
  const minutes = minutesOf(sessions);
  const cap = edition.caps.minutesPerCase;
  const hours = (some: number) => formatHours(language, some);
  return (
    <>
      <ProgressBar
        label={words.total}
        value={minutes}
        max={cap}
        text={words.totalText(hours(minutes), hours(cap))}
      />
      <p class="mt-2">
        {minutes > cap ? words.over(hours(minutes - cap)) : words.left(hours(cap - minutes))}{" "}
        {words.ends(formatDate(language, edition.period.supportEndsOn))}
      </p>
    </>
  );
}

type Changes = { wording: Wording; before: readonly Written[]; after: readonly Written[] };

export function PlanChanges({ wording, before, after }: Changes) {
  const words = planMessages[wording.language];
  const changes = changesBetween(wording, before, after);
  return (
    <>
      <h3>{words.changes}</h3>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li>{change}</li>
          ))}
        </ul>
      )}
    </>
  );
}
