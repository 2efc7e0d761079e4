// The mail of a receipt holds what the person must know, in both forms and every language.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { applyMessages } from "../messages/catalog.ts";
import { correctionMessages } from "../messages/correction/catalog.ts";
import { type Received, receivedMail } from "./received.tsx";

const received: Received = {
  language: "ja",
  personName: "見本 太郎",
  programmeName: "見本支援事業",
  receiptNumber: "2026-CN-0007",
  timeJst: "2026年11月23日 14:05",
  timeLocal: "2026年11月23日 13:05",
  localZoneName: "中国標準時",
  place: 7,
  waitingList: false,
  correction: false,
  receiptUrl: "https://himori.example/applications/1/submission?a=1&b=2",
};

test("the plain text in Japanese", () => {
  const { subject, text } = receivedMail(received);
  expect(subject).toBe("【受付】申請を受け付けました（2026-CN-0007）");
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "見本 太郎 様",
      "見本支援事業への申請を受け付けました。",
      "受付番号: 2026-CN-0007",
      "受付日時（日本時間）: 2026年11月23日 14:05",
      "受付日時（中国標準時）: 2026年11月23日 13:05",
      "受付の順番: 7番目",
      "https://himori.example/applications/1/submission?a=1&b=2",
      "■ この後の流れ",
    ]),
  );
});

test.each(languages)("%s: both forms hold every value", (language) => {
  const { subject, text, html } = receivedMail({ ...received, language });
  expect(subject).toContain(received.receiptNumber);
  const { receiptNumber, personName, programmeName, timeJst, timeLocal, localZoneName } = received;
  for (const value of [receiptNumber, personName, programmeName, timeJst, timeLocal, localZoneName]) {
    expect(text).toContain(value);
    expect(html).toContain(value);
  }
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain('href="https://himori.example/applications/1/submission?a=1&amp;b=2"');
});

test.each(languages)("%s: on the waiting list it says so and promises no next steps", (language) => {
  const { mail, receipt } = applyMessages[language];
  const waiting = receivedMail({ ...received, language, waitingList: true });
  expect(waiting.subject).toBe(mail.waitingSubject(received.receiptNumber));
  expect(waiting.text).toContain(mail.waiting);
  expect(waiting.text).not.toContain(receipt.next);
  expect(receivedMail({ ...received, language }).text).not.toContain(mail.waiting);
});

test("what people type is escaped", () => {
  const { html } = receivedMail({ ...received, personName: "<script>alert(1)</script>" });
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script");
});

test.each(languages)("%s: a correction says so, and what the office does next", (language) => {
  const words = correctionMessages[language];
  const receiptNumber = words.numbered(received.receiptNumber, 2);
  const mail = receivedMail({ ...received, language, receiptNumber, correction: true });
  expect(mail.subject).toBe(words.mailSubject(receiptNumber));
  expect(mail.text).toContain(words.mailBody(received.programmeName));
  expect(mail.text).toContain(words.next);
  expect(mail.text).not.toContain(applyMessages[language].receipt.nextSteps[0]);
});
