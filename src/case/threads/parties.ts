// Who speaks with whom in a thread.

/** The office reads every thread of a case, and writes where it is named. */
export const threadParties = ["company-office", "company-expert", "office-expert", "all"] as const;
export type ThreadParties = (typeof threadParties)[number];
