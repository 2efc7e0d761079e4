// The site's mark and name, as the header shows them.

/** The mark for the browser's tab, carried in the page itself: no request for it. */
export const brandIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="10" fill="#0017c1"/><path d="M20 8a7.5 7.5 0 0 1 3.9 13.9L26.5 32h-13l2.6-10.1A7.5 7.5 0 0 1 20 8Z" fill="#fff"/></svg>',
)}`;

/** The mark: a keyhole in a square. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <rect width="40" height="40" rx="10" fill="#0017c1" />
      <path d="M20 8a7.5 7.5 0 0 1 3.9 13.9L26.5 32h-13l2.6-10.1A7.5 7.5 0 0 1 20 8Z" fill="#fff" />
    </svg>
  );
}

export function Brand({ href, name }: { href: string; name: string }) {
  return (
    <a class="brand" href={href}>
      <BrandMark />
      <span>{name}</span>
    </a>
  );
}
