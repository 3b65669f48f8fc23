/** Words that every POSIX shell takes as they are. */
const PLAIN = /^[A-Za-z0-9_%+,./:@][A-Za-z0-9_%+,./:@=-]*$/;

/** Control characters: a shell takes them, but a terminal that they are pasted into acts on them. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * A value as one word of a command that a person pastes into a POSIX shell: as it is where no shell
 * reads anything into it, else in single quotes. `undefined` for what cannot be pasted safely: control
 * characters, line breaks among them. A word that starts with `-` is quoted, but stays an option to
 * the command: put `--` before it.
 */
export function shellWord(value: string): string | undefined {
  if (CONTROL.test(value)) return undefined;
  return PLAIN.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
