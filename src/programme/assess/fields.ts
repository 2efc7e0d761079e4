// The names of the fields in which an expert scores, recommends and sums up.

export const scoreParts = ["answer", "finding"] as const;
export type ScorePart = (typeof scoreParts)[number];

export const scoreField = (item: number, part: ScorePart): string => `${part}-${item}`;

export const measureParts = ["taken", "place", "note"] as const;
export type MeasurePart = (typeof measureParts)[number];

export const measureField = (measure: string, part: MeasurePart): string => `${part}-${measure}`;

export const summaryField = "summary";

/** The most characters of the expert's texts. */
export const longest = { finding: 2000, note: 1000, summary: 6000 } as const;
