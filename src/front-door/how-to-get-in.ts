// What the person at the terminal is told once everything stands: the address, and how to sign in.
import {
  demoCompanies,
  demoPassword,
  demoPerson,
  demoPersonKeys,
  demoSecondFactor,
} from "#db/seed/demo-people.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";

type Standing = { readonly platform: Platform; readonly url: string };

export function howToGetIn({ platform, url }: Standing): string {
  const lines = platform.config.demo ? demoLines(url) : emptyLines(url);
  return ["", `Himori is ready:  ${url}`, "", ...lines, "", "Stop with Ctrl+C.", ""].join("\n");
}

function demoLines(url: string): string[] {
  const people = demoPersonKeys.map((key) => {
    const { email, role, company } = demoPerson(key);
    return `  ${email.padEnd(26)} ${role.padEnd(9)} ${company ? demoCompanies[company].name : ""}`.trimEnd();
  });
  return [
    "This is a demo world: every firm and person in it is invented.",
    `Sign in as anyone with one click:  ${url}${urls.demo.to()}`,
    `Read the mails it sends:           ${url}${urls.demoMail.to()}`,
    "",
    `Or sign in at ${url}${urls.signIn.to()} with the password  ${demoPassword}`,
    ...people,
    "Where a code of the second factor is asked for, it stands at the end of the first page above,",
    `or comes from an authenticator app with the key ${demoSecondFactor.base32}.`,
    "",
    "A house without the demo world:  npm start -- --empty",
  ];
}

function emptyLines(url: string): string[] {
  return [
    `Companies sign up by themselves:  ${url}${urls.signUp.to()}`,
    "Invite the first operator, and the office, from a second terminal:",
    "  npm run himori -- invite YOU@EXAMPLE.JP operator",
    "  npm run himori -- invite COLLEAGUE@EXAMPLE.JP office",
  ];
}
