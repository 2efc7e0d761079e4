// What the parties read about both sheets and handing them in, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "The two sheets",
  lead: "Once the list of information held and the self-check sheet are complete, the expert assesses how things stand.",
  namesOnly: "Both sheets hold names and places of information only. Never write the secret itself.",
  dueOn: (date) => `To be handed in by ${date}`,
  overdue: (date) => `The day to hand them in (${date}) has passed.`,
  before: "You can fill in both sheets after your application is admitted.",
  over: "This case is over. The sheets cannot be changed.",
  noExpertYet: "You can hand them in once your expert is decided; you can already fill them in now.",
  inventory: "List of information held",
  inventoryRows: "Information listed",
  rows: (count) => count,
  complete: "With the minimum complete",
  accepted: "Accepted",
  warned: "To look at: might hold the secret itself",
  completeText: (complete, all) => `${complete} of ${all}`,
  openInventory: "Open the list of information held",
  selfCheck: "Self-check sheet on trade-secret management",
  site: "The site's answers",
  headquarters: "Headquarters' answers (optional)",
  answered: (answered, all) => `${answered} of ${all} items`,
  openSite: "Open the site's answers",
  openHeadquarters: "Open headquarters' answers",
  openCompared: "Compare the answers",
  openColleagues: "Ask colleagues to answer parts",
  missing: "What is still missing",
  nothingMissing: "Both sheets are complete. You can look them over and hand them in.",
  noRows: "Nothing is listed in the list of information held.",
  row: (number, columns) => `List of information held, no. ${number}: ${columns}`,
  moreRows: (count) => `Something is missing in ${count} more.`,
  item: (view, number) => `${view}, item ${number}`,
  lack: (place, what) => `${place}: ${what}`,
  unanswered: "not answered",
  noReason: "no reason is given why it does not apply",
  undecided: "there are two answers to choose from",
  goHandIn: "Look over and hand in",
  check: {
    title: "Hand in both sheets?",
    lead: "Once you have looked them over and handed them in, your expert can read both sheets.",
    lacking: "They cannot be handed in yet. Open what is missing one by one and fill it in.",
    readers: {
      title: "Who reads what, and until when",
      expert:
        "From handing in on, your expert reads what is entered in the list of information held (names, places and the other columns) and the answers, reasons and evidence notes of the self-check sheet.",
      afterwards:
        "After the assessment is given your expert goes on reading the list as you keep it, for as long as they are in charge. The self-check sheet stays as it was handed in.",
      ends: "When the expert's charge ends, or when you take the sheets back, the reading ends at once.",
      office: "The office sees only counts and progress.",
    },
    frozen:
      "After that they cannot be changed until the expert's assessment is given. You can take them back as long as the expert has not begun.",
    namesOnly: "I have made sure that only names and places are written, and not the secrets themselves.",
    namesOnlyMissing: "Make sure that no secret itself is written, and tick the box.",
    warned: (count) => `${count} entries might hold a secret itself. Please look at them before handing in.`,
    summary: "What is handed in",
    submit: "Hand in both sheets",
    notNow: "They cannot be handed in now: no expert is decided, or they are handed in already.",
  },
  receipt: {
    title: "Both sheets are received",
    at: "Handed in on",
    number: "Handed in",
    numberText: (count) => `time no. ${count}`,
    items: "Entries in the list of information held",
    next: "Next, your expert reads both sheets and assesses how things stand.",
    noExpert:
      "The last expert's charge has ended, and nobody is reading the sheets now. Once the next expert is decided, they read both sheets. Until then you can also take them back and change them.",
    assessed:
      "The assessment is given. You can go on keeping the list of information held, and your expert goes on reading it while in charge; the self-check sheet stays as it was handed in.",
    openAssessment: "Read the assessment",
  },
  takeBack: {
    link: "Take them back",
    title: "Take both sheets back?",
    lead: "The expert can then no longer read them, and you can change them again. Hand them in again when they are ready.",
    leadNoExpert:
      "You can then change them again. Hand them in again once the next expert is decided. What the last expert may have begun of the assessment is not carried over.",
    submit: "Take them back",
    notNow:
      "The expert has begun the assessment: the sheets cannot be taken back. Tell the expert in a message what you want to change.",
    done: "The sheets are taken back. You can change them.",
  },
  staff: {
    title: "The company's two sheets",
    lead: "The office sees counts and progress only.",
    preparing: "The company is preparing both sheets. Once they are handed in you can read them from here.",
    handedIn: (moment) => `Handed in: ${moment}`,
    notYet: "Not handed in yet.",
    read: "Open the assessment",
    top: "Top secret",
    secret: "Secret",
    internal: "Internal",
    general: "General",
  },
  mail: {
    automatic: "This e-mail was sent automatically.",
    greeting: (name) => `Dear ${name},`,
    handedIn: {
      subject: (country) => `Both sheets are handed in (${country})`,
      expert:
        "A company in your charge has handed in the list of information held and the self-check sheet. Please sign in and read them.",
      office:
        "The company has handed in the list of information held and the self-check sheet. The expert's assessment comes next.",
      company:
        "We have received your list of information held and your self-check sheet. Your expert reads them and assesses how things stand.",
    },
    takenBack: {
      subject: (country) => `Both sheets are taken back (${country})`,
      expert:
        "A company in your charge has taken both sheets back. You cannot read them until they are handed in again.",
      office: "The company has taken both sheets back. They are waited for again.",
      company:
        "Your list of information held and your self-check sheet are taken back. You can change them; hand them in again when they are ready.",
    },
    country: "Country",
    company: "Company",
    button: "Open the case",
  },
};
