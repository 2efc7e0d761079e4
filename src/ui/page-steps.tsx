// From page to page of a list so long that its pages are not counted: only the one before and the one after.
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

type Props = { previous: string | undefined; next: string | undefined };

/** Nothing is drawn for a single page. */
export function PageSteps({ previous, next }: Props) {
  const words = useWords().pages;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pagination" aria-label={words.label}>
      {previous === undefined ? (
        <span></span>
      ) : (
        <a href={previous} rel="prev">
          <Icon name="back" />
          {words.previous}
        </a>
      )}
      {next === undefined ? (
        <span></span>
      ) : (
        <a href={next} rel="next">
          {words.next}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
