// A clock set to a moment of the edition that goes on from there, for tests in which things follow one another.
import { type Clock, dayIn } from "#platform/clock.ts";

/** `from` lies in the past: what the sign-in library dates by the computer's own clock is then never over already. */
export function runningClock(from: Date | string): Clock {
  const behind = Date.now() - new Date(from).getTime();
  const now = () => new Date(Date.now() - behind);
  return { now, today: (timeZone) => dayIn(timeZone, now()) };
}
