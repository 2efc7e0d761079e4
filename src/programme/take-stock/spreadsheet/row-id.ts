// The id that a new row of an import gets: the same whenever the same run is carried out again. Pure.
import { hash } from "node:crypto";

/** A UUID of version 8 made from the run and the row of the sheet. */
export function rowIdOf(runId: string, row: number): string {
  const digits = hash("sha256", `${runId}/${row}`);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join("-");
}
