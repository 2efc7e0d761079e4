// The clock face of accounts: what is over is cleared away every night.
import type { Job } from "#platform/queue/queue.ts";
import type { SignIn } from "./sign-in/sign-in.ts";

export function peopleJobs(signIn: SignIn): Job[] {
  return [{ name: "sign-in-cleaning", every: "17 4 * * *", run: () => signIn.removeStale() }];
}
