// The site's mark and name, as the header shows them.

/** The mark: a keyhole that is also a small flame, kept inside a square. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#0017c1" />
      <path
        d="M20 6.5c4.6 4 7 7.4 7 10.9a6.9 6.9 0 0 1-3.4 6l2.2 9.1H14.2l2.2-9.1a6.9 6.9 0 0 1-3.4-6c0-3.5 2.4-6.9 7-10.9Z"
        fill="#fff"
      />
      <circle cx="20" cy="17.8" r="2.6" fill="#0017c1" />
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
