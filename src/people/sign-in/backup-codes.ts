// The codes one prints at set-up, each good for one sign-in without the app.
import { randomInt } from "node:crypto";

// Without 0 o 1 i l: these codes are copied by hand from paper.
const letters = "23456789abcdefghjkmnpqrstuvwxyz";

function part(): string {
  return Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
}

export function makeBackupCodes(): string[] {
  return Array.from({ length: 10 }, () => `${part()}-${part()}`);
}
