// The typesetter: same bytes, its own process, faults answered, and alive again after each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "#platform/paths.ts";
import { closePdf, renderPdf, type PdfRequest } from "./render-pdf.ts";

// Templates must lie inside the project, the typesetter's workspace.
const cache = join(projectRoot, ".cache");
let folder = "";

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "pdf-test-"));
});

afterAll(async () => {
  await closePdf();
  rmSync(folder, { recursive: true, force: true });
});

function request(name: string, source: string): PdfRequest {
  const template = join(folder, name);
  writeFileSync(template, `#import "/src/platform/pdf/paper.typ": *\n#show: paper\n${source}`);
  return { template, data: { name: "㈱見本🙂" }, title: "見本", date: "2026-04-01" };
}

it("gives the same bytes for the same request, and others for other data", async () => {
  const letter = request("letter.typ", "#typed(values.name)");
  const first = await renderPdf(letter);
  await closePdf();
  const second = await renderPdf(letter);
  const other = await renderPdf({ ...letter, data: { name: "別の名前" } });
  expect(first).toMatchObject({ pages: 1, accessible: true, problem: "" });
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0);
});

it("serves many requests in their turn", async () => {
  const letter = request("turn.typ", "#for _ in range(values.pages) [a #pagebreak()]");
  const rendered = await Promise.all([1, 2, 3].map((pages) => renderPdf({ ...letter, data: { pages } })));
  expect(rendered.map(({ pages }) => pages)).toEqual([2, 3, 4]);
});

it("shows a given image", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>`;
  const letter = request("image.typ", `#image("/.pdf-request/images/a.svg", alt: "三角")`);
  await expect(renderPdf({ ...letter, images: { "a.svg": Buffer.from(svg) } })).resolves.toMatchObject({
    accessible: true,
  });
  await expect(renderPdf(letter)).rejects.toMatchObject({ code: "ERR_PDF_FAILED" });
});

it("keeps a document that misses the accessibility standard, and says so", async () => {
  const rendered = await renderPdf(
    request("no-alt.typ", `#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"))`),
  );
  expect(rendered).toMatchObject({ pages: 1, accessible: false });
  expect(rendered.problem).toContain("PDF/UA-1");
});

it("refuses a faulty template and goes on", async () => {
  await expect(renderPdf(request("faulty.typ", "#unknown"))).rejects.toMatchObject({
    code: "ERR_PDF_FAILED",
  });
  await expect(renderPdf(request("fine.typ", "fine"))).resolves.toMatchObject({ pages: 1 });
});

it("does not reach files outside the project", async () => {
  await expect(renderPdf(request("outside.typ", `#read("/../../etc/passwd")`))).rejects.toMatchObject({
    code: "ERR_PDF_FAILED",
  });
});
