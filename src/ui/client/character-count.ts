// Says how many characters are left in a text area, in the words the page brought along.

/** Wires every counted text area below a root element. */
export function countCharacters(root: ParentNode): void {
  for (const line of root.querySelectorAll<HTMLElement>("[data-count-for]")) {
    const area = document.getElementById(line.dataset["countFor"] ?? "");
    if (area instanceof HTMLTextAreaElement) countIn(area, line);
  }
}

function countIn(area: HTMLTextAreaElement, line: HTMLElement): void {
  const limit = Number(line.dataset["limit"]);
  const said = document.getElementById(`${line.id}-said`);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    // Code points, as the server counts them.
    const left = limit - Array.from(area.value).length;
    const words = left < 0 ? line.dataset["over"] : line.dataset["left"];
    const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
    line.textContent = (words ?? "").replace("{n}", number.format(Math.abs(left)));
    line.dataset["state"] = left < 0 ? "over" : "within";
    // A screen reader hears it only near the limit, and only when the typing rests.
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (said !== null) said.textContent = left < limit / 10 ? line.textContent : "";
    }, 1000);
  };
  area.addEventListener("input", show);
  show();
}
