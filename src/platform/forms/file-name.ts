// Makes the name a browser gives for a file one that can be shown, stored and sent.
import { composeMarks, dropInvisible, storable } from "./characters.ts";

const longest = 150;

/**
 * Without folders, control and direction-changing characters and those that Windows forbids; NFC (macOS sends か + ゛);
 * at most 150 code points, the ending kept; "file" when nothing is left. It is for reading only, never a path.
 */
export function cleanFileName(raw: string): string {
  const last = raw.split(/[/\\]/u).at(-1) ?? "";
  const name = composeMarks(dropInvisible(storable(last)))
    .replace(/[\p{Cc}<>:"|?*\uFFFD]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  const signs = Array.from(name);
  if (signs.length <= longest) return name === "" ? "file" : name;
  const ending = Array.from(/\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? "");
  return [...signs.slice(0, longest - ending.length), ...ending].join("");
}
