// How a test case of a consistency check is written down: sheets in which it finds something, and near misses.
import type { SampleRow } from "../sample-sheets.ts";

type Said = Readonly<Record<number, string>>;
export type Sample = {
  readonly rows?: readonly SampleRow[];
  readonly site?: Said;
  readonly headquarters?: Said;
};
export type Case = {
  readonly fires: Sample;
  /** What it finds there; no rows and no items where left out. */
  readonly finds?: { readonly rows?: readonly number[]; readonly items?: readonly number[] };
  /** Near misses: each by itself finds nothing. */
  readonly quiet: readonly Sample[];
};
