// The line to the server: reads the list page by page, sends what was typed, and says how it stands.
import type { GridPage, GridRow, SaveAnswer, Sent } from "../../grid-config.ts";
import type { OutboxState, Reply } from "./outbox.ts";

const json = { Accept: "application/json", "Content-Type": "application/json" };

/** Throws when the line is lost or the server is in trouble: it is sent again. */
export async function sendTo(address: string, sent: Sent): Promise<Reply> {
  const answer = await fetch(address, {
    method: "POST",
    body: JSON.stringify(sent),
    headers: json,
    redirect: "error",
  });
  if (answer.ok) return { ok: true, answer: (await answer.json()) as SaveAnswer };
  const refusals: Record<number, Extract<OutboxState, "signed-out" | "locked" | "gone" | "refused">> = {
    400: "refused",
    401: "signed-out",
    403: "refused",
    404: "gone",
    409: "locked",
    413: "refused",
    422: "refused",
  };
  const reason = refusals[answer.status];
  if (!reason) throw new Error(String(answer.status));
  return { ok: false, reason };
}

/** All rows that the filters of this page let through; tells after each part how many there are. Throws when one fails. */
export async function readRows(
  address: string,
  search: string,
  arrived: (rows: readonly GridRow[]) => void,
): Promise<void> {
  const query = new URLSearchParams(search);
  query.delete("after");
  for (;;) {
    const answer = await fetch(`${address}?${query}`, {
      headers: { Accept: "application/json" },
      redirect: "error",
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = (await answer.json()) as GridPage;
    arrived(page.rows);
    if (page.next === null) return;
    query.set("after", page.next);
  }
}
