// What the encrypted texts of an assessment are bound to: moved to another row they no longer open.
import type { TextPlace } from "#platform/files/company-texts.ts";

type Versioned = { readonly caseId: string; readonly version: number };

export const findingOf = ({ caseId, item, version }: Versioned & { readonly item: number }): TextPlace => ({
  table: "assessment_scores",
  row: `${caseId}/${item}/${version}`,
  column: "finding",
});

export const noteOf = ({
  caseId,
  measure,
  version,
}: Versioned & { readonly measure: string }): TextPlace => ({
  table: "assessment_measures",
  row: `${caseId}/${measure}/${version}`,
  column: "note",
});

export const summaryOf = ({ caseId, version }: Versioned): TextPlace => ({
  table: "assessment_summaries",
  row: `${caseId}/${version}`,
  column: "text",
});

export const resultOf = (assessmentId: string): TextPlace => ({
  table: "assessment_closings",
  row: assessmentId,
  column: "result",
});
