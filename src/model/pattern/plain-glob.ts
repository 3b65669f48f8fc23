/**
 * A glob that starts with a name and has no signs but single stars in names, and `**` as a folder of
 * its own behind a name without one at its end: most globs of plans.
 */
const PLAIN =
  /^(?!\.)[\w@.-]+(?:\/(?:(?<=[\w@.-]\/)\*\*(?=\/|$)|(?!\.{1,2}(?:\/|$)|\.\*)(?:[\w@.-]|\*(?!\*))+(?=\/|$)))*$/;

const NO_DOTS = String.raw`(?!\.{1,2}(?:\/|$))`;
const FOLDERS = String.raw`(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)`;
const REST = "[^/]*?";

/**
 * The regular expression of a plain glob, letter by letter the one that picomatch makes of it in our
 * dialect; `undefined` for any other glob. Picomatch itself, as much code as all our rules together, is
 * not loaded for a plan whose globs are plain.
 */
export function plainGlob(glob: string): string | undefined {
  if (!glob.includes("*") || !PLAIN.test(glob)) return undefined;
  const [first = "", ...rest] = glob.split("/");
  let regex = literal(first);
  let slash = String.raw`\/`;
  rest.forEach((segment, i) => {
    if (segment !== "**") {
      regex += slash + name(segment);
      slash = String.raw`\/`;
    } else if (i === rest.length - 1) {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}|$)`;
    } else {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}\/|\/|$)`;
      slash = "";
    }
  });
  return String.raw`^(?:${regex}${/[^*]\*$/.test(glob) ? String.raw`\/?` : ""})$`;
}

/** A name with stars; one that starts with a star stands for at least one character. */
function name(segment: string): string {
  const regex = segment.split("*").map(literal).join(REST);
  return segment.startsWith("*") ? `${NO_DOTS}(?=.)${regex}` : regex;
}

function literal(text: string): string {
  return text.replaceAll(".", String.raw`\.`);
}
