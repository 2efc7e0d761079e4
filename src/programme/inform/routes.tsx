// The web face of the public pages: every one is for anyone, made from the edition and the guide.
import { readLawCards } from "#content/law-cards.ts";
import { readGuide } from "#content/guide.ts";
import { editionNow, type Programme, todayAtHome } from "#edition/programme.ts";
import { mayStillApply, programmeState, type Places } from "#edition/rules.ts";
import { countPlaces } from "#edition/store.ts";
import { anyone, get, type Route } from "#people/route.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { visitor } from "#platform/database/actor.ts";
import { urls } from "#urls.ts";
import { ContactPage } from "./pages/contact-page.tsx";
import { EligibilityPage } from "./pages/eligibility-page.tsx";
import { ExamplesPage } from "./pages/examples-page.tsx";
import { FlowPage } from "./pages/flow-page.tsx";
import { GuidePage } from "./pages/guide-page.tsx";
import { LawPage } from "./pages/law-page.tsx";
import { LawsPage } from "./pages/laws-page.tsx";
import { MenuPage } from "./pages/menu-page.tsx";
import { StartPage } from "./pages/start-page.tsx";
import { renderLeaflet } from "./pdf/leaflet.ts";
import { eligibilityOf, readEligibilityForm } from "./rules.ts";

const guideAddresses = {
  "trade-secret": urls.tradeSecret,
  risk: urls.risk,
  voices: urls.voices,
  questions: urls.questions,
  privacy: urls.privacy,
  accessibility: urls.accessibility,
} as const;

const guideTopics = ["trade-secret", "risk", "voices", "questions", "privacy", "accessibility"] as const;

export function informRoutes(programme: Programme): Route[] {
  const guide = readGuide();
  const cards = readLawCards();
  const edition = () => editionNow(programme);
  const page = (c: Request) => ({ frame: visitOf(c).frame, edition: edition(), guide });
  return [
    get(urls.start, anyone, async (c) =>
      c.html(<StartPage {...page(c)} state={await stateNow(programme)} />),
    ),
    ...guideTopics.map((topic) =>
      get(guideAddresses[topic], anyone, (c) => c.html(<GuidePage {...page(c)} topic={topic} />)),
    ),
    get(urls.menu, anyone, (c) => c.html(<MenuPage {...page(c)} />)),
    get(urls.flow, anyone, (c) => c.html(<FlowPage {...page(c)} />)),
    get(urls.examples, anyone, (c) => c.html(<ExamplesPage {...page(c)} />)),
    get(urls.contact, anyone, (c) => c.html(<ContactPage {...page(c)} />)),
    get(urls.laws, anyone, (c) => c.html(<LawsPage {...page(c)} cards={cards} />)),
    get(urls.law, anyone, (c) => {
      const code = c.req.param("country")?.toUpperCase();
      const card = cards.find(({ country }) => country === code);
      return card ? c.html(<LawPage frame={visitOf(c).frame} card={card} />) : c.notFound();
    }),
    get(urls.eligibility, anyone, (c) => showEligibility(programme, c)),
    get(urls.leaflet, anyone, (c) => sendLeaflet(programme, c)),
  ];
}

async function placesNow(programme: Programme): Promise<Places> {
  const { id } = editionNow(programme);
  return programme.platform.database.as(visitor, (tx) => countPlaces(tx, id));
}

async function stateNow(programme: Programme) {
  const today = todayAtHome(programme.platform.clock);
  return programmeState(editionNow(programme), today, { places: await placesNow(programme) });
}

async function showEligibility(programme: Programme, c: Request) {
  const edition = editionNow(programme);
  const { answers, sent } = readEligibilityForm(c.req.query());
  return c.html(
    <EligibilityPage
      frame={visitOf(c).frame}
      edition={edition}
      answers={answers}
      result={sent ? eligibilityOf(edition, answers) : null}
      mayApply={mayStillApply(edition, todayAtHome(programme.platform.clock), {
        places: await placesNow(programme),
        ...(answers.countryCode === undefined ? {} : { country: answers.countryCode }),
      })}
    />,
  );
}

/** Printed in Japanese, or in English for everybody else. */
async function sendLeaflet(programme: Programme, c: Request) {
  const language = visitOf(c).language === "ja" ? "ja" : "en";
  const { bytes } = await renderLeaflet({
    edition: editionNow(programme),
    guide: readGuide(),
    language,
    date: todayAtHome(programme.platform.clock),
    siteAddress: programme.platform.publicUrl,
  });
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="himori-leaflet-${language}.pdf"`,
  });
}
