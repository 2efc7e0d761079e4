// Small drawings in the line of the text, hidden from screen readers: words always stand beside them.

const paths = {
  globe: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 0c-6 6-6 14 0 20m0-20c6 6 6 14 0 20M2.5 9h19m-19 6h19",
  menu: "M3 6h18M3 12h18M3 18h18",
  user: "M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm-9 9c0-4 4-6 9-6s9 2 9 6",
  info: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 9v6m0-10.5v.5",
  success: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-5 10 3.5 3.5L17 9",
  warning: "M12 3 1.5 21h21L12 3Zm0 7v5m0 2.5v.5",
  error: "M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm4 5v6m0 3.5v.5",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  check: "M5 12.5l4.5 4.5L19 7.5",
  file: "M6 2h9l4 4v16H6V2Zm8 0v5h5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
