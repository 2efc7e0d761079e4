// The frame of every page: who reads it, where they are, and the way around.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import type { Person } from "#people/visit.ts";
import type { Assets, Frame, NavigationLink } from "#ui/frame.ts";
import { urls } from "#urls.ts";

type Around = {
  language: Language;
  person: Person | null;
  path: string;
  demo: boolean;
  assets: Assets;
};

export function makeFrame({ language, person, path, demo, assets }: Around): Frame {
  const words = siteMessages[language];
  return {
    language,
    path,
    signedInAs: person && { name: person.name, roleLabel: words.roles[person.role] },
    demo,
    assets,
    siteName: words.siteName,
    navigation: navigationOf({ language, person, path }),
    links: {
      home: urls.start.to(),
      signIn: urls.signIn.to({}, { back: path }),
      signOut: urls.signOut.to(),
      account: urls.account.to(),
      contact: urls.contact.to(),
      privacy: urls.privacy.to(),
      accessibility: urls.accessibility.to(),
      demo: demo ? urls.demo.to() : null,
    },
  };
}

function navigationOf({
  language,
  person,
  path,
}: Pick<Around, "language" | "person" | "path">): NavigationLink[] {
  const words = siteMessages[language].navigation;
  const here = path.split("?")[0];
  const link = (address: { to(): string }, label: string): NavigationLink => {
    const href = address.to();
    return { href, label, current: href === here };
  };
  const ofProgramme = [
    link(urls.start, words.start),
    link(urls.eligibility, words.eligibility),
    link(urls.menu, words.menu),
    link(urls.diagnosis, words.diagnosis),
    link(urls.questions, words.questions),
  ];
  if (!person) return ofProgramme;
  const home = link(urls.home, words.home);
  const ofStaff = (role: Person["role"]): NavigationLink[] => {
    if (role === "office") {
      return [
        link(urls.queue, words.queue),
        link(urls.experts, words.experts),
        link(urls.editions, words.editions),
        link(urls.mails, words.mails),
      ];
    }
    return role === "expert" ? [link(urls.expertProfile, words.expertProfile)] : [];
  };
  return person.role === "company"
    ? [home, link(urls.newApplication, words.apply), ...ofProgramme.slice(2)]
    : [home, ...ofStaff(person.role), ...ofProgramme.slice(0, person.role === "office" ? 1 : 3)];
}
