// The leaflet: four pages in each language, readable by machines, from whatever edition there is.
import { afterAll, expect, test } from "vitest";
import { readGuide } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { staffLanguages } from "#i18n/languages.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { leafletContents, renderLeaflet } from "./leaflet.ts";

const guide = readGuide();
const edition = readEdition(`${editionsFolder}/2026.yaml`);
const date = "2026-11-23";

afterAll(closePdf);

test.each(staffLanguages)("four pages in %s, tagged for screen readers", async (language) => {
  const siteAddress = "https://himori.example/";
  await expect(renderLeaflet({ edition, guide, language, date, siteAddress })).resolves.toMatchObject({
    pages: 4,
    accessible: true,
  });
  const first = await renderLeaflet({ edition, guide, language, date });
  const second = await renderLeaflet({ edition, guide, language, date });
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test("its figures are the edition's", () => {
  const other: Edition = { ...edition, caps: { ...edition.caps, cases: 7, minutesPerCase: 600 } };
  const contents = JSON.stringify(leafletContents({ edition: other, guide, language: "ja", date }));
  expect(contents).toContain("計7件程度");
  expect(contents).toContain("10時間まで");
  expect(contents).not.toMatch(/undefined|\{\w+\}|23時間/);
});
