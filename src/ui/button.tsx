// Buttons, and links that look like them.
import type { Child } from "hono/jsx";

export type ButtonKind = "primary" | "secondary" | "danger" | "link";

type Look = { kind?: ButtonKind; small?: boolean; children: Child };

type ButtonProps = Look & {
  /** Sent with the form when this button is pressed. */
  name?: string;
  value?: string;
  type?: "submit" | "button";
  /** Another address or another form than the one around it. */
  formaction?: string;
  /** Beside this page, for looking at something before it is sent; the label says so. */
  formtarget?: "_blank";
  form?: string;
  describedBy?: string;
};

export function Button({
  kind = "primary",
  small = false,
  children,
  describedBy,
  ...attributes
}: ButtonProps) {
  return (
    <button type="submit" class={classes(kind, small)} aria-describedby={describedBy} {...attributes}>
      {children}
    </button>
  );
}

/** A link that begins the next step, drawn as a button. */
export function ButtonLink({
  kind = "primary",
  small = false,
  children,
  ...attributes
}: Look & { href: string; download?: string }) {
  return (
    <a class={classes(kind, small)} {...attributes}>
      {children}
    </a>
  );
}

/** Buttons side by side, one under the other on phones. The first is the one most people want. */
export function ButtonRow({ children }: { children: Child }) {
  return <div class="button-row">{children}</div>;
}

function classes(kind: ButtonKind, small: boolean): string {
  return `button button-${kind}${small ? " button-small" : ""}`;
}
