/** Everything outside that a command touches besides files: passed in, so that tests can pass their own. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Standard input as a file descriptor, where it is one. */
  stdinDescriptor?: number;
  stdout: { write(text: string): void };
  stderr: { write(text: string): void };
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Columns of the terminal; 80 where there is none. */
  columns: number;
  /** True when standard output is a terminal. */
  terminal: boolean;
  /** Stops a command that watches. */
  signal?: AbortSignal;
}
