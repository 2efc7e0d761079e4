// Times of day as people write them.
import { expect, test } from "vitest";
import { readTime } from "./read-time.ts";

test.each([
  ["14:00", "14:00"],
  ["9:05", "09:05"],
  ["１４：３０", "14:30"],
  ["14.30", "14:30"],
  ["14時", "14:00"],
  ["14時30分", "14:30"],
  ["14時半", "14:30"],
  ["午後2時", "14:00"],
  ["午前 0:15", "00:15"],
  ["下午2点", "14:00"],
  ["2 pm", "14:00"],
  ["12:30 AM", "00:30"],
  ["12:30 p.m.", "12:30"],
  ["14.00 น.", "14:00"],
  ["14h30", "14:30"],
  ["14h", "14:00"],
  ["2:00 chiều", "14:00"],
  ["10.00 pagi", "10:00"],
  ["0:00", "00:00"],
  ["23:59", "23:59"],
])("%s is %s", (typed, time) => {
  const read = readTime(typed);
  expect(read).toEqual({ ok: true, value: time, text: time });
  expect(readTime(time)).toEqual(read);
});

test.each([
  ["", "required"],
  ["24:00", "not-a-time"],
  ["14:60", "not-a-time"],
  ["午後13時", "not-a-time"],
  ["昼", "not-a-time"],
  ["14:5", "not-a-time"],
])("%s is refused", (typed, key) => {
  expect(readTime(typed)).toEqual({ ok: false, problem: { key } });
});
