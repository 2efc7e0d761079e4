// The menu with its hours, as the edition has it.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { Frame } from "#ui/frame.ts";
import { hoursOf, tell } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";
import { GuideSections } from "./guide-sections.tsx";
import { MenuTable } from "./menu-lines.tsx";
import { PublicPage } from "./public-page.tsx";

export function MenuPage({ frame, edition, guide }: { frame: Frame; edition: Edition; guide: Guide }) {
  const spoken = tell(guide.menu, edition, frame.language);
  const texts = informMessages[frame.language].menu;
  return (
    <PublicPage frame={frame} name="menu" spoken={spoken} revised={guide.menu.revised} width="wide">
      <MenuTable edition={edition} language={frame.language} />
      <p class="mt-4 mb-12">
        <strong>{texts.cap(hoursOf(edition.caps.minutesPerCase, frame.language))}</strong> {texts.plan}
      </p>
      <GuideSections sections={spoken.text.sections} />
    </PublicPage>
  );
}
