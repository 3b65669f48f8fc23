/** How the program ends. */
export const EXIT = {
  /** Nothing wrong; warnings allowed unless `--strict`. */
  clean: 0,
  /** Errors in the content of a file. */
  errors: 1,
  /** Wrong usage, a file that cannot be opened, or one over a limit. */
  usage: 2,
  /** Our own failure. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why the program cannot do what was asked; its sentence is all the user needs. */
export class Refusal extends Error {
  readonly code: string;
  readonly exit: ExitCode;

  /** `exit` says how the program ends: wrong usage, or errors in what was read. */
  constructor(code: string, message: string, exit: ExitCode = EXIT.usage) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.exit = exit;
  }
}
