// The way back to the page before.
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

export function BackLink({ href, label }: { href: string; label?: string }) {
  const words = useWords().page;
  return (
    <a class="back-link" href={href}>
      <Icon name="back" />
      {label ?? words.back}
    </a>
  );
}
