import type { Slice } from "../task-plan/slice.ts";

/** What people call those who carry out an execution plan. */
const KINDS =
  "workers?|(?:sub-?)?agents?|work[ -]?streams?|streams?|tracks?|lanes?|worktrees?|teams?|developers?|devs?|squads?|pods?|claudes?|instances?|threads?";

/** What else people call them, and what other documents number as well: these need more to be workers. */
const OTHER_KINDS =
  "sessions?|terminals?|builders?|coders?|programmers?|engineers?|implementers?|contributors?|executors?|runners?|assistants?|bots?|codex|cursors?|gemini|copilots?|members?|crews?|operators?|helpers?|windows?|panes?|tabs?|shells?";

/** Words that number things: `Agent Alpha`, `Worker One`, `Team Red`. */
const COUNTED =
  "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|omega|bravo|charlie|echo|foxtrot|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|red|blue|green|yellow|orange|purple";

/** A number, a letter, or both: `1`, `A`, `4A`, `A1`, `1.2`; or a word that numbers. */
const KEY = String.raw`(?:${COUNTED}|\d+(?:\.\d+)*[A-Za-z]?|[A-Za-z]\d*)(?![A-Za-z0-9])`;

/** A worker as a heading, a cell or a dependency names it. */
export interface WorkerName {
  /** `worker`, `agent`, … in lower case and without a plural; empty for a bare `W1`. */
  kind: string;
  key: string;
  id: string;
}

/** Any word before a number that does not count time, parts or steps: `Tester 1`, `QA 1`. */
const ANY_KIND =
  "(?!(?:phases?|steps?|tasks?|waves?|batch(?:es)?|stages?|milestones?|parts?|sections?|days?|weeks?|sprints?|options?|notes?|versions?|rounds?|iterations?|levels?|tiers?|goals?|risks?|issues?|items?|examples?|figures?|tables?|appendix|chapters?|questions?|the|and|or|to|for|after|before|plan)\\b)[a-z][a-z-]{1,23}";

function nameOf(kinds: string): RegExp {
  return new RegExp(
    String.raw`^(?:(?:parallel\s+)?(${kinds})([\s#:_-]*)(?:\x60([^\x60\n]+)\x60|(${KEY}))|([Ww]\d+[A-Za-z]?)(?![A-Za-z0-9]))`,
    "i",
  );
}

const NAME = nameOf(KINDS);
const ANY_NAME = nameOf(`${KINDS}|${OTHER_KINDS}`);
const MIXED_NAME = nameOf(`${KINDS}|${OTHER_KINDS}|${ANY_KIND}`);

/** A name at the start of a text, and its length. */
interface LeadingName {
  name: WorkerName;
  length: number;
}

/** The name that a text starts with, of a kind that always means a worker. */
export function leadingName(text: string): LeadingName | undefined {
  return readName(NAME.exec(text));
}

/** The same with kinds such as `Session 1` and `Terminal 2`, which mean a worker where something else says so. */
export function leadingAnyName(text: string): LeadingName | undefined {
  return readName(ANY_NAME.exec(text));
}

/** The same with any word before a number, such as `Tester 1`, for places where only workers are named. */
export function leadingMixedName(text: string): LeadingName | undefined {
  return readName(MIXED_NAME.exec(text));
}

function readName(match: RegExpExecArray | null): LeadingName | undefined {
  if (!match) return undefined;
  const [whole, kind, joint, literal, key, short] = match;
  if (short !== undefined) {
    const name = { kind: "worker", key: short.slice(1), id: short.toUpperCase() };
    return { name, length: whole.length };
  }
  const singular = kind!.toLowerCase().replace(/s$/, "");
  if (literal !== undefined) {
    return { name: { kind: singular, key: literal, id: literal }, length: whole.length };
  }
  // "Team a plan", "Stream x of data": a letter is a name in capitals only.
  if (/^[a-z]/.test(key!) && joint !== "-" && joint !== "_") return undefined;
  // "TEAMS" is no team S.
  if (/^[A-Z]/.test(key!) && joint === "") return undefined;
  const id = idOf(kind!, singular, joint!, key!);
  return { name: { kind: singular, key: key!, id }, length: whole.length };
}

function idOf(kind: string, singular: string, joint: string, key: string): string {
  if (singular === "worker" && !/^[-_]$/.test(joint) && !/^[a-z]{2}/i.test(key)) return `W${key}`;
  const written = kind.slice(0, singular.length);
  if (/^[-_]$/.test(joint)) return written + joint + key;
  // `QA 1` stays so; `AGENT 1` is only a heading in capitals.
  if (/^[A-Z]{2,3}$/.test(written)) return `${written} ${key}`;
  return `${written.toLowerCase().replace(/(?:^|[ ])./g, (first) => first.toUpperCase())} ${key}`;
}

/** Signs, numbers and marks before a name: `🔵`, `3.1`, `**`. */
const LEAD = /^(?:[^\p{L}\p{N}`]*)(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[^\p{L}\p{N}`]*)/u;

/** What stands between a name and its title. */
const SEPARATOR = /^[*_`\]]*\s*(?:$|[:.(→]|\/\s|[–—-]+(?:\s|$))/;

/** A heading, or the start of a line, that defines a worker. */
export interface WorkerHeading {
  name: WorkerName;
  title: string;
  start: number;
  length: number;
}

/** Reads `Worker 1: Title`, `Agent 2 - Title`, `W3 (Foundation)`; offsets are of the document. */
export function readWorkerHeading(slice: Slice): WorkerHeading | undefined {
  return readHeading(slice, leadingName);
}

/** Reads `Session 1: Title` and `Terminal 2` as well. */
export function readAnyHeading(slice: Slice): WorkerHeading | undefined {
  return readHeading(slice, leadingAnyName);
}

/** Reads `Tester 1: Title` as well. */
export function readMixedHeading(slice: Slice): WorkerHeading | undefined {
  return readHeading(slice, leadingMixedName);
}

function readHeading(
  { text, offset }: Slice,
  leading: typeof leadingName,
): WorkerHeading | undefined {
  const before = LEAD.exec(text)![0];
  // A name in a code span: `worker-1`.
  const lead = before.length + (text[before.length] === "`" ? 1 : 0);
  const found = leading(text.slice(lead));
  if (!found) return undefined;
  const rest = text.slice(lead + found.length);
  const isBracketed = /[[(]$/.test(before) && /^[*_`]*[\])]/.test(rest);
  if (!isBracketed && !SEPARATOR.test(rest)) return undefined;
  return { name: found.name, title: titleOf(rest), start: offset + lead, length: found.length };
}

const ROLE = new RegExp(
  String.raw`^((?:[\p{L}\p{N}][\p{L}\p{N}&/+.-]*\s+){1,3}?)(${KINDS}|engineers?)(?![\p{L}\p{N}-])`,
  "iu",
);
/** Who is no worker of the plan, or every one of them. */
const NOBODY =
  /^(?:the|a|an|all|each|every|per|any|our|your|other|multi|how|launch|start|run|spawn|create|orchestrator|orchestration|coordinator|lead|main|parallel|no|what|for)\b/i;

/** Reads `Backend Agent: API`, a name without a number; only what stands below it makes it a worker. */
export function readRoleHeading({ text, offset }: Slice): WorkerHeading | undefined {
  const lead = LEAD.exec(text)![0].length;
  const match = text.length > 200 ? null : ROLE.exec(text.slice(lead));
  if (!match || NOBODY.test(match[0]) || /s$/i.test(match[2]!)) return undefined;
  const rest = text.slice(lead + match[0].length);
  if (!SEPARATOR.test(rest)) return undefined;
  const kind = match[2]!.toLowerCase();
  const name = { kind, key: match[1]!.trim(), id: match[0] };
  return { name, title: titleOf(rest), start: offset + lead, length: match[0].length };
}

/** A title without the separator before it, marks and brackets around it. */
function titleOf(rest: string): string {
  const bare = rest
    .replace(/^[*_`\])]*\s*(?:[:.→/]|[–—-]+(?=\s|$))?\s*/, "")
    .replace(/^[*_\s]+|[*_\s]+$/g, "");
  return /^\([^()]*\)$/.test(bare) || /^\[[^[\]]*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
