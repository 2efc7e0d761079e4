// A signature is looked at once; nothing else is taken on trust.
import { expect, test } from "vitest";
import { openGenuineCookies } from "./genuine-cookies.ts";

test("only a cookie that was found genuine is known", () => {
  const cookies = openGenuineCookies("himori.session_token");
  expect(cookies.tokenIn("himori.session_token=abc.sig")).toBeUndefined();
  cookies.remember("lang=ja; himori.session_token=abc.sig", "abc");
  expect(cookies.tokenIn("himori.session_token=abc.sig; lang=th")).toBe("abc");
  for (const other of [
    "himori.session_token=abc.gis",
    "x-himori.session_token=abc.sig",
    "__Secure-himori.session_token=abc.sig",
    "himori.session_token=abc.sig; himori.session_token=abc.sig",
    "himori.session_token=",
    "",
  ]) {
    expect(cookies.tokenIn(other), other).toBeUndefined();
  }
});

test("nothing is learned from a header with two session cookies or none", () => {
  const cookies = openGenuineCookies("s");
  cookies.remember("s=one; s=two", "one");
  cookies.remember("lang=ja", "none");
  for (const header of ["s=one", "s=two", "s=one; s=two", "lang=ja", ""]) {
    expect(cookies.tokenIn(header), header).toBeUndefined();
  }
});

test("what is kept has an end: the first one noted goes first", () => {
  const cookies = openGenuineCookies("s");
  for (let number = 0; number <= 10_000; number += 1) cookies.remember(`s=${number}`, `t${number}`);
  expect(cookies.tokenIn("s=0")).toBeUndefined();
  expect(cookies.tokenIn("s=1")).toBe("t1");
  expect(cookies.tokenIn("s=10000")).toBe("t10000");
});
