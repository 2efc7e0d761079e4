// Addresses that can be sent to, and attempts to make an address say more than that.
import { describe, expect, it } from "vitest";
import { headerText, isMailAddress, readSender } from "./mail-address.ts";

describe("isMailAddress", () => {
  it.each([
    "hanako@example.com",
    "first.last+tag@sub.example.co.jp",
    "taro..y.@mobile.example.ne.jp",
    "o'neil@example.org",
    "user@例え.jp",
    "user@xn--r8jz45g.jp",
    "user@ตัวอย่าง.com",
    "root@localhost",
    `${"a".repeat(64)}@example.com`,
  ])("takes %j", (text) => expect(isMailAddress(text)).toBe(true));

  it.each([
    "",
    "@",
    "a@",
    "@b.com",
    "a@b",
    "plain",
    "a b@example.com",
    "a@exa mple.com",
    "a@example..com",
    "a@-example.com",
    "a@example.com.",
    "a@b.com,c@d.com",
    "a@b.com;c@d.com",
    "a@@b.com",
    "Name <a@b.com>",
    "<a@b.com>",
    "a@b.com>",
    '"a b"@c.com',
    "a@[127.0.0.1]",
    "a@1.999",
    "田中@example.com",
    "a@b.com\r\nBcc: x@y.com",
    "a@b.com\nBcc:x@y.com",
    "a\r\n@b.com",
    "a@b.com\u0000",
    "a@b.com ",
    `${"a".repeat(65)}@example.com`,
    `a@${"b".repeat(64)}.com`,
    `a@${"b.".repeat(130)}com`,
  ])("refuses %j", (text) => expect(isMailAddress(text)).toBe(false));
});

describe("readSender", () => {
  it.each([
    ["himori@localhost.invalid", "", "himori@localhost.invalid"],
    ["秘守 事務局 <office@example.jp>", "秘守 事務局", "office@example.jp"],
    ["<office@example.jp>", "", "office@example.jp"],
  ])("reads %j", (text, name, address) => expect(readSender(text)).toEqual({ name, address }));

  it.each([
    "",
    "office",
    "a@b.com\r\nX: y",
    "Office\r\nBcc: x@y.com <a@b.com>",
    "a <b> <c@d.com>",
    "a@b.com, c@d.com",
  ])("refuses %j", (text) => expect(readSender(text)).toBeUndefined());
});

describe("headerText", () => {
  it.each([
    ["株式会社　ひもり", "株式会社　ひもり"],
    ["a\r\nBcc: x@y.com", "a Bcc: x@y.com"],
    ["a\u2028b\u0000c\u0085d", "a b c d"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["\n", ""],
  ])("makes one harmless line of %j", (text, line) => expect(headerText(text)).toBe(line));
});
