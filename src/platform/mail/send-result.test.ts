// Which failures are worth another attempt.
import type { NodemailerError } from "nodemailer";
import { expect, it } from "vitest";
import { resultOfError, type SendResult } from "./send-result.ts";

it.each<[string, Partial<NodemailerError>, SendResult]>([
  [
    "no such mailbox",
    { code: "EENVELOPE", command: "RCPT TO", responseCode: 550, permanent: true },
    { status: "refused-for-good", reason: "EENVELOPE-550" },
  ],
  [
    "mailbox busy",
    { code: "EENVELOPE", command: "RCPT TO", responseCode: 450, permanent: false },
    { status: "try-again", reason: "EENVELOPE-450" },
  ],
  [
    "content refused",
    { code: "EMESSAGE", command: "DATA", responseCode: 554, permanent: true },
    { status: "refused-for-good", reason: "EMESSAGE-554" },
  ],
  [
    "content deferred",
    { code: "EMESSAGE", command: "DATA", responseCode: 451, permanent: false },
    { status: "try-again", reason: "EMESSAGE-451" },
  ],
  [
    "sender refused",
    { code: "EENVELOPE", command: "MAIL FROM", responseCode: 550, permanent: true },
    { status: "try-again", reason: "EENVELOPE-550" },
  ],
  [
    "sign-in wanted",
    { code: "EENVELOPE", command: "MAIL FROM", responseCode: 530, permanent: true },
    { status: "try-again", reason: "EENVELOPE-530" },
  ],
  [
    "too large, said by the server",
    { code: "EENVELOPE", command: "MAIL FROM", responseCode: 552, permanent: true },
    { status: "refused-for-good", reason: "EENVELOPE-552" },
  ],
  [
    "too large, known before",
    { code: "EMESSAGE", command: "MAIL FROM" },
    { status: "refused-for-good", reason: "EMESSAGE" },
  ],
  [
    "impossible recipient",
    { code: "EENVELOPE", command: "API" },
    { status: "refused-for-good", reason: "EENVELOPE" },
  ],
  [
    "wrong password",
    { code: "EAUTH", responseCode: 535, permanent: true },
    { status: "try-again", reason: "EAUTH-535" },
  ],
  ["server down", { code: "ESOCKET" }, { status: "try-again", reason: "ESOCKET" }],
  [
    "server says goodbye",
    { code: "EPROTOCOL", command: "CONN", responseCode: 554, permanent: true },
    { status: "try-again", reason: "EPROTOCOL-554" },
  ],
  ["no encryption offered", { code: "ETLS" }, { status: "try-again", reason: "ETLS" }],
  ["disk full (inbox)", { code: "ENOSPC" }, { status: "try-again", reason: "ENOSPC" }],
  ["something unknown", {}, { status: "try-again", reason: "UNKNOWN" }],
])("%s", (_what, properties, result) => {
  expect(resultOfError(Object.assign(new Error("text of the server"), properties))).toEqual(result);
});
