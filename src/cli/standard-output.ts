import { fstatSync, statSync, writeSync } from "node:fs";
import type { Io } from "./io.ts";

const OUT = 1;

/**
 * Standard output. A file or a pipe is written to at once; Node's stream, which takes a start a few
 * milliseconds, is opened for a terminal, and for what a pipe that does not block cannot take.
 */
export class StandardOutput implements Pick<Io, "columns" | "terminal"> {
  readonly #failed: (error: NodeJS.ErrnoException) => void;
  #stream: NodeJS.WriteStream | undefined;

  /** `failed` hears why nothing can be written. */
  constructor(failed: (error: NodeJS.ErrnoException) => void) {
    this.#failed = failed;
    if (!takesAtOnce()) this.#open();
  }

  /** Columns of the terminal; 80 where there is none, or one that does not know. */
  get columns(): number {
    const columns = this.#stream?.columns ?? 0;
    return columns > 0 ? columns : 80;
  }

  /** True for a terminal. */
  get terminal(): boolean {
    return this.#stream?.isTTY === true;
  }

  write(text: string): void {
    let rest: Uint8Array = Buffer.from(text);
    while (!this.#stream && rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(OUT, rest));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!("code" in error) || error.code !== "EAGAIN") return this.#failed(error);
        this.#open();
      }
    }
    if (rest.length > 0) this.#stream?.write(rest);
  }

  #open(): void {
    this.#stream = process.stdout;
    this.#stream.on("error", this.#failed);
  }
}

/** True for a file, a pipe and the device that is nothing; Windows has ways of its own with pipes. */
function takesAtOnce(): boolean {
  if (process.platform === "win32") return false;
  try {
    const out = fstatSync(OUT);
    if (out.isFile() || out.isFIFO() || out.isSocket()) return true;
    return out.isCharacterDevice() && out.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}
