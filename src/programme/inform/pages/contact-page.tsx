// How to reach the office.
import type { Guide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { tell } from "../facts.ts";
import { informMessages } from "../messages/messages.ts";
import { GuideSections } from "./guide-sections.tsx";
import { PublicPage } from "./public-page.tsx";

export function ContactPage({ frame, edition, guide }: { frame: Frame; edition: Edition; guide: Guide }) {
  const spoken = tell(guide.contact, edition, frame.language);
  const { contact: texts, pages } = informMessages[spoken.language];
  const { office, phone, email, address } = edition.contact;
  const rows = [
    [texts.office, office[spoken.language]],
    [texts.phone, <a href={`tel:${phone}`}>{phone}</a>],
    [texts.email, <a href={`mailto:${email}`}>{email}</a>],
    [texts.address, address[spoken.language]],
  ] as const;
  return (
    <PublicPage frame={frame} name="contact" spoken={spoken} revised={guide.contact.revised}>
      <dl class="mb-12 border-t border-solid-gray-420">
        {rows.map(([label, value]) => (
          <div class="grid gap-1 border-b border-solid-gray-420 py-4 sm:grid-cols-[9rem_1fr]">
            <dt class="font-bold">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <GuideSections sections={spoken.text.sections} />
      <p class="mt-4">
        <a href={urls.questions.to()}>{pages.questions}</a>
      </p>
    </PublicPage>
  );
}
