// Adds up the minutes of a plan while they are typed; without this script the button beside the total does it.

const total = document.querySelector<HTMLElement>("[data-plan-total]");
const form = total?.closest("form");
if (total && form) follow(total, form);

function follow(total: HTMLElement, form: HTMLFormElement): void {
  const { one = "", two = "", figure = "", cap = "0" } = total.dataset;
  const bar = total.querySelector("progress");
  const shown = total.querySelector(".progress-figure");

  /** The server's words for one hour and for two: many languages tell them apart. */
  function hours(minutes: number): string {
    const count = Math.round((minutes / 60) * 10) / 10;
    return count === 1 ? one : two.replace("2", String(count));
  }

  form.addEventListener("input", () => {
    const minutes = minutesTyped(form);
    const text = figure.replace("{hours}", hours(minutes));
    if (bar) bar.value = Math.min(minutes, Number(cap));
    bar?.setAttribute("aria-valuetext", text);
    if (shown) shown.textContent = text;
  });
}

/** Of fields that hold a plain number; others count once the server has read them. */
function minutesTyped(form: HTMLFormElement): number {
  const typed = [...form.querySelectorAll<HTMLInputElement>('input[name^="minutes."]')];
  const numbers = typed.map(({ value }) => Number(value.normalize("NFKC").trim()));
  return numbers.reduce((sum, minutes) => sum + (Number.isFinite(minutes) ? minutes : 0), 0);
}
