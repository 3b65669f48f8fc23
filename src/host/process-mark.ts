import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A process, told apart from a later one of the same number. */
export interface ProcessMark {
  host: string;
  pid: number;
  /** When it started, as the kernel counts; empty where that is not told. */
  started: string;
}

/** The mark of a process that runs now. */
export function markOf(pid: number): ProcessMark {
  return { host: hostname(), pid, started: startedAt(pid) };
}

/** False for a process of this machine that has ended; true where nobody can tell. */
export function mayRun({ host, pid, started }: ProcessMark): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
  const now = startedAt(pid);
  return !isZombie(pid) && (started === "" || now === "" || now === started);
}

/** Field 22 of `/proc/PID/stat` (proc(5)); the name before it may hold spaces and brackets. */
function startedAt(pid: number): string {
  return statOf(pid)?.[19] ?? "";
}

/** A process that has ended and is only not yet waited for. */
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === "Z";
}

/** The fields from the third on. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** A mark from the text that `JSON.stringify` made of it. */
export function readMark(text: string): ProcessMark | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { host, pid, started } = value as Record<string, unknown>;
    return typeof host === "string" && typeof pid === "number" && typeof started === "string"
      ? { host, pid, started }
      : undefined;
  } catch {
    return undefined;
  }
}
