/** What YAML 1.1 makes of a plain scalar where YAML 1.2 makes something else of it. */
export function readBy11(source: string): string | undefined {
  // Signs and digits; nothing else starts a number or a date.
  if (/^[-+\d]/.test(source)) return numberBy11(source);
  if (source.length > 3) return undefined;
  const word = source.toLowerCase();
  if (word === "y" || word === "yes" || word === "on") return "true";
  return word === "n" || word === "no" || word === "off" ? "false" : undefined;
}

function numberBy11(source: string): string | undefined {
  if (/^(?:0|[1-9]\d*)$/.test(source)) return undefined;
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  // An octal number of YAML 1.2, a number with an 8 behind a zero, a power without a point.
  if (/^[-+]?(?:0o[0-7]+|0\d*[89]\d*|\d+[eE][-+]?\d+)$/.test(source)) return "text";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|0x[\da-fA-F]*_[\da-fA-F_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/.test(source)
    ? "a number"
    : undefined;
}
