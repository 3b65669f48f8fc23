import { summarise } from "../report-json.ts";
import type { HtmlInput } from "./input.ts";
import { counted } from "./words.ts";

/** What the check proved, in a few words and a sentence. */
export interface Verdict {
  kind: "good" | "doubtful" | "bad";
  title: string;
  text: string;
}

/** Says what the proof says, and no more: a plan with errors has none. */
export function verdictOf(input: HtmlInput): Verdict {
  const { errors } = summarise([input]);
  const { unordered, claims, conflicts } = input.proof;
  const compared = `${counted(unordered, "pair")} of tasks may run at once; ${counted(claims, "claim")} on files compared.`;
  if (conflicts > 0 && errors > 0)
    return {
      kind: "bad",
      title: `${counted(conflicts, "race")} found.`,
      text: `Tasks that may run at once touch the same files. ${compared}`,
    };
  if (errors > 0)
    return {
      kind: "bad",
      title: `Not proved: ${counted(errors, "error")}.`,
      text: `No race was found, but what is wrong with the plan may hide one. ${compared}`,
    };
  if (conflicts > 0)
    return {
      kind: "doubtful",
      title: `${counted(conflicts, "race")}, accepted.`,
      text: `No finding about them is an error, by the plan's remarks or by the settings. ${compared}`,
    };
  if (claims === 0)
    return {
      kind: "doubtful",
      title: "Nothing to prove.",
      text: "The plan does not say which files its tasks touch.",
    };
  return {
    kind: "good",
    title: "No two tasks can collide.",
    text: `Every order that respects the dependencies ends in the same files. ${compared}`,
  };
}
