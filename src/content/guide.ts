// Reads the words of the public pages from content/guide/: one topic a file, by language.
import { join } from "node:path";
import { z } from "zod";
import { languages, type Language } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";
import { readYaml, type DeepReadonly } from "./read-yaml.ts";

export const guideFolder = join(projectRoot, "content/guide");

/** Topics owed in all six languages: what the people of a company's site read before they apply. */
const siteTopics = ["start", "menu", "flow", "apply-steps", "laws"] as const;

/** Topics owed in Japanese and English. */
const homeTopics = [
  "trade-secret",
  "risk",
  "examples",
  "voices",
  "questions",
  "contact",
  "privacy",
  "accessibility",
] as const;

export const guideTopics = [...siteTopics, ...homeTopics] as const;
export type GuideTopic = (typeof guideTopics)[number];

const line = z.string().trim().min(1);

const section = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  heading: line,
  /** Belongs to the section before it, one heading level down. */
  inner: z.boolean().default(false),
  paragraphs: z.array(line).default([]),
  points: z.array(line).default([]),
});

const guideText = z.strictObject({ title: line, lead: line, sections: z.array(section).min(1) });

const example = z.strictObject({
  /** The id of the section that tells of the company. */
  id: z.string(),
  /** Country codes and menu line ids as the edition names them. */
  countries: z.array(z.string()).min(1),
  lines: z.array(z.string()).min(1),
});

const outline = (text: z.infer<typeof guideText> | undefined) => text?.sections.map(({ id }) => id).join();

const guidePiece = z
  .strictObject({
    revised: z.iso.date(),
    source: line,
    /** Who checked the piece; null as long as nobody has. */
    reviewer: line.nullable(),
    examples: z.array(example).default([]),
    texts: z.partialRecord(z.enum(languages), guideText),
  })
  .superRefine(({ texts, examples }, context) => {
    for (const language of languages) {
      if (texts[language] !== undefined && outline(texts[language]) !== outline(texts.ja)) {
        context.addIssue({
          code: "custom",
          path: ["texts", language],
          message: "its sections are not those of ja",
        });
      }
    }
    for (const { id } of examples) {
      if (!texts.ja?.sections.some((one) => one.id === id)) {
        context.addIssue({ code: "custom", path: ["examples", id], message: "no section tells of it" });
      }
    }
  });

export type GuidePiece = DeepReadonly<z.infer<typeof guidePiece>>;
export type GuideText = DeepReadonly<z.infer<typeof guideText>>;
export type GuideSection = GuideText["sections"][number];
export type UseExample = GuidePiece["examples"][number];
export type Guide = Readonly<Record<GuideTopic, GuidePiece>>;

/** A text and the language it is really in, for the lang attribute. */
export type SpokenText = { readonly language: Language; readonly text: GuideText };

function owed(topic: GuideTopic): readonly Language[] {
  return siteTopics.some((one) => one === topic) ? languages : ["ja", "en"];
}

/** Every topic of the folder. Throws ContentFault naming the file and the language that is owed. */
export function readGuide(folder: string = guideFolder): Guide {
  const piece = (topic: GuideTopic) =>
    readYaml(
      join(folder, `${topic}.yaml`),
      guidePiece.refine(({ texts }) => owed(topic).every((language) => texts[language] !== undefined), {
        path: ["texts"],
        message: `owed in ${owed(topic).join(", ")}`,
      }),
    );
  return {
    start: piece("start"),
    menu: piece("menu"),
    flow: piece("flow"),
    "apply-steps": piece("apply-steps"),
    "trade-secret": piece("trade-secret"),
    risk: piece("risk"),
    examples: piece("examples"),
    voices: piece("voices"),
    questions: piece("questions"),
    contact: piece("contact"),
    laws: piece("laws"),
    privacy: piece("privacy"),
    accessibility: piece("accessibility"),
  };
}

/** The text in the reader's language, or in English where that language is not owed. */
export function guideTextIn(piece: GuidePiece, language: Language): SpokenText {
  const spoken = ([language, "en", "ja"] as const).find((one) => piece.texts[one] !== undefined) ?? "ja";
  const text = piece.texts[spoken];
  if (text === undefined) throw new Error("a guide piece without Japanese text passed its schema");
  return { language: spoken, text };
}

const firstStep = z.strictObject({ step: line, why: line });

const firstStepsFile = z.strictObject({
  revised: z.iso.date(),
  source: line,
  reviewer: line.nullable(),
  /** By the number of the self-check item. */
  steps: z.record(z.string().regex(/^\d+$/), z.record(z.enum(languages), firstStep)),
});

export type FirstSteps = DeepReadonly<z.infer<typeof firstStepsFile>>["steps"];

/** What to do first, and why, for each priority item of the self-check. Throws ContentFault. */
export function readFirstSteps(folder: string = guideFolder): FirstSteps {
  return readYaml(join(folder, "first-steps.yaml"), firstStepsFile).steps;
}
