import type { FormatId } from "../model/plan.ts";
import type { Format } from "./format.ts";
import { recogniseShared, recogniseTaskPlan } from "./recognise.ts";
import { parseShared } from "./shared/parse.ts";
import { parseTaskPlan } from "./task-plan/parse.ts";
import { recogniseWorkPackages } from "./work-packages/recognise.ts";

/** Every format of this version; adding one is one entry here and one folder. */
export const FORMAT_LIST: { [F in FormatId]: Format<F> } = {
  "task-plan": {
    id: "task-plan",
    recognise: recogniseTaskPlan,
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: parseTaskPlan,
  },
  "work-packages": {
    id: "work-packages",
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    // The YAML reader is large, and most plans are Markdown.
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./work-packages/parse.ts");
      return parseWorkPackages(index, options);
    },
  },
  shared: {
    id: "shared",
    recognise: recogniseShared,
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: parseShared,
  },
};

/** True for a file that holds data; all others are Markdown. */
function isData(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

/** The format of a document: by its content, and where that does not settle it, by its name. */
export function detectFormat(path: string, text: string): FormatId | undefined {
  const formats = Object.values(FORMAT_LIST).filter(
    ({ id }) => isData(path) === (id === "work-packages"),
  );
  const looks = formats.map((format) => ({ format, looks: format.recognise(text) }));
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named = formats.find((format) => format.named(path));
  if (named && (maybe.length === 0 || maybe.includes(named))) return named.id;
  return maybe[0]?.id;
}

/** How much a text looks like a plan of any format that has tasks. */
export function looksLikePlan(path: string, text: string): ReturnType<Format["recognise"]> {
  return FORMAT_LIST[isData(path) ? "work-packages" : "task-plan"].recognise(text);
}

/** True for a file that its format usually has under this name. */
export function isNamedAsPlan(path: string): boolean {
  return FORMAT_LIST[isData(path) ? "work-packages" : "task-plan"].named(path);
}
