// Adds up the wished menu while boxes are ticked; without this script the total is that of the last save.

const total = document.querySelector<HTMLElement>("[data-menu-total]");
if (total) follow(total);

function follow(total: HTMLElement): void {
  const form = total.closest("form");
  const oneHour = total.dataset["unit"] ?? "";
  const cap = Number(total.dataset["cap"]);
  const bar = total.querySelector("progress");
  const figure = total.querySelector(".progress-figure");
  const left = total.querySelector<HTMLElement>("[data-menu-left]");
  const hours = (minutes: number) => oneHour.replace("1", String(Math.round((minutes / 60) * 10) / 10));
  const of = figure?.textContent ?? "";

  form?.addEventListener("change", () => {
    const minutes = minutesWished(form);
    const rest = cap - minutes;
    if (bar) {
      bar.value = Math.min(minutes, cap);
      bar.setAttribute("aria-valuetext", figureText(of, hours(minutes)));
    }
    if (figure) figure.textContent = figureText(of, hours(minutes));
    const text = rest < 0 ? left?.dataset["over"] : left?.dataset["left"];
    if (left) left.textContent = (text ?? "").replace("{hours}", hours(Math.abs(rest)));
    total.classList.toggle("menu-total-over", rest < 0);
  });
}

/** The server's figure reads "5 h / cap 23 h": its first part is replaced. */
function figureText(server: string, hours: string): string {
  const slash = server.indexOf("/");
  return slash < 0 ? hours : `${hours} ${server.slice(slash)}`;
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
