// Where this page stands: the pages above it, then its own name.
import { useWords } from "./words.ts";

export type Crumb = { href: string; label: string };

export function Breadcrumb({ above, here }: { above: readonly Crumb[]; here: string }) {
  const words = useWords().page;
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {above.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
