// A thousand generated changes of the question set over live drafts: every value is still shown, none is lost.
import type { Edition } from "#edition/edition.ts";
import { countryOf } from "#edition/programme.ts";
import { referenceFaults } from "#edition/references.ts";
import { languages } from "#i18n/languages.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { questionPages } from "#programme/apply/questions.ts";
import * as samples from "#programme/apply/sample-answers.ts";
import { type Fate, lookAt } from "../support/changes/changed-form.tsx";
import { editionChanges } from "../support/changes/edition-changes.ts";
import { anyQuestionChange, type QuestionChange } from "../support/changes/question-changes.ts";
import { measured } from "../support/measured.ts";
import { type Random, randomFrom } from "../support/random.ts";

type Draft = { readonly edition: Edition; readonly country: string; readonly answers: Answers };

const { edition2026, edition2031 } = samples;
const drafts: readonly Draft[] = [
  { edition: edition2026, country: "CN", answers: samples.answersOfA },
  { edition: edition2026, country: "VN", answers: samples.answersOfB },
  { edition: edition2026, country: "TH", answers: samples.answersOfBangkok },
  { edition: edition2026, country: "ID", answers: samples.answersOfPlanned },
  { edition: edition2031, country: edition2031.countries[0]?.code ?? "", answers: samples.answersOf2031 },
];

/** Texts nobody could read, and ones that look like markup; line breaks only where several lines are asked for. */
const severalLines = new Set(["businessDescription", "presentSystem", "background", "otherWish"]);
const long = `長い文章\n\n${"あ".repeat(2_000)}`;
const messy = ["十二月のいつか", "<b>\"見本\" & '例'</b>", "a,b,,c", "yes", "😀\u200f"];

function live({ answers }: Draft, random: Random): Answers {
  const fields = Object.keys(answers);
  const spoilt = Array.from({ length: random.below(5) }, () => {
    const field = random.pick(fields);
    return [field, random.pick(severalLines.has(field) ? [...messy, long] : messy)] as const;
  });
  return { ...answers, ...Object.fromEntries(spoilt) };
}

await measured("form-change", async ({ broken, long, seed }) => {
  const changes = long ? 20_000 : broken ? 60 : 1_000;
  const counts: Record<Fate, number> = { answer: 0, listed: 0, "other-kind": 0, lost: 0 };
  const complaints: string[] = [];
  const random = randomFrom(seed);
  for (let number = 0; number < changes; number += 1) {
    const draft = random.pick(drafts);
    const { edition, change, names } = changedForm(draft, random);
    const basis = { edition, country: countryOf(edition, draft.country), answers: live(draft, random) };
    const language = random.chance(0.5) ? "ja" : random.pick(languages);
    const looked = await lookAt({ basis, change, language, today: "2026-11-20", forgetful: broken });
    for (const { field, fate } of looked.fates) {
      counts[fate] += 1;
      if (fate === "lost") complaints.push(`${names}: ${field} is shown nowhere`);
    }
    complaints.push(...looked.spoilt.map((text) => `${names}: saving the untouched page spoils ${text}`));
  }
  for (const complaint of complaints.slice(0, 8)) console.log(`  ${complaint.slice(0, 200)}`);
  const kept = counts.answer + counts.listed + counts["other-kind"];
  console.log(
    `  ${counts.answer} shown as answers, ${counts.listed} listed as the form's change, ` +
      `${counts["other-kind"]} kept for another kind of applicant (seed ${seed})`,
  );
  const figure = `${complaints.length} of ${kept + counts.lost} values lost in ${changes} changed forms`;
  return { figure, holds: complaints.length === 0 && counts.listed > 0 };
});

/** One to three changes of the edition's data and of the question set together; the edition stays a valid one. */
function changedForm({ edition }: Draft, random: Random) {
  let changed = edition;
  const names: string[] = [];
  const steps: QuestionChange[] = [];
  for (let left = random.between(1, 3); left > 0; left -= 1) {
    if (random.chance(0.5)) {
      const name = random.pick(Object.keys(editionChanges));
      const next = editionChanges[name]?.(changed, random) ?? changed;
      if (referenceFaults(next).length > 0) continue;
      changed = next;
      names.push(name);
    } else {
      const answers = { applicantKind: random.pick(changed.applicantKinds).id };
      const country = changed.countries[0];
      if (!country) continue;
      const pages = questionPages({ edition: changed, country, answers });
      const [name, step] = anyQuestionChange(pages, random);
      steps.push(step);
      names.push(name);
    }
  }
  const change: QuestionChange = (pages) => steps.reduce((now, step) => step(now), [...pages]);
  return { edition: changed, change, names: names.join(" + ") };
}
