// A message about the page or what was just done: information, success, warning or error.
import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

export type NotificationKind = "info" | "success" | "warning" | "error";

type Props = { kind: NotificationKind; title?: string; children?: Child; announce?: boolean };

/** `announce` reads it out at once (role=status, or alert for errors): for what the reader's own act brought. */
export function Notification({ kind, title, children, announce = false }: Props) {
  const words = useWords().notice;
  const role = kind === "error" ? "alert" : "status";
  return (
    <div class={`notification notification-${kind}`} role={announce ? role : undefined}>
      <Icon name={kind} />
      <div class="notification-body">
        <p class="notification-title">
          {title === undefined ? words[kind] : <span class="sr-only">{words[kind]}: </span>}
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}
