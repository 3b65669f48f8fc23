// src/cli/exit-code.ts
var EXIT = {
  /** Nothing wrong; warnings allowed unless `--strict`. */
  clean: 0,
  /** Errors in the content of a file. */
  errors: 1,
  /** Wrong usage, a file that cannot be opened, or one over a limit. */
  usage: 2,
  /** Our own failure. */
  failure: 3
};
var Refusal = class extends Error {
  code;
  exit;
  /** `exit` says how the program ends: wrong usage, or errors in what was read. */
  constructor(code, message, exit = EXIT.usage) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.exit = exit;
  }
};

export {
  EXIT,
  Refusal
};
