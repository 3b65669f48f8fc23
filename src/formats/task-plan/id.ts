/** A task id as people write it: `1.1`, `T1`, `TASK-01`, `A.1`, `1A-1`, `2.2a`, `2a.1`. */
export const TASK_ID = String.raw`(?:[A-Za-z]{1,8}[.-]?)?\d+[A-Za-z]?(?:[.-](?:\d+[A-Za-z]?|[A-Za-z](?![A-Za-z])))*`;

const WHOLE = new RegExp(`^${TASK_ID}$`);

/** True for a text that is written like a task id, known or not. */
export function looksLikeId(text: string): boolean {
  return WHOLE.test(text);
}

/** Ids that differ only in a `T` or `Task` before, in case or in leading zeros have one plain form. */
export function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/^(?:tasks?|t)[\s#:.-]*(?=\d)/, "")
    .replace(/\b0+(?=\d)/g, "");
}
