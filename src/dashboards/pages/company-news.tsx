// What a company is asked next, the messages it has not read, and the newest notices, above its applications.
import type { Language } from "#i18n/languages.ts";
import { Section } from "#ui/heading.tsx";
import { companyHomeMessages } from "../messages/company/catalog.ts";
import { Asks, type AskShown } from "./asks.tsx";

/** A line that leads somewhere, written for the reader. */
export type NewsShown = { readonly title: string; readonly about: string; readonly href: string };

type Props = {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly asks: readonly AskShown[];
  readonly unread: readonly NewsShown[];
  readonly notices: readonly NewsShown[];
};

export function CompanyNews({ language, today, asks, unread, notices }: Props) {
  const words = companyHomeMessages[language];
  return (
    <>
      <Section title={words.asksTitle}>
        {asks.length === 0 ? <p>{words.nothingAsked}</p> : <Asks {...{ language, today, asks }} />}
      </Section>
      {unread.length > 0 && (
        <Section title={words.unreadTitle}>
          <News news={unread} />
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={words.noticesTitle}>
          <News news={notices} />
        </Section>
      )}
    </>
  );
}

function News({ news }: { news: readonly NewsShown[] }) {
  return (
    <ul class="asks">
      {news.map(({ title, about, href }) => (
        <li>
          <a href={href}>
            {title}
            <span class="asks-about">{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
