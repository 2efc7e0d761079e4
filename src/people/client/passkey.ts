// Signing in with a passkey, and adding one: asks the server what to sign, lets the browser sign, answers.

type Wire = Record<string, unknown>;

function bytes(text: unknown): ArrayBuffer {
  const base64 = String(text).replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function withIds(list: unknown): PublicKeyCredentialDescriptor[] {
  if (!Array.isArray(list)) return [];
  return list.map((one: Wire) => ({ type: "public-key", id: bytes(one["id"]) }));
}

async function askServer(address: string, body?: Wire): Promise<Wire> {
  const init: RequestInit = body
    ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }
    : {};
  const response = await fetch(address, init);
  if (!response.ok) throw new Error("the server did not agree");
  return (await response.json()) as Wire;
}

async function signIn(wire: Wire): Promise<Wire> {
  const publicKey = {
    ...wire,
    challenge: bytes(wire["challenge"]),
    allowCredentials: withIds(wire["allowCredentials"]),
  };
  const credential = await navigator.credentials.get({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey");
  const { response } = credential;
  if (!(response instanceof AuthenticatorAssertionResponse)) throw new Error("no assertion");
  return {
    ...head(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  };
}

async function add(wire: Wire): Promise<Wire> {
  const user = wire["user"] as Wire;
  const publicKey = {
    ...wire,
    challenge: bytes(wire["challenge"]),
    user: { ...user, id: bytes(user["id"]) },
    excludeCredentials: withIds(wire["excludeCredentials"]),
  } as unknown as PublicKeyCredentialCreationOptions;
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey");
  const { response } = credential;
  if (!(response instanceof AuthenticatorAttestationResponse)) throw new Error("no attestation");
  return {
    ...head(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

function head(credential: PublicKeyCredential): Wire {
  return { id: credential.id, rawId: credential.id, type: credential.type, clientExtensionResults: {} };
}

async function exchange(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const wire = await askServer(place.dataset["challenge"] ?? "");
  const response = await (place.dataset["passkey"] === "add" ? add : signIn)(wire);
  const name = new FormData(form).get("name");
  await askServer(form.dataset["answer"] ?? "", { response, name: typeof name === "string" ? name : "" });
}

if ("PublicKeyCredential" in window) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
    const form = place.querySelector("form");
    const failed = place.querySelector<HTMLElement>("[data-failed]");
    place.hidden = false;
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      if (failed) failed.hidden = true;
      exchange(place, form).then(
        () => form.submit(),
        () => {
          if (failed) failed.hidden = false;
        },
      );
    });
  }
}
