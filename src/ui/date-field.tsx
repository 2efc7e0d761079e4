// A date as one box of free text: people write 令和8年9月1日 or 1/9/2026, the form understands it.
import type { TextProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";
import { useWords } from "./words.ts";

export function DateField(field: TextProps) {
  const words = useWords().form;
  return <TextField autocomplete="off" {...field} hint={field.hint ?? words.dateHint} width={20} />;
}
