// The page's skeleton: doctype, language, titles, error prefix, and no inline style or script.
import { describe, expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { languageHref } from "./frame.ts";
import { Page } from "./page.tsx";
import { rendered } from "./rendered.ts";
import { sampleFrame } from "./sample-frame.ts";
import { useWords } from "./words.ts";

describe("Page", () => {
  test.each(languages)("is a whole document in %s, free of inline code", (language) => {
    const text = rendered(
      <Page frame={sampleFrame(language, { demo: true })} title="<Title>">
        <Word />
      </Page>,
    );
    expect(text).toMatch(/^<!doctype html><html lang="/);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain("<title>&lt;Title&gt; | Himori 秘守</title>");
    expect(text).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
  });

  test("its pieces speak the reader's language", () => {
    const thai = (
      <Page frame={sampleFrame("th")} title="t">
        <Word />
      </Page>
    );
    expect(rendered(thai)).toContain("<b>จำเป็น</b>");
    expect(rendered(<Word />)).toBe("<b>必須</b>");
  });

  test("errors stand in the title and link to their fields", () => {
    const text = rendered(
      <Page
        frame={sampleFrame("ja")}
        title="申請者"
        errors={[{ name: "a[0].b", text: "入力してください" }]}
      />,
    );
    expect(text).toContain("<title>エラー：申請者 | Himori 秘守</title>");
    expect(text).toContain('<a href="#a-0-b">入力してください</a>');
    expect(text).toContain("autofocus");
  });

  test("scripts come from the frame's assets, unknown ones are left out", () => {
    const assets = { css: "/c.css", scripts: { page: "/p.js", draft: "/d.js", other: "/o.js" } };
    const text = rendered(
      <Page frame={sampleFrame("ja", { assets })} title="t" scripts={["draft", "none"]} />,
    );
    expect(text.match(/src="[^"]+"/g)).toEqual(['src="/p.js"', 'src="/d.js"']);
  });
});

test.each([
  ["/a", "/a?lang=th"],
  ["/a?b=1", "/a?b=1&lang=th"],
])("the language link of %s is %s", (path, href) => {
  expect(languageHref(path, "th")).toBe(href);
});

function Word() {
  return <b>{useWords().form.required}</b>;
}
