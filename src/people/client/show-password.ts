// Lets people look at the password they are typing.

for (const place of document.querySelectorAll<HTMLElement>("[data-password]")) {
  const input = place.querySelector("input");
  const { show = "", hide = "" } = place.dataset;
  if (!input) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-link button-small";
  button.textContent = show;
  button.setAttribute("aria-controls", input.id);
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.textContent = shown ? show : hide;
  });
  // A password must never travel or be remembered as an ordinary text.
  input.form?.addEventListener("submit", () => {
    input.type = "password";
  });
  input.after(button);
}
