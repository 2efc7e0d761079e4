// Reads the text out of a PDF, as a search or a screen reader would, and looks for what was typed.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { toPrintableText } from "#platform/pdf/printable-text.ts";

/** The text of each page. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}

/** Lines are broken on paper and may be at a hyphen: white space and hyphens say nothing. */
export function bare(text: string): string {
  return text.replace(/[-\s\p{Cc}\u{FFFE}]|[\u{E0100}-\u{E01EF}]/gu, "");
}

/** The text of all pages without what is repeated on each: the footer, the header of a broken table. */
function wholeText(texts: readonly string[]): string {
  return texts
    .map((text) =>
      bare(text)
        .replace(/書類番号[0-9A-Z]{10}第\d+版\d+／\d+$/u, "")
        .replace(/^2．申請内容/u, ""),
    )
    .join("");
}

/** The lines that the text of the file does not hold. */
export async function linesLost(pdf: Uint8Array, typed: readonly string[]): Promise<string[]> {
  const whole = wholeText(await pageTexts(pdf));
  const lines = typed.flatMap((text) => text.split("\n"));
  return lines.filter((line) => !whole.includes(bare(toPrintableText(line))));
}
