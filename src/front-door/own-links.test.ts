// Only addresses of this site become links, and only their own characters belong to them.
import { expect, test } from "vitest";
import { linkOwnAddresses } from "./own-links.ts";

const own = "http://localhost:3000";

test.each([
  ["nothing here", [{ text: "nothing here" }]],
  [
    `次のアドレス:\n${own}/sign-up/confirm?token=a.b-c&lang=ja\n以上`,
    [
      { text: "次のアドレス:\n" },
      { text: `${own}/sign-up/confirm?token=a.b-c&lang=ja`, href: "/sign-up/confirm?token=a.b-c&lang=ja" },
      { text: "\n以上" },
    ],
  ],
  [`(${own}/demo).`, [{ text: "(" }, { text: `${own}/demo`, href: "/demo" }, { text: ")." }]],
  ["https://elsewhere.example/x", [{ text: "https://elsewhere.example/x" }]],
  [`${own}.elsewhere.example/x`, [{ text: `${own}.elsewhere.example/x` }]],
])("%j", (text, pieces) => {
  expect(linkOwnAddresses(text, own)).toEqual(pieces);
});
