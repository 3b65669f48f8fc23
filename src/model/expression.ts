/**
 * A regular expression that is made when it is first used, and kept. One that stands in the code is read
 * whenever the file is loaded: where it speaks of Unicode's tables (`\p{L}`), that takes a fraction of a
 * millisecond.
 */
export function expression(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

/** The source of an expression that matches this text alone, with any flags. */
export function literally(text: string): string {
  // With the flag `u` no other character may be escaped.
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
