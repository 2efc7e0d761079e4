// The web face of both views side by side.
import { readSelfCheck } from "#content/self-check.ts";
import { companyOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import { get, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { urls } from "#urls.ts";
import { caseIdOf } from "./check-web.ts";
import { openCheck } from "./open-check.ts";
import {
  type ComparedFilter,
  comparedFilters,
  ComparedPage,
  type ComparedRow,
} from "./pages/compared-page.tsx";
import { pointsOfAnswer } from "./read-sheet.ts";
import { type Difference, differenceOf, noAnswer, sortedDifferences, type Standing } from "./rules.ts";

export function comparedRoutes(programme: Programme): Route[] {
  const guard = companyOfCase(programme.platform);
  return [get(urls.selfCheckCompared, guard, (c) => showCompared(programme, c))];
}

async function showCompared(programme: Programme, c: Request): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const check = await openCheck(programme, actor, caseIdOf(c));
  if (!check) return c.notFound();
  const filter = comparedFilters.find((one) => one === c.req.query("show")) ?? "all";
  const { site, headquarters } = check.views;
  const all = new Map(readSelfCheck().items.map((item) => [item.number, item]));
  const differences = [...all.keys()].map((item) =>
    differenceOf(item, [said(site, item), said(headquarters, item)], pointsOfAnswer),
  );
  const rows = sortedDifferences(differences)
    .map((difference): ComparedRow => {
      const number = difference.item;
      const { text, group = "" } = all.get(number) ?? {};
      const here = { caseId: check.caseId, view: "site", group };
      return {
        difference,
        text: text?.[language] ?? "",
        href: `${urls.selfCheckGroup.to(here)}#item-${number}`,
        site: site.get(number)?.record ?? noAnswer,
        headquarters: headquarters.get(number)?.record ?? noAnswer,
      };
    })
    .filter((row) => isShown(row, filter));
  return c.html(<ComparedPage {...{ frame, filter, rows }} caseId={check.caseId} />);
}

function said(standing: ReadonlyMap<number, Standing>, item: number): string {
  return standing.get(item)?.record?.answer ?? "";
}

const alike: ReadonlySet<Difference["kind"]> = new Set(["same", "neither"]);

function isShown({ difference, site, headquarters }: ComparedRow, filter: ComparedFilter): boolean {
  if (filter === "apart") return difference.kind === "apart";
  if (filter === "differing") return !alike.has(difference.kind);
  if (filter === "unknown") return site.answer === "unknown" || headquarters.answer === "unknown";
  return true;
}
