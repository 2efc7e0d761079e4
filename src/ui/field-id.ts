// The id of a field's first control, which labels and the error summary point to.

/** A form name as an element id: `menu[0].hours` becomes `menu-0-hours`. */
export function fieldId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-+|-+$/g, "");
}

/** One problem with one field, in the reader's language. */
export type FieldError = { name: string; text: string };
