// What narrows a list: fields side by side whose values go into the address, so that a list can be kept and sent on.
import type { Child } from "hono/jsx";
import { Button, ButtonLink } from "./button.tsx";

type Props = {
  /** The list's own address, asked anew with the fields as its query. */
  action: string;
  label: string;
  submit: string;
  clear: string;
  /** Whether anything is narrowed: then there is something to clear. */
  active: boolean;
  children: Child;
};

export function Filters({ action, label, submit, clear, active, children }: Props) {
  return (
    <form class="filters" method="get" action={action} role="search" aria-label={label}>
      <div class="filter-fields">{children}</div>
      <div class="filter-buttons">
        <Button kind="secondary" small>
          {submit}
        </Button>
        {active && (
          <ButtonLink kind="link" small href={action}>
            {clear}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
