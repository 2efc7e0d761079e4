// Starts a WebAssembly module whose memory may grow to a given size and no further.

type Imports = WebAssembly.Imports;
/** The loaders' types say module where the tool that made them passes the instance. */
type Started = (instance: WebAssembly.Instance) => void;

export type BoundedMemory = {
  /** For the module loader's option of the same name. */
  instantiateWasm: (imports: Imports, started: Started) => WebAssembly.Exports;
  /** The limit in bytes, which may be set anew for each file. */
  setLimit: (bytes: number) => void;
  /** True once growth was refused: what the module answers after that is not to be trusted. */
  wasRefused: () => boolean;
  usedBytes: () => number;
};

/**
 * The loaders in use grow memory through the JavaScript object, so a stricter `grow` on that object binds them;
 * limits on the worker's own heap do not count this memory.
 */
export function boundedMemory(wasm: Uint8Array<ArrayBuffer>): BoundedMemory {
  let memory: WebAssembly.Memory | undefined;
  let limit = Number.POSITIVE_INFINITY;
  let refused = false;

  function instantiateWasm(imports: Imports, started: Started): WebAssembly.Exports {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
    const found = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
    if (found !== undefined) bind(found);
    started(instance);
    return instance.exports;
  }

  function bind(found: WebAssembly.Memory): void {
    memory = found;
    const grow = found.grow.bind(found);
    found.grow = (pages: number): number => {
      if (found.buffer.byteLength + pages * 65_536 <= limit) return grow(pages);
      refused = true;
      throw new RangeError("memory limit of this file reached");
    };
  }

  return {
    instantiateWasm,
    setLimit: (bytes) => {
      limit = bytes;
    },
    wasRefused: () => refused,
    usedBytes: () => memory?.buffer.byteLength ?? 0,
  };
}
