// Which key does what in the table, after the grid pattern of the ARIA Authoring Practices. Pure.
import type { Move } from "./selection.ts";

export type Key = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** An input method is putting a word together: every key is its own. */
  readonly composing: boolean;
};

export type Mode =
  /** Standing on a cell. */
  | "standing"
  /** Typing into a cell; `lines` where a cell may have several. */
  | "typing"
  /** A list of options is open: its own keys work. */
  | "choosing";

export type KeyCommand =
  | { readonly kind: "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "keep"; readonly onward: Move | "stay" }
  | {
      readonly kind: "edit" | "cancel" | "clear" | "undo" | "redo" | "fill-down" | "select-all" | "new-line";
    };

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "row-start",
  End: "row-end",
  PageUp: "page-up",
  PageDown: "page-down",
};

const controlMoves: Readonly<Record<string, Move>> = {
  Home: "first",
  End: "last",
  ArrowLeft: "row-start",
  ArrowRight: "row-end",
  ArrowUp: "top",
  ArrowDown: "bottom",
};

/** Undefined: the browser does what it always does with this key (types it, copies, leaves by Tab). */
export function commandOf(key: Key, mode: Mode): KeyCommand | undefined {
  if (key.composing) return undefined;
  if (mode === "standing") return key.ctrl ? standingWithControl(key) : standing(key);
  return key.ctrl ? undefined : typing(key, mode);
}

function standing({ key, shift, alt }: Key): KeyCommand | undefined {
  if (alt) return key === "ArrowDown" ? { kind: "edit" } : undefined;
  const move = moves[key];
  if (move) return { kind: "move", move, extend: shift };
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return undefined;
}

function standingWithControl({ key, shift, alt }: Key): KeyCommand | undefined {
  // On some keyboards Control with Alt writes a letter.
  if (alt) return undefined;
  const move = controlMoves[key];
  if (move) return { kind: "move", move, extend: shift };
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "d":
      return { kind: "fill-down" };
    case "a":
      return { kind: "select-all" };
    default:
      return undefined;
  }
}

function typing({ key, shift, alt }: Key, mode: Mode): KeyCommand | undefined {
  if (key === "Escape") return { kind: "cancel" };
  if (key === "Tab") return { kind: "keep", onward: shift ? "left" : "right" };
  if (key !== "Enter") return undefined;
  if (alt && mode === "typing") return { kind: "new-line" };
  return { kind: "keep", onward: mode === "choosing" ? "stay" : shift ? "up" : "down" };
}
