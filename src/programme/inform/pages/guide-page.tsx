// A page that is words only: what a trade secret is, the risk, voices, questions, privacy, accessibility.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { Frame } from "#ui/frame.ts";
import { tell } from "../facts.ts";
import { GuideSections } from "./guide-sections.tsx";
import { PublicPage } from "./public-page.tsx";

const names = {
  "trade-secret": "tradeSecret",
  risk: "risk",
  voices: "voices",
  questions: "questions",
  privacy: "privacy",
  accessibility: "accessibility",
} as const;

type Props = { frame: Frame; edition: Edition; guide: Guide; topic: keyof typeof names };

export function GuidePage({ frame, edition, guide, topic }: Props) {
  const spoken = tell(guide[topic], edition, frame.language);
  return (
    <PublicPage frame={frame} name={names[topic]} spoken={spoken} revised={guide[topic].revised}>
      <GuideSections sections={spoken.text.sections} />
    </PublicPage>
  );
}
