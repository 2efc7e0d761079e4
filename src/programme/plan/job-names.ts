// The names of jobs that commands leave and jobs.ts does.

export const planNewsJob = "plan-news";
