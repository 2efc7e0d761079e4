// The name under which the work left by a given assessment stands in the queue.
export const assessmentGivenJob = "assessment-given";
