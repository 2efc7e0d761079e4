// Finds a field's problem among those of its form.
import type { FieldError } from "#ui/field-id.ts";

export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.text;
}
