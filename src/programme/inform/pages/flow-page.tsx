// The flow of the support, and how to apply.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { Frame } from "#ui/frame.ts";
import { tell } from "../facts.ts";
import { GuideBody } from "./guide-sections.tsx";
import { PublicPage } from "./public-page.tsx";

export function FlowPage({ frame, edition, guide }: { frame: Frame; edition: Edition; guide: Guide }) {
  const spoken = tell(guide.flow, edition, frame.language);
  const apply = tell(guide["apply-steps"], edition, frame.language).text;
  return (
    <PublicPage frame={frame} name="flow" spoken={spoken} revised={guide.flow.revised}>
      <ol>
        {spoken.text.sections.map((section, index) => (
          <li class="relative flex gap-4 pb-7 last:pb-0">
            <span
              class="flex size-9 shrink-0 items-center justify-center rounded-full bg-key-900 font-bold text-white"
              aria-hidden="true"
            >
              {index + 1}
            </span>
            <div>
              <h2 class="text-lg!">{section.heading}</h2>
              <GuideBody section={section} />
            </div>
          </li>
        ))}
      </ol>
      <section class="mt-14">
        <h2>{apply.title}</h2>
        <p>{apply.lead}</p>
        {apply.sections.map((section) => (
          <>
            <h3>{section.heading}</h3>
            <GuideBody section={section} />
          </>
        ))}
      </section>
    </PublicPage>
  );
}
