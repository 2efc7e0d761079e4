// The keys of the table: what they do while standing on a cell, while typing, and while a word is put together.
import { describe, expect, test } from "vitest";
import { commandOf, type Key, type KeyCommand, type Mode } from "./keys.ts";
import { movedSelection, rangeOf, standAt, type Move } from "./selection.ts";

/** "Ctrl+Shift+End" as a key. */
function pressed(name: string): Key {
  const parts = name.split("+");
  const held = (one: string) => parts.includes(one);
  return {
    key: parts.at(-1) ?? "",
    ctrl: held("Ctrl"),
    shift: held("Shift"),
    alt: held("Alt"),
    composing: false,
  };
}

const move = (to: Move, extend = false): KeyCommand => ({ kind: "move", move: to, extend });

test.each<[Mode, string, KeyCommand | undefined]>([
  ["standing", "ArrowDown", move("down")],
  ["standing", "Shift+ArrowRight", move("right", true)],
  ["standing", "Home", move("row-start")],
  ["standing", "Ctrl+Home", move("first")],
  ["standing", "Ctrl+Shift+End", move("last", true)],
  ["standing", "PageDown", move("page-down")],
  ["standing", "Enter", { kind: "edit" }],
  ["standing", "F2", { kind: "edit" }],
  ["standing", "Alt+ArrowDown", { kind: "edit" }],
  ["standing", "Delete", { kind: "clear" }],
  ["standing", "Ctrl+z", { kind: "undo" }],
  ["standing", "Ctrl+Shift+Z", { kind: "redo" }],
  ["standing", "Ctrl+y", { kind: "redo" }],
  ["standing", "Ctrl+d", { kind: "fill-down" }],
  ["standing", "Ctrl+c", undefined],
  ["standing", "Tab", undefined],
  ["standing", "a", undefined],
  ["standing", "Ctrl+Alt+z", undefined],
  ["typing", "Enter", { kind: "keep", onward: "down" }],
  ["typing", "Shift+Enter", { kind: "keep", onward: "up" }],
  ["typing", "Alt+Enter", { kind: "new-line" }],
  ["typing", "Tab", { kind: "keep", onward: "right" }],
  ["typing", "Shift+Tab", { kind: "keep", onward: "left" }],
  ["typing", "Escape", { kind: "cancel" }],
  ["typing", "ArrowLeft", undefined],
  ["typing", "Ctrl+z", undefined],
  ["choosing", "Enter", { kind: "keep", onward: "stay" }],
  ["choosing", "ArrowDown", undefined],
])("%s: %s", (mode, name, command) => {
  expect(commandOf(pressed(name), mode)).toEqual(command);
});

test.each<Mode>(["standing", "typing"])("a word that is put together keeps every key, %s", (mode) => {
  for (const key of ["Enter", "Escape", "ArrowDown", "Tab", "Backspace", "F2"]) {
    expect(commandOf({ ...pressed(key), composing: true }, mode)).toBeUndefined();
  }
});

describe("moving", () => {
  const extent = { rows: 20, columns: 6, page: 8 };

  test.each<[Move, [number, number]]>([
    ["left", [5, 2]],
    ["up", [4, 3]],
    ["row-start", [5, 0]],
    ["row-end", [5, 5]],
    ["first", [0, 0]],
    ["last", [19, 5]],
    ["page-down", [13, 3]],
    ["page-up", [0, 3]],
  ])("%s", (move, [row, column]) => {
    expect(movedSelection(standAt(5, 3), { move, extend: false }, extent)).toEqual(standAt(row, column));
  });

  test("with Shift the selection grows and shrinks from where it began", () => {
    let selection = standAt(5, 3);
    for (const move of ["down", "down", "left", "up"] as const)
      selection = movedSelection(selection, { move, extend: true }, extent);
    expect(rangeOf(selection)).toEqual({ top: 5, bottom: 6, left: 2, right: 3 });
  });
});
