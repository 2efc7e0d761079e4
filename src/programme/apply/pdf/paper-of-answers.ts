// Lays the answers out as the official form says them (leaflet, step 2). Pure.
import type { Edition, MenuGroup, MenuLine } from "#edition/edition.ts";
import { conditionsFor, menuTotal } from "#edition/rules.ts";
import { conditionText, fillIn, labelIn, printedHours } from "#edition/wording.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { type Answers, answerOf, chosen, isTicked, lineFields } from "../answers.ts";
import { otherWishField, wishedLines } from "../menu-questions.ts";
import type { FormBasis } from "../question.ts";
import type {
  ApplicationPaper,
  Choice,
  PaperCondition,
  PaperContact,
  PaperMenuLine,
} from "./application-paper.ts";
import { paperWording } from "./paper-wording.ts";

/** Everything printed comes from the edition and the answers, so that the same answers give the same paper. */
export function paperOfAnswers(basis: FormBasis): ApplicationPaper {
  const { answers } = basis;
  const of = (field: string) => answerOf(answers, field);
  const dateOn = /^\d{4}-\d{2}-\d{2}$/.test(of("coverDate")) ? of("coverDate") : "";
  return {
    cover: {
      dateOn: dateOn || "2000-01-01",
      dateText: dateOn ? formatDate("ja", dateOn) : of("coverDate"),
      companyName: of("coverCompanyName"),
      representative: of("coverRepresentative"),
    },
    wording: paperWording(basis.edition, basis.country),
    headquarters: headquartersOf(basis),
    site: siteOf(basis),
    business: {
      industry: of("industry"),
      kinds: businessKinds(basis),
      description: of("businessDescription"),
    },
    system: { present: of("presentSystem"), background: of("background") },
    menu: basis.edition.menu.map((line) => menuLineOf(basis, line)),
    menuTotal: menuTotalOf(basis),
    conditions: conditionsOf(basis),
  };
}

function contactOf(answers: Answers, prefix: "hq" | "site"): PaperContact {
  const of = (part: string) => answerOf(answers, `${prefix}Contact${part}`);
  return { department: of("Department"), name: of("Name"), phone: of("Phone"), email: of("Email") };
}

function headquartersOf({ edition, answers }: FormBasis) {
  const of = (field: string) => answerOf(answers, field);
  const { patterns } = edition.formWording;
  const postalCode = of("hqPostalCode");
  return {
    name: of("hqName"),
    representative: of("hqRepresentative"),
    address: [postalCode && fillIn(patterns.postalCode, { code: postalCode }), of("hqAddress")]
      .filter(Boolean)
      .join(" "),
    phone: of("hqPhone"),
    fax: of("hqFax"),
    employees: people(of("hqEmployees"), edition),
    website: of("hqWebsite"),
    sizes: edition.companySizes.map(({ id, label }) => ({ text: label.ja, ticked: id === of("hqSize") })),
    contact: contactOf(answers, "hq"),
  };
}

function siteOf({ edition, country, answers }: FormBasis) {
  const of = (field: string) => answerOf(answers, field);
  return {
    nameJa: of("siteNameJa"),
    nameLocal: of("siteNameLocal"),
    representative: of("siteRepresentative"),
    address: of("siteAddress"),
    phone: of("sitePhone"),
    fax: of("siteFax"),
    employees: people(of("siteEmployees"), edition),
    website: of("siteWebsite"),
    statuses: edition.siteStatuses.map((status) => ({
      text: labelIn(status, country, "ja"),
      ticked: status.id === of("siteStatus"),
    })),
    contact: contactOf(answers, "site"),
  };
}

function people(count: string, { formWording }: Edition): string {
  if (!/^\d+$/.test(count)) return count;
  return fillIn(formWording.patterns.employees, { count: formatNumber("ja", Number(count)) });
}

function businessKinds({ edition, answers }: FormBasis): Choice[] {
  const { ownWords } = edition.formWording.patterns;
  const ticked = chosen(answers, "businessTypes");
  const other = answerOf(answers, "businessTypeOther");
  return edition.businessTypes.map(({ id, label, free }) => ({
    text: free ? fillIn(ownWords, { label: label.ja, written: other || "　　　　" }) : label.ja,
    ticked: ticked.includes(id),
  }));
}

function menuLineOf({ edition, answers }: FormBasis, line: MenuLine): PaperMenuLine {
  const written = line.free ? answerOf(answers, otherWishField) : "";
  const wished = line.free ? written !== "" : wishedLines(edition, answers).includes(line.id);
  // The time of an alternative that is no longer chosen stays in the draft, but has nothing to say on the paper.
  const givenUp = !wished && edition.alternatives.some((ids) => ids.includes(line.id));
  return {
    number: line.number,
    ...placeOf(line, edition),
    written,
    compulsory: line.compulsory,
    wished,
    wishedWhen: givenUp ? "" : answerOf(answers, lineFields.when(line.id)),
    plannedWhen: "",
    hoursText: printedHours(line, edition.formWording.patterns),
  };
}

/** A line of a group stands as the overview beside the item's name; a line of its own is the item itself. */
function placeOf(line: MenuLine, edition: Edition): Pick<PaperMenuLine, "name" | "group" | "overview"> {
  const name = `${line.name.ja}${line.footnoteMark ?? ""}`;
  const about = line.free ? edition.formWording.menu.freeHint : (line.overview?.ja ?? "");
  const [group, ...around] = groupsAround(line, edition);
  if (!group) return { name, group: "", overview: about };
  const item = around.at(-1);
  return {
    name: (item ?? group).name.ja,
    group: item ? `${group.number} ${group.name.ja}` : "",
    overview: [name, about].filter(Boolean).join("\n"),
  };
}

/** From the innermost group of a line to the outermost. */
function groupsAround(line: MenuLine, { menuGroups }: Edition): MenuGroup[] {
  const found: MenuGroup[] = [];
  let group = menuGroups.find(({ id }) => id === line.group);
  while (group && !found.includes(group)) {
    found.push(group);
    const { within } = group;
    group = menuGroups.find(({ id }) => id === within);
  }
  return found;
}

function menuTotalOf({ edition, answers }: FormBasis) {
  const { patterns } = edition.formWording;
  const hours = (minutes: number) => printedHours({ minutes, minutesAreUpTo: false }, patterns);
  const { minutes } = menuTotal(edition, wishedLines(edition, answers));
  const cap = hours(edition.caps.minutesPerCase);
  return { text: fillIn(patterns.menuTotal, { cap }), hoursText: hours(minutes) };
}

/** All boxes are printed, as on the form; only those asked of this kind of applicant can carry a tick. */
function conditionsOf({ edition, country, answers }: FormBasis): PaperCondition[] {
  const asked = conditionsFor(edition, answerOf(answers, "applicantKind"));
  const open = new Set([...asked.oneOf, ...asked.all].map(({ id }) => id));
  return edition.conditions.map((condition) => ({
    group: condition.group,
    text: conditionText(condition, country, "ja"),
    ticked: open.has(condition.id) && isTicked(answers, lineFields.condition(condition.id)),
  }));
}
