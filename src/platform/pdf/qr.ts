// Draws a QR code as an SVG image, strong enough to be read from a grey scan of a printed page.
import { encode } from "uqr";

/**
 * The modules of the code without its quiet zone, row by row; true is dark. On paper a quarter may be lost (error
 * correction Q); on a screen nothing is, and fewer, larger modules are read from farther away (L).
 */
export function qrModules(text: string, ecc: "L" | "Q" = "Q"): boolean[][] {
  return encode(text, { ecc, border: 0 }).data;
}

/** An SVG of the code with the quiet zone of four modules that readers ask for. */
export function qrSvg(text: string): string {
  const quiet = 4;
  const modules = qrModules(text);
  const size = modules.length + 2 * quiet;
  const path = modules
    .flatMap((row, y) =>
      darkRuns(row).map(([x, width]) => `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`),
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}"/></svg>`;
}

function darkRuns(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
