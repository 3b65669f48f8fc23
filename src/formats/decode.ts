import type { Limits } from "./format.ts";

/** Text of a file, or why it is none. */
export type Decoded =
  | { text: string; bom: boolean }
  | { problem: string; offset: number; overLimit?: true };

/**
 * Decodes UTF-8 strictly. A leading byte order mark is cut off (editors do not count it). Invalid
 * bytes and NUL are refused; `offset` is the byte at which the trouble starts.
 */
export function decode(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}

/** The refusal of a file of `size` bytes. */
export function tooLarge(size: number, limits: Limits): Decoded {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}

/** Length of the longest start that holds whole characters only, found by halving. */
function validPrefix(bytes: Uint8Array): number {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole.decode(bytes.subarray(0, low), { stream: true })).length;
}
