// The names of this chapter's jobs: commands send them, jobs.ts does them.

export const receivedJob = "application-received";
export const correctedJob = "correction-received";
