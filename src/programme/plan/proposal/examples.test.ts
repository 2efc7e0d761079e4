// Keeps docs/examples true: the plans proposed for the leaflet's two companies, as the program makes them, with every reason.
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPlanContent } from "#content/plan-sessions.ts";
import { readSelfCheckItems } from "#content/self-check.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { formatHours } from "#i18n/formats.ts";
import { dayIn } from "#platform/clock.ts";
import { projectRoot } from "#platform/paths.ts";
import { leftOutText } from "../left-out-text.ts";
import { planMessages } from "../messages/parties/catalog.ts";
import { minutesOf } from "../session.ts";
import { whenText, whyText, type Wording } from "../shown.ts";
import { companyA, companyB, companyBInThailand, type ExampleCompany, exampleBasis } from "./examples.ts";
import { type ProposedLine, proposePlan } from "./propose.ts";

const edition = readEdition(join(editionsFolder, "2026.yaml"));
const hours = (minutes: number) => formatHours("en", minutes);

function plan(heading: string, company: ExampleCompany): string[] {
  const basis = exampleBasis(edition, company);
  const country = edition.countries.find(({ code }) => code === company.country);
  const site = { name: country?.name.en ?? "", timeZone: basis.timeZone };
  const wording: Wording = { language: "en", edition, site };
  const proposed = proposePlan(basis);
  if (!proposed.ok) throw new Error(proposed.reason);
  const wished = edition.menu.filter(({ id }) => company.wished.includes(id)).map(({ name }) => name.en);
  const first = basis.gaps.filter(({ priority }) => priority);
  return [
    `## ${heading}`,
    `Assessment given on ${dayIn(basis.timeZone, basis.assessedAt)}: ${basis.gaps.length} of ${readSelfCheckItems().length} items below three points, ${first.length} of them among the ten that come first${first.length > 0 ? ` (${first.map(({ item }) => item).join(", ")})` : ""}.`,
    `Wished in the application: ${wished.join("; ")}.`,
    `**${hours(proposed.minutes)} of ${hours(edition.caps.minutesPerCase)}**, ${hours(proposed.minutesLeft)} in reserve. Support ends on ${edition.period.supportEndsOn}.`,
    "### What is in it",
    proposed.lines.map((line, index) => lineText(wording, line, index + 1)).join("\n"),
    "### What is left out",
    proposed.leftOut.map((one) => `- ${one.line.name.en}. ${leftOutText(edition, "en", one)}`).join("\n"),
  ];
}

function lineText(wording: Wording, { line, sessions, why }: ProposedLine, number: number): string {
  const parts = readPlanContent().lines.find((one) => one.line === line.id)?.parts ?? [];
  // A list inside a list stands under the words of its number.
  const under = " ".repeat(`${number}. `.length);
  const dated = sessions.map((session) => {
    const { mode, part, minutes } = session;
    const where = planMessages.en.modes[mode].toLowerCase();
    return `${under}- ${whenText(wording, session)}, ${hours(minutes)}, ${where}. Aim: ${parts[part]?.aim.en ?? ""}`;
  });
  const reasons = why.map((one) => `${under}- Because: ${whyText("en", one)}`);
  return [`${number}. **${line.name.en}** (${hours(minutesOf(sessions))})`, ...dated, ...reasons].join("\n");
}

function page(title: string, lead: string, plans: readonly string[][]): string {
  const made =
    "This page is written by the program: `src/programme/plan/proposal/examples.ts` holds what the expert found, and a test keeps the page true. Item numbers are those of the self-check sheet (`content/self-check/items.yaml`). Company, findings and dates are invented; the two companies' troubles are the leaflet's.";
  return `${[`# ${title}`, lead, made, ...plans.flat()].join("\n\n")}\n`;
}

const folder = join(projectRoot, "docs/examples");

test("company A", async () => {
  const lead =
    "A sales site in China that feels the need to manage its trade secrets, does not know where to begin, and wants practical proposals it can use at once.";
  const plans = [plan("The plan proposed", companyA)];
  const text = page("The plan for company A, as it is proposed", lead, plans);
  await expect(text).toMatchFileSnapshot(join(folder, "plan-company-a.md"));
});

test("company B", async () => {
  const lead =
    "Factories in Vietnam and Thailand that have most arrangements in place, fear gaps, and want to raise awareness in the whole company, workers included. Each country has its own case and its own 23 hours.";
  const plans = [
    plan("The plan proposed in Vietnam", companyB),
    plan("The plan proposed in Thailand", companyBInThailand),
  ];
  const text = page("The plans for company B, as they are proposed", lead, plans);
  await expect(text).toMatchFileSnapshot(join(folder, "plan-company-b.md"));
});
