/** Longer globs are not laid beside each other segment by segment. */
const MOST_SEGMENTS = 32;

/**
 * A path that both globs may match, or `undefined`: their segments are laid beside each other, `*`
 * stands for text and `**` for folders. Braces, classes and `?` are read as text, so the caller has to
 * test the path.
 */
export function meetingPath(a: string, b: string): string | undefined {
  const [one, two] = [segmentsOf(a), segmentsOf(b)];
  if (one.length > MOST_SEGMENTS || two.length > MOST_SEGMENTS) return undefined;
  return meet(one, two, 0, 0, new Set())?.join("/");
}

/** A directory `a/` is `a/**`; what ends in `**` needs one more name. */
function segmentsOf(glob: string): string[] {
  const segments = (glob.endsWith("/") ? `${glob}**` : glob).split("/");
  return segments.at(-1) === "**" ? [...segments, "*"] : segments;
}

function meet(
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
  failed: Set<number>,
): string[] | undefined {
  const [mine, other] = [a[i], b[j]];
  if (mine === undefined && other === undefined) return [];
  const state = i * (MOST_SEGMENTS + 1) + j;
  if (failed.has(state)) return undefined;
  const found = step(a, b, i, j, failed);
  if (!found) failed.add(state);
  return found;
}

function step(
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
  failed: Set<number>,
): string[] | undefined {
  const [mine, other] = [a[i], b[j]];
  if (mine === "**")
    return meet(a, b, i + 1, j, failed) ?? prepend(other, () => meet(a, b, i, j + 1, failed));
  if (other === "**")
    return meet(a, b, i, j + 1, failed) ?? prepend(mine, () => meet(a, b, i + 1, j, failed));
  if (mine === undefined || other === undefined) return undefined;
  const name = meetingName(mine, other);
  return name === undefined ? undefined : prepend(name, () => meet(a, b, i + 1, j + 1, failed));
}

/** A segment before the rest; of a `**` nothing is left. */
function prepend(
  segment: string | undefined,
  rest: () => string[] | undefined,
): string[] | undefined {
  if (segment === undefined) return undefined;
  const found = rest();
  if (!found || segment === "**") return found;
  return [segment.replace(/\*+/g, "x"), ...found];
}

/** A name that two segments may match: the longer start, what stands between the stars, the longer end. */
function meetingName(a: string, b: string): string | undefined {
  const [one, two] = [a.split(/\*+/), b.split(/\*+/)];
  if (one.length === 1 && two.length === 1) return a === b ? a : undefined;
  const start = longer(one[0]!, two[0]!, (long, short) => long.startsWith(short));
  const end = longer(one.at(-1)!, two.at(-1)!, (long, short) => long.endsWith(short));
  if (start === undefined || end === undefined) return undefined;
  if (one.length === 1) return a;
  if (two.length === 1) return b;
  return start + one.slice(1, -1).join("") + two.slice(1, -1).join("") + end || "x";
}

function longer(
  a: string,
  b: string,
  fits: (long: string, short: string) => boolean,
): string | undefined {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return fits(long, short) ? long : undefined;
}
