// Why the expert should change or the assignment end: the same form for the office, the company and the expert.
import type { Child } from "hono/jsx";
import type { FieldError } from "#ui/field-id.ts";
import { TextArea } from "#ui/text-area.tsx";
import { urls } from "#urls.ts";

type Props = {
  caseId: string;
  lead: string;
  /** Of the reason. */
  label: string;
  typed: string;
  errors: readonly FieldError[];
  /** The button. */
  children: Child;
};

export function ChangeForm({ caseId, lead, label, typed, errors, children }: Props) {
  const error = errors.find(({ name }) => name === "reason")?.text;
  return (
    <form method="post" action={urls.expertChange.to({ caseId })}>
      <p>{lead}</p>
      <TextArea name="reason" label={label} rows={3} value={typed} error={error} required />
      {children}
    </form>
  );
}
