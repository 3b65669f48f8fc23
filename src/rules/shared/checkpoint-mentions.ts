import { literally } from "../../model/expression.ts";
import type { Located } from "../../model/plan.ts";
import { plainWorker } from "./checkpoint.ts";

/** An id as a name that workers share, such as `W` or `Lane`, and what tells them apart. */
const ID = /^(.*?\p{L})[\s#_-]*(\d+[A-Za-z]?|[A-Z])$/u;
/** Words that say themselves that the worker is no longer, or not yet, one of the plan. */
const NOT_OURS =
  /\b(?:add(?:ed|ing)?|new|drop(?:ped)?|remov(?:e|ed|ing)|cancel\w*|abandon\w*|no longer|former|instead of|renamed?|superseded?)\b/i;

/** The workers of the same names that lines speak of and that are none of these, each where it is named first. */
export function strangers(
  lines: readonly Located<string>[],
  ids: readonly string[],
): { worker: string; line: Located<string> }[] {
  const known = new Set(ids.map(plainWorker));
  const patterns = patternsOf(ids);
  const found = new Map<string, { worker: string; line: Located<string> }>();
  for (const line of lines) {
    if (NOT_OURS.test(line.value)) continue;
    for (const pattern of patterns)
      for (const [worker] of line.value.matchAll(pattern)) {
        const key = plainWorker(worker);
        if (!known.has(key) && !found.has(key)) found.set(key, { worker, line });
      }
  }
  return [...found.values()];
}

/** Patterns for all names that are made as these ids are: `W7` beside W1, `Lane Q` beside Lane A. */
function patternsOf(ids: readonly string[]): RegExp[] {
  const forms = new Set<string>();
  for (const id of ids) {
    const [, name, key = ""] = ID.exec(id) ?? [];
    if (name === undefined || name.length > 40) continue;
    const rest = /^\d/.test(key) ? String.raw`\d{1,4}[a-z]?` : "[A-Z]";
    const joint = name.length === 1 ? "" : String.raw`[\s#_-]?`;
    const own = literally(name);
    forms.add(`${own}${joint}${rest}`);
    if (/^w$/i.test(name)) forms.add(String.raw`[Ww]orker[\s#_-]?${rest}`);
  }
  return [...forms].map(
    (form) => new RegExp(String.raw`(?<![\p{L}\p{N}_/.-])${form}(?![\p{L}\p{N}_/-]|\.\w)`, "gu"),
  );
}
