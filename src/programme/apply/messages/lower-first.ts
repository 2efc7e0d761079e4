// Puts a label into the middle of a sentence, where Latin scripts write it small.

/** "Name in Chinese" → "name in Chinese"; scripts without small letters stay as they are. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
