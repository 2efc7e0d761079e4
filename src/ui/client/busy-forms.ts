// Tells that a form is being worked on when that may take longer than a second, and sends it only once.

/** A form with data-busy says that text beside a moving bar from its submit on. */
export function watchBusyForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-busy]")) watch(form);
  // Coming back by the browser's button shows the page as it was left: make it usable again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function watch(form: HTMLFormElement): void {
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  form.append(place);
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) return event.preventDefault();
    sent = true;
    const text = document.createElement("p");
    text.textContent = form.dataset["busy"] ?? "";
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", text.textContent);
    place.append(text, bar);
  });
}
