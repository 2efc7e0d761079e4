// The question before an act that cannot simply be undone: what will happen, yes, or back.
import type { Child } from "hono/jsx";
import { Button, ButtonLink, ButtonRow } from "./button.tsx";
import { PageTitle } from "./heading.tsx";
import { useWords } from "./words.ts";

type Props = {
  question: string;
  /** What follows from a yes. */
  children?: Child;
  yes: string;
  no?: string;
  cancelHref: string;
  /** Where the yes is posted. */
  action: string;
  danger?: boolean;
  /** Sent along unseen, such as the version that was looked at. */
  hidden?: Readonly<Record<string, string>>;
};

export function Confirm({
  question,
  children,
  yes,
  no,
  cancelHref,
  action,
  danger = false,
  hidden = {},
}: Props) {
  const words = useWords().form;
  return (
    <form method="post" action={action}>
      <PageTitle>{question}</PageTitle>
      <div class="prose">{children}</div>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ButtonRow>
        <Button kind={danger ? "danger" : "primary"}>{yes}</Button>
        <ButtonLink kind="secondary" href={cancelHref}>
          {no ?? words.cancel}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
