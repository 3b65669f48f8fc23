import { isDeepStrictEqual } from "node:util";

/** The positions of two equal values of a list. */
type Twice = Readonly<Record<"i" | "j", number>>;

/** The last value of a list that stands there before, and where it stands last before. */
export function valueTwice(values: readonly unknown[]): Twice | undefined {
  if (values.every((value) => typeof value === "string")) return lastAgain(values);
  for (let i = values.length - 1; i > 0; i--)
    for (let j = i - 1; j >= 0; j--) if (isDeepStrictEqual(values[i], values[j])) return { i, j };
  return undefined;
}

/** The same of texts, which takes no time where there are many. */
function lastAgain(texts: readonly string[]): Twice | undefined {
  const seen = new Map<string, number>();
  let last: Twice | undefined;
  for (const [i, text] of texts.entries()) {
    const j = seen.get(text);
    if (j !== undefined) last = { i, j };
    seen.set(text, i);
  }
  return last;
}

/**
 * The last text of a list that stands there again, and where; the form in which ajv tells it of lists of
 * texts. Like ajv it does not look for `__proto__`, nor at values that are no texts.
 */
export function textTwice(values: readonly unknown[]): Twice | undefined {
  const seen = new Map<string, number>();
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (typeof value !== "string" || value === "__proto__") continue;
    const j = seen.get(value);
    if (j !== undefined) return { i, j };
    seen.set(value, i);
  }
  return undefined;
}
