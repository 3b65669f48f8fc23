import { editDistance } from "../../model/nearest.ts";
import type { Label } from "./label.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of which one is enough to say that the value comes first. */
const CORE = words(
  `depend depends dependency dependencies deps requires needs prerequisite prerequisites
  prereq prereqs requisite requisites precondition preconditions blocker blockers blockedby dependson dependon
  dependsupon dependenton predecessor predecessors after await awaits awaiting upstream`,
);
/** Words that say so together with one of these behind them. */
const CORE_WITH: ReadonlyMap<string, RegExp> = new Map([
  ...["dependent", "dependant", "depending", "reliant", "contingent", "conditional"].map(
    (word) => [word, /^(?:up)?on$/] as const,
  ),
  ...["relies", "rely"].map((word) => [word, /^(?:up)?on$/] as const),
  ...["blocked", "gated", "preceded", "unblocked", "unlocked"].map(
    (word) => [word, /^(?:by|on|behind|until)$/] as const,
  ),
  ...["wait", "waits", "waiting", "hold", "holds"].map(
    (word) => [word, /^(?:for|on|until)$/] as const,
  ),
]);
/** Words beside them that change nothing of that. */
const BESIDE = words(
  `on upon by until behind task tasks worker workers agent agents session sessions stream streams
  workstream workstreams lane lanes track tracks team teams worktree worktrees package packages phase phases step
  steps item items id ids pre hard strict direct directly all list other others main internal external upstream
  plan its this is are must can may only should merge merges merged start starts started run runs begin begins
  execute executes come comes go goes do spawn spawned launch launched schedule scheduled strictly explicit key`,
);
/** Misspelt ones are told from these; a longer one may have two wrong letters. */
const OFTEN_MISSPELT = [
  ..."depends dependency dependencies dependent prerequisite prerequisites".split(" "),
  ..."predecessor predecessors blocked requisites".split(" "),
];
/** Who comes behind, one letter away from what comes first. */
const BEHIND = ["dependents", "dependants"];
/** What is near to one of these and says the reverse, or something else. */
const OTHERWISE = words(
  `dependents dependants dependees depended dependable independent independents block blocks blocking locked
  unblocks successor successors independence`,
);

/** What a label says: that its value comes first, the same misspelt, or something else. */
export type WaitLabel = "said" | "misspelt" | undefined;

/**
 * Whether the words of a label say that its value has to be there first: `Prereqs`, `Gated by`, `dependsOn`,
 * `Depandencies`. That is no more than may be: the value has to name tasks of the plan.
 */
export function waitLabel(name: string): WaitLabel {
  const all = wordsOf(name);
  if (all.length === 0 || all.length > 5 || saysReverse(all)) return undefined;
  let core = 0;
  let misspelt = false;
  for (const [i, word] of all.entries()) {
    const [meant] = isKnown(word) ? [word] : misspeltOf(word);
    if (meant === undefined) return undefined;
    misspelt ||= meant !== word;
    const next = all[i + 1] ?? "";
    const needs = CORE_WITH.get(meant);
    if (CORE.has(meant) || needs?.test(next) === true) core++;
    else if (needs && next !== "") return undefined;
    else if (!needs && !BESIDE.has(meant) && word !== "for") return undefined;
    // `Prerequisite for` names those that come behind; only who waits, waits for somebody.
    if (next === "for" && !/^(?:wait|hold)/.test(meant)) return undefined;
  }
  if (core === 0) return undefined;
  // "Needs by": who is it that needs?
  if (all.at(-1) === "by" && !/^(?:block|gate|preced|unblock|unlock)/.test(all.at(-2) ?? ""))
    return undefined;
  return misspelt ? "misspelt" : "said";
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

const PLURAL =
  /^(?:(?:task|worker|agent|session|(?:work)?stream|lane|track|team|worktree|package|phase|step|item|other)s)$/;

/** `Needs this`, `After this task` and `Tasks waiting on` name those that come behind. */
function saysReverse(all: readonly string[]): boolean {
  if (all.some((word) => OTHERWISE.has(word)) || all.indexOf("this") > 0) return true;
  if (all.includes("after") && all.at(-1) !== "after") return true;
  const participle = all.findIndex((word) => CORE_WITH.has(word));
  return all.slice(0, Math.max(participle, 0)).some((word) => PLURAL.test(word));
}

function isKnown(word: string): boolean {
  return word === "for" || CORE.has(word) || CORE_WITH.has(word) || BESIDE.has(word);
}

/** The words that a misspelt one may stand for, most often one or none. */
function misspeltOf(word: string): string[] {
  if (!/^[dpbwr]/.test(word) || word.length < 5 || word.length > 20) return [];
  let best = Infinity;
  let found: string[] = [];
  for (const known of [...OFTEN_MISSPELT, ...BEHIND]) {
    const distance = editDistance(word, known, known.length > 8 ? 2 : 1);
    if (distance > (known.length > 8 ? 2 : 1) || distance > best) continue;
    found = distance < best ? [known] : [...found, known];
    best = distance;
  }
  return found.some((known) => BEHIND.includes(known)) ? [] : found;
}

/** Any label of letters, in a form that leaves no doubt that it is one: with a colon, or bold before a value. */
const ANY_LABEL =
  /^(?:[^\p{L}\n|>]{0,20})(\p{L}[\p{L}'’_ -]{2,40}?)(?:\s?\([^()]{0,60}\))?(?:[*_`]{0,3}\s?[:：][*_`\s]{0,9}|[*_]{2}[\s–—-]{1,5}(?=[\w`[])|[*_`]{0,3}\s[–—]\s)/u;

/** Reads the label of a line that says with other words, or with misspelt ones, what has to be there first. */
export function waitingLabel(line: string): Label | undefined {
  const match = ANY_LABEL.exec(line);
  const name = match?.[1]?.trim();
  const said = name === undefined ? undefined : waitLabel(name);
  if (!match || name === undefined || said === undefined) return undefined;
  const misspelt = { text: name, offset: line.indexOf(name) };
  return {
    is: { kind: "waits", how: "names", ...(said === "misspelt" && { misspelt }) },
    rest: line.slice(match[0].length),
    restOffset: match[0].length,
  };
}
