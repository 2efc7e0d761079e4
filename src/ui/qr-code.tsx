// A QR code drawn on the page, for a phone held before the screen.

type Props = {
  /** Modules row by row, without the quiet zone; true is dark. */
  modules: readonly (readonly boolean[])[];
  label: string;
};

const quiet = 4;

export function QrCode({ modules, label }: Props) {
  const size = modules.length + 2 * quiet;
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : "")))
    .join("");
  return (
    <p>
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="240" height="240">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </p>
  );
}
