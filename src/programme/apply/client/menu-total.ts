// Adds up the wished menu while boxes are ticked; without this script the total is that of the last save.

const total = document.querySelector<HTMLElement>("[data-menu-total]");
if (total) follow(total);

function follow(total: HTMLElement): void {
  const form = total.closest("form");
  const { one = "", two = "", figure = "", cap = "0" } = total.dataset;
  const bar = total.querySelector("progress");
  const shown = total.querySelector(".progress-figure");
  const left = total.querySelector<HTMLElement>("[data-menu-left]");

  /** The server's words for one hour and for two: many languages tell them apart. */
  function hours(minutes: number): string {
    const count = Math.round((minutes / 60) * 10) / 10;
    return count === 1 ? one : two.replace("2", String(count));
  }

  form?.addEventListener("change", () => {
    const minutes = minutesWished(form);
    const rest = Number(cap) - minutes;
    const text = figure.replace("{hours}", hours(minutes));
    if (bar) bar.value = Math.min(minutes, Number(cap));
    bar?.setAttribute("aria-valuetext", text);
    if (shown) shown.textContent = text;
    const template = rest < 0 ? left?.dataset["over"] : left?.dataset["left"];
    if (left) left.textContent = (template ?? "").replace("{hours}", hours(Math.abs(rest)));
  });
}

function minutesWished(form: HTMLFormElement): number {
  let minutes = 0;
  for (const line of form.querySelectorAll<HTMLElement>("[data-minutes]")) {
    const box = line.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (line.hasAttribute("data-always") || box?.checked) minutes += Number(line.dataset["minutes"]);
  }
  for (const choice of form.querySelectorAll<HTMLElement>("[data-minutes-of]")) {
    const of = JSON.parse(choice.dataset["minutesOf"] ?? "{}") as Record<string, number>;
    const chosen = choice.querySelector<HTMLInputElement>("input:checked");
    minutes += of[chosen?.value ?? ""] ?? 0;
  }
  return minutes;
}
