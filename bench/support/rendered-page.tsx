// The largest form page made from answers already read, for each request anew: the program without its database.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { FormPage } from "#programme/apply/pages/form-page.tsx";
import { fieldErrors } from "#programme/apply/problem-text.ts";
import { type PageId, questionPages } from "#programme/apply/questions.ts";
import { problemsOnPage } from "#programme/apply/rules.ts";
import { answersOfB, basisOf, edition2026 } from "#programme/apply/sample-answers.ts";
import { readAssets } from "../../src/front-door/assets.ts";
import { makeFrame } from "../../src/front-door/frame.ts";

const person = {
  userId: "",
  name: "見本 花子",
  email: "hanako@example.jp",
  role: "company",
  secondFactor: false,
} as const;

/** Answers every address with that page; writes its own port once it listens. */
export function serveRendered(id: PageId): void {
  const assets = readAssets();
  const basis = basisOf(edition2026, "VN", answersOfB);
  const app = new Hono();
  app.get("*", (c) => {
    const frame = makeFrame({ language: "ja", person, path: c.req.path, demo: false, assets });
    const pages = questionPages(basis);
    const page = pages.find((one) => one.id === id);
    if (!page) return c.notFound();
    const errors = fieldErrors(problemsOnPage(page, basis, "2026-11-20"), basis, "ja");
    return c.html(
      <FormPage
        frame={frame}
        caseId="00000000-0000-4000-8000-000000000000"
        page={page}
        basis={basis}
        version={1}
        values={basis.answers}
        errors={errors}
        aside={[]}
        previous={pages[0]?.id}
      />,
    );
  });
  serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log(port));
}
