/** What YAML 1.1 makes of a plain scalar where YAML 1.2 makes something else of it. */
export function readBy11(source: string): string | undefined {
  if (/^(?:y|yes|on)$/i.test(source)) return "true";
  if (/^(?:n|no|off)$/i.test(source)) return "false";
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  // An octal number of YAML 1.2, a number with an 8 behind a zero, a power without a point.
  if (/^[-+]?(?:0o[0-7]+|0\d*[89]\d*|\d+[eE][-+]?\d+)$/.test(source)) return "text";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|0x[\da-fA-F]*_[\da-fA-F_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/.test(source)
    ? "a number"
    : undefined;
}
