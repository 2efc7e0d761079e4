// Every version of a plan: who proposed it when, what became of it, and why, where the reader may read why.
import { formatHours, formatNumber } from "#i18n/formats.ts";
import { Section } from "#ui/heading.tsx";
import { Table } from "#ui/table.tsx";
import { planMessages } from "../messages/parties/catalog.ts";
import type { KnownVersion } from "../store.ts";
import type { PlanPageProps } from "./plan-page-props.ts";

export function PlanHistory(props: Pick<PlanPageProps, "frame" | "view" | "momentOf">) {
  const { frame, view, momentOf } = props;
  const { language } = frame;
  const words = planMessages[language];
  const { version, by, hours, result, reason } = words.historyColumns;
  const readable = view.texts !== undefined;
  return (
    <Section title={words.history}>
      <Table
        caption={words.history}
        captionHidden
        columns={[version, by, hours, result, ...(readable ? [reason] : [])].map((label) => ({ label }))}
        rows={view.versions
          .toReversed()
          .map((one) => [
            words.version(formatNumber(language, one.number)),
            words.proposedOn(words.sides[one.side], momentOf(one.proposedAt)),
            formatHours(language, one.minutes),
            words.results[resultOf(one, view)],
            ...(readable ? [<Reasons {...{ one, view }} />] : []),
          ])}
      />
    </Section>
  );
}

function resultOf(version: KnownVersion, { state, versions }: PlanPageProps["view"]) {
  if (version === state.inForce) return "inForce";
  if (version.refusal) return "refused";
  if (version.agreements.length > 1) return "agreed";
  return version === versions.at(-1) ? "open" : "replaced";
}

function Reasons({ one, view }: { one: KnownVersion; view: PlanPageProps["view"] }) {
  const told = [view.texts?.reasons.get(one.id), view.texts?.refusals.get(one.id)];
  return (
    <>
      {told
        .filter((reason) => reason !== undefined && reason !== "")
        .map((reason) => (
          <p class="as-typed">{reason}</p>
        ))}
    </>
  );
}
