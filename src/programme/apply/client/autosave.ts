// Saves a form within two seconds of typing, and says how it stands. Without this script every submit saves.

type Answer = {
  handedIn?: boolean;
  version: number;
  time: string;
  marks: Record<string, string>;
  problems: { name: string; text: string }[];
  aside: string[];
  /** Field → what of this page is kept aside: sent along when it is typed on. */
  asideIds: Record<string, string>;
};

const pauseMs = 1200;
const retryMs = 5000;

const form = document.querySelector<HTMLFormElement>("form[data-autosave]");
if (form) watch(form);

function watch(form: HTMLFormElement): void {
  const state = { timer: 0, saving: false, dirty: false, leaving: false, closed: false };
  const later = (ms: number) => {
    if (state.closed) return;
    clearTimeout(state.timer);
    state.timer = window.setTimeout(() => void save(), ms);
  };
  form.addEventListener("input", () => {
    state.dirty = true;
    later(pauseMs);
  });
  form.addEventListener("submit", () => {
    state.leaving = true;
    clearTimeout(state.timer);
  });
  addEventListener("online", () => state.dirty && later(0));
  addEventListener("beforeunload", (event) => {
    if (state.dirty && !state.leaving) event.preventDefault();
  });

  async function save(): Promise<void> {
    if (state.saving || state.leaving) return later(pauseMs);
    state.saving = true;
    state.dirty = false;
    say(form, form.dataset["saving"] ?? "");
    try {
      const answer = await send(form);
      if (answer === "signed-out") sayLapsed(form);
      else if (answer.handedIn) {
        state.closed = true;
        sayClosed(form);
      } else show(form, answer);
    } catch {
      state.dirty = true;
      say(form, form.dataset["notSaved"] ?? "");
      later(retryMs);
    } finally {
      state.saving = false;
      if (state.dirty) later(pauseMs);
    }
  }
}

async function send(form: HTMLFormElement): Promise<Answer | "signed-out"> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  const answer = await fetch(form.action, {
    method: "POST",
    body: fields,
    headers: { Accept: "application/json" },
    redirect: "error",
  });
  if (answer.status === 401) return "signed-out";
  if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
  return (await answer.json()) as Answer;
}

function show(form: HTMLFormElement, answer: Answer): void {
  for (const [field, mark] of Object.entries(answer.marks)) {
    const shown = form.elements.namedItem(`shown.${field}`);
    if (shown instanceof HTMLInputElement) shown.value = mark;
  }
  for (const [field, id] of Object.entries(answer.asideIds)) hidden(form, `aside.${field}`).value = id;
  const version = form.elements.namedItem("version");
  if (version instanceof HTMLInputElement) version.value = String(answer.version);
  say(form, (form.dataset["saved"] ?? "").replace("{time}", answer.time));
  if (answer.aside.length > 0) sayAside(form, answer.aside);
}

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement) return found;
  const made = document.createElement("input");
  made.type = "hidden";
  made.name = name;
  form.append(made);
  return made;
}

function place(form: HTMLFormElement): Element | null {
  return form.querySelector("[data-save-state]");
}

function say(form: HTMLFormElement, text: string): void {
  const at = place(form);
  if (at && at.textContent !== text) at.textContent = text;
}

function sayLapsed(form: HTMLFormElement): void {
  const { signedOut = "", signIn = "/", signInText = "" } = form.dataset;
  const link = sayWithLink(form, signedOut, { href: signIn, text: signInText });
  link.target = "_blank";
  link.rel = "noopener";
}

/** What was typed last is not taken any more. It stays in sight until the person goes on. */
function sayClosed(form: HTMLFormElement): void {
  const { closed = "", closedLink = "" } = form.dataset;
  sayWithLink(form, closed, { href: location.pathname, text: closedLink });
}

/** Another editor wrote into the same field: the page shows both texts when it is loaded again. */
function sayAside(form: HTMLFormElement, labels: string[]): void {
  const { aside = "", asideLink = "" } = form.dataset;
  sayWithLink(form, `${aside} ${labels.join(", ")}`, { href: location.pathname, text: asideLink });
}

function sayWithLink(form: HTMLFormElement, text: string, to: { href: string; text: string }) {
  say(form, `${text} `);
  const link = document.createElement("a");
  link.href = to.href;
  link.textContent = to.text;
  place(form)?.append(link);
  return link;
}
