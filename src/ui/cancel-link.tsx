// The way out of a form without sending it, beside its button.
import { ButtonLink } from "./button.tsx";
import { useWords } from "./words.ts";

export function CancelLink({ href }: { href: string }) {
  return (
    <ButtonLink kind="secondary" href={href}>
      {useWords().form.cancel}
    </ButtonLink>
  );
}
