// A page that looks like a printed form with a QR code in its corner, drawn as PDF content.
import { encode } from "uqr";
import type { PdfPage } from "./pdf-file.ts";

const A4 = { widthPt: 595, heightPt: 842 };

/** An A4 page with lines of text, a table, a round seal and the code (sides in points; 57 pt is 20 mm). */
export function formPage(code: string, codeSidePt = 57): PdfPage {
  const text = Array.from({ length: 28 }, (_, line) => {
    const words = "Application for expert support, line of typed text that fills the page ";
    return `BT /F 10 Tf 60 ${740 - line * 22} Td (${line + 1}. ${words.slice(0, 40 + ((line * 7) % 30))}) Tj ET`;
  });
  const rules = Array.from({ length: 29 }, (_, line) => `55 ${756 - line * 22} m 540 ${756 - line * 22} l S`);
  const seal = "0.3 w 470 700 m 470 716 440 716 440 700 c 440 684 470 684 470 700 c S";
  const squares = codeSquares(code, { left: 490, bottom: 30, side: codeSidePt });
  return { ...A4, content: [...text, ...rules, seal, squares].join("\n") };
}

function codeSquares(code: string, place: { left: number; bottom: number; side: number }): string {
  const qr = encode(code, { ecc: "M", border: 0 });
  const module = place.side / qr.size;
  const squares = qr.data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      const left = place.left + x * module;
      const bottom = place.bottom + (qr.size - 1 - y) * module;
      return dark
        ? [`${left.toFixed(3)} ${bottom.toFixed(3)} ${module.toFixed(3)} ${module.toFixed(3)} re`]
        : [];
    }),
  );
  return `${squares.join("\n")} f`;
}
