// Makes text fit to stand in the XML of a Word file.

/** The lines of a text as typed, without the characters that XML cannot hold. */
export function linesForXml(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n]|[\u{FFFE}\u{FFFF}]/gu, "")
    .split("\n");
}
