// Where a piece of content comes from and whether somebody who knows the field has reviewed it.
import { z } from "zod";

/** Fields every dated, sourced piece carries. A piece without reviewer is a draft. */
export const provenance = {
  writtenOn: z.iso.date(),
  reviewer: z.string().min(1).nullable(),
  reviewedOn: z.iso.date().nullable(),
};

export type Reviewable = { readonly reviewer: string | null; readonly reviewedOn: string | null };

/** "draft" is shown as "draft, not reviewed" wherever the piece is shown. */
export function reviewStatus(piece: Reviewable): "draft" | "reviewed" {
  return piece.reviewer === null || piece.reviewedOn === null ? "draft" : "reviewed";
}
