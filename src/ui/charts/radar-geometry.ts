// Where the points of a radar chart lie: pure arithmetic in the units of its view box.

export type Point = { x: number; y: number };

/** The point on axis `index` of `count` at `share` (0–1) of the radius; the first axis points up. */
export function pointOn(index: number, count: number, share: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: round(Math.cos(angle) * share), y: round(Math.sin(angle) * share) };
}

/** The outline of a ring at `share` of the radius, as an SVG polygon's points. */
export function ringPoints(count: number, share: number, radius: number): string {
  return Array.from({ length: count }, (_, index) => pointOn(index, count, share))
    .map(({ x, y }) => `${round(x * radius)},${round(y * radius)}`)
    .join(" ");
}

/** A series as an SVG path; a missing value breaks the line instead of being drawn as nothing. */
export function seriesPath(shares: readonly (number | null)[], radius: number): string {
  const count = shares.length;
  const known = shares.every((share) => share !== null);
  // A closed outline only when every value is known.
  const order = known ? [...shares.keys()] : [...shares.keys(), 0];
  let path = "";
  let drawing = false;
  for (const index of order) {
    const share = shares[index];
    if (share === null || share === undefined) {
      drawing = false;
      continue;
    }
    const { x, y } = pointOn(index, count, share);
    path += `${drawing ? "L" : "M"}${round(x * radius)} ${round(y * radius)}`;
    drawing = true;
  }
  return known ? `${path}Z` : path;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
