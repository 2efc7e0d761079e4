// Lays the answers out as the official form says them (leaflet, step 2). Pure.
import type { MenuLine } from "#edition/edition.ts";
import { conditionsFor, menuTotal } from "#edition/rules.ts";
import { conditionText, fillIn, labelIn, paperValues, printedHours } from "#edition/wording.ts";
import { type Answers, answerOf, chosen, isTicked, lineFields } from "../answers.ts";
import { otherWishField, wishedLines } from "../menu-questions.ts";
import type { FormBasis } from "../question.ts";
import type {
  ApplicationPaper,
  Choice,
  PaperCondition,
  PaperContact,
  PaperMenuLine,
  PaperWording,
} from "./application-paper.ts";

/** Everything printed comes from the edition and the answers, so that the same answers give the same paper. */
export function paperOfAnswers(basis: FormBasis): ApplicationPaper {
  const { answers } = basis;
  const of = (field: string) => answerOf(answers, field);
  const dateOn = /^\d{4}-\d{2}-\d{2}$/.test(of("coverDate")) ? of("coverDate") : "";
  return {
    cover: {
      dateOn: dateOn || "2000-01-01",
      dateText: dateOn ? japaneseDate(dateOn) : of("coverDate"),
      companyName: of("coverCompanyName"),
      representative: of("coverRepresentative"),
    },
    wording: wordingOf(basis),
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

function japaneseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function wordingOf({ edition, country }: FormBasis): PaperWording {
  const values = paperValues(edition, country);
  const words = edition.formWording;
  const fill = (text: string) => fillIn(text, values);
  const { organisation, post, honorific } = edition.addressee;
  return {
    title: fill(words.subject),
    addresseeLines: [organisation, `${post}${honorific}`],
    declaration: fill(words.declaration),
    attachments: words.attachments.map(fill),
    siteHeading: fill(words.applicant.site),
    localNameLabel: country.localNameLabel.ja,
    localLanguage: country.siteLanguage,
    menuNotes: words.menu.footnotes.map(fill),
    contactNote: fill(words.applicant.note),
    conditionsNote: fill(words.conditions.note),
  };
}

function contactOf(answers: Answers, prefix: "hq" | "site"): PaperContact {
  const of = (part: string) => answerOf(answers, `${prefix}Contact${part}`);
  return { department: of("Department"), name: of("Name"), phone: of("Phone"), email: of("Email") };
}

function headquartersOf({ edition, answers }: FormBasis) {
  const of = (field: string) => answerOf(answers, field);
  const postalCode = of("hqPostalCode");
  return {
    name: of("hqName"),
    representative: of("hqRepresentative"),
    address: [postalCode && `〒${postalCode}`, of("hqAddress")].filter(Boolean).join(" "),
    phone: of("hqPhone"),
    fax: of("hqFax"),
    employees: people(of("hqEmployees")),
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
    employees: people(of("siteEmployees")),
    website: of("siteWebsite"),
    statuses: edition.siteStatuses.map((status) => ({
      text: labelIn(status, country, "ja"),
      ticked: status.id === of("siteStatus"),
    })),
    contact: contactOf(answers, "site"),
  };
}

function people(count: string): string {
  return /^\d+$/.test(count) ? `${Number(count).toLocaleString("ja-JP")}名` : count;
}

function businessKinds({ edition, answers }: FormBasis): Choice[] {
  const ticked = chosen(answers, "businessTypes");
  const other = answerOf(answers, "businessTypeOther");
  return edition.businessTypes.map(({ id, label, free }) => ({
    text: free ? `${label.ja}（${other || "　　　　"}）` : label.ja,
    ticked: ticked.includes(id),
  }));
}

function menuLineOf({ edition, answers }: FormBasis, line: MenuLine): PaperMenuLine {
  const group = edition.menuGroups.find(({ id }) => id === line.group);
  const written = line.free ? answerOf(answers, otherWishField) : "";
  const wished = line.free ? written !== "" : wishedLines(edition, answers).includes(line.id);
  return {
    number: line.number,
    name: line.name.ja,
    group: group && group.number.startsWith("(") ? `${group.number} ${group.name.ja}` : "",
    overview: line.overview?.ja ?? (line.free ? edition.formWording.menu.freeHint : ""),
    written,
    compulsory: line.compulsory,
    wished,
    wishedWhen: answerOf(answers, lineFields.when(line.id)),
    plannedWhen: "",
    hoursText: printedHours(line),
  };
}

function menuTotalOf({ edition, answers }: FormBasis) {
  const { minutes } = menuTotal(edition, wishedLines(edition, answers));
  const cap = hours(edition.caps.minutesPerCase);
  return { text: `希望する支援の時間数（参考）の合計（上限 ${cap}）`, hoursText: hours(minutes) };
}

function hours(minutes: number): string {
  return `${Math.round((minutes / 60) * 10) / 10}H`;
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
