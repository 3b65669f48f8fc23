/** What a checkpoint as a whole may say. */
export const STATUSES = ["IN_PROGRESS", "BLOCKED", "COMPLETED"] as const;
export type CheckpointStatus = (typeof STATUSES)[number];

/** What it may say of a worker. */
export const WORKER_STATUSES = [
  "pending",
  "running",
  "validating",
  "done",
  "merged",
  "failed",
  "blocked",
] as const;
export type WorkerStatus = (typeof WORKER_STATUSES)[number];

/** Words that start a status and mean the same to every reader. */
const OVERALL: readonly [CheckpointStatus, string][] = [
  ["COMPLETED", "completed?|done|finished|[✅☑✔]"],
  ["IN_PROGRESS", "in progress|active|running|ongoing|working|started|wip"],
  ["BLOCKED", "blocked|stuck|on hold|paused"],
];

const OF_WORKER: readonly [WorkerStatus, string][] = [
  [
    "validating",
    "validat(?:ing|ion)|(?:in|under|(?:ready|waiting) for|awaiting) (?:review|validation|tests?|testing)|testing|review(?:ing)?|verifying",
  ],
  [
    "done",
    "(?:ready (?:to|for)|waiting for|awaiting) (?:the )?(?:merg(?:e|ing)|integration)|done|completed?|finished|passed|validated|verified|approved|implemented|[✅☑✔]",
  ],
  ["merged", "merged|integrated|landed"],
  [
    "pending",
    "pending|not (?:yet )?(?:started|begun)|to ?do|queued|waiting|ready(?: (?:to|for) (?:start|begin|spawn))?(?! (?:to|for)\\b)|planned|scheduled|open|[⬜☐🔲]",
  ],
  ["running", "running|in (?:progress|work)|active|started|working|ongoing|wip|[🔄🏃🚧]"],
  ["failed", "failed|failing|[❌✗✘]"],
  ["blocked", "blocked|stuck|on hold|paused|[🚫⛔]"],
];

/** The status of a checkpoint in any case and with usual words; a remark counts for nothing. */
export function statusOf(text: string): CheckpointStatus | undefined {
  return find(OVERALL, text, String.raw`(?=\uFE0F?$|\s*[,;:(–—.!✅-]|\s+\d)`);
}

/** True for a status that says nothing has begun: it is neither of the three, but nothing is wrong. */
export function isNotBegun(text: string): boolean {
  return (
    find([["x", "not (?:yet )?started|pending|ready|planned|queued|to ?do"]], text, "$") === "x"
  );
}

/** The status of a worker; a remark behind it counts for nothing: `running (80 %)`. */
export function workerStatusOf(text: string): WorkerStatus | undefined {
  return find(OF_WORKER, text, String.raw`(?=\uFE0F?$|[\s,;:(–—-])`);
}

function find<T>(words: readonly [T, string][], text: string, end: string): T | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/^[^\p{L}]+(?=\p{L})/u, "")
    .trim();
  return words.find(([, word]) => new RegExp(`^(?:${word})${end}`, "u").test(plain))?.[0];
}
