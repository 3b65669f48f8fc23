// src/report/escape.ts
function escapeControls(text, keep = "\n	") {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g,
    (char) => keep.includes(char) ? char : `\\u{${char.charCodeAt(0).toString(16)}}`
  );
}

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
  constructor(code, message) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
};

export {
  escapeControls,
  EXIT,
  Refusal
};
