// The answers of an application: one text per field, as stored; and small readers of the ones that steer the journey.

/** Field name → text as stored. A field never answered is absent; one emptied again is "". */
export type Answers = Readonly<Record<string, string>>;

export function answerOf(answers: Answers, field: string): string {
  return answers[field] ?? "";
}

/** Several choices are stored as their ids with commas between. */
export function chosen(answers: Answers, field: string): string[] {
  return answerOf(answers, field)
    .split(",")
    .filter((id) => id !== "");
}

export const ticked = "yes";

export function isTicked(answers: Answers, field: string): boolean {
  return answerOf(answers, field) === ticked;
}

/** The fields that belong to one menu line or one condition carry its id. */
export const lineFields = {
  wish: (lineId: string) => `wish.${lineId}`,
  when: (lineId: string) => `when.${lineId}`,
  /** One field for lines of which at most one may be wished. */
  oneOf: (lineIds: readonly string[]) => `oneOf.${lineIds.join(".")}`,
  condition: (conditionId: string) => `condition.${conditionId}`,
} as const;

/** True when the applicant only plans its site: nothing of it can be asked as a must. */
export function isPlanned(answers: Answers): boolean {
  return answerOf(answers, "sitePlanned") === "plans";
}

/** The names by which people will look for the application: as the applicant wrote them, in every language. */
export function namesIn(answers: Answers): string[] {
  return ["coverCompanyName", "hqName", "siteNameJa", "siteNameLocal"].map((field) =>
    answerOf(answers, field),
  );
}
