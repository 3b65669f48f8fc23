/** Where a server is written down; the order is the order of precedence for servers of one name. */
export const SCOPES = ["file", "local", "project", "user", "environment"] as const;
export type Scope = (typeof SCOPES)[number];

/** How a server is reached; variables are filled in. */
export type Connection =
  | {
      type: "stdio";
      command: string;
      args: readonly string[];
      env: Readonly<Record<string, string>>;
    }
  | { type: "http" | "sse"; url: string; headers: Readonly<Record<string, string>> };

/** Why a coordinator, or a part of it, cannot be used. */
export type ProblemCode =
  | "unauthorized"
  | "forbidden"
  | "server-error"
  | "unexpected-status"
  | "timeout"
  | "unreachable"
  | "ended"
  | "malformed"
  | "too-large"
  | "duplicate-tool"
  | "not-approved"
  | "switched-off"
  | "unsupported"
  | "configuration";

/** One sentence about it, without a full stop; words of a server in it are not yet escaped. */
export interface Problem {
  code: ProblemCode;
  message: string;
}

/** A server that some configuration names. */
export interface ServerEntry {
  name: string;
  scope: Scope;
  /** How to reach it, or why nobody tries. */
  access: { connection: Connection } | { problem: Problem };
}

/** A failure that says what kind it is. */
export class Unusable extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = "Unusable";
    this.code = code;
  }
}

/** What a status of HTTP says about a coordinator that does not answer as it should. */
export function statusProblem(status: number): Problem {
  if (status === 401)
    return { code: "unauthorized", message: "it answers 401: it does not know who asks" };
  if (status === 403)
    return { code: "forbidden", message: "it answers 403: it knows who asks and refuses" };
  if (status >= 500) return { code: "server-error", message: `it answers ${status}: it failed` };
  return { code: "unexpected-status", message: `it answers ${status}; expected 200` };
}
