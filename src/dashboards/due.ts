// How far off a date is, as people say it. Pure.

export type Due = { readonly days: number; readonly state: "overdue" | "today" | "soon" | "later" };

const day = 24 * 60 * 60 * 1000;
/** So many days off is still soon. */
const soon = 7;

/** Both ISO dates. `days` is negative once the date has passed. */
export function dueFrom(today: string, dueOn: string): Due {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / day);
  if (days < 0) return { days, state: "overdue" };
  if (days === 0) return { days, state: "today" };
  return { days, state: days <= soon ? "soon" : "later" };
}
