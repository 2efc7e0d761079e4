// From page to page of a long list.
import { Icon } from "./icon.tsx";
import { formatNumber } from "./number.ts";
import { useLanguage, useWords } from "./words.ts";

/** Pages are counted from 1. Nothing is drawn for a single page. */
export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const words = useWords().pages;
  const language = useLanguage();
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label={words.label}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          {words.previous}
        </a>
      ) : (
        <span></span>
      )}
      <span aria-current="page">
        {words.position(formatNumber(page, language), formatNumber(pages, language))}
      </span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {words.next}
          <Icon name="next" />
        </a>
      ) : (
        <span></span>
      )}
    </nav>
  );
}
