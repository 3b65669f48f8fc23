import { loadParser, type Statement, statementsOf } from "./pgsql-parser.ts";
import type { Fault, Task } from "./task.ts";
import { nameOf, verdictOn } from "./tried.ts";

/** What is used of pg. */
interface Pg {
  Client: new (options: object) => Client;
}

interface Client {
  connect(): Promise<void>;
  /** The extended protocol takes one statement and no more. */
  query(query: { text: string; queryMode: "extended" }): Promise<unknown>;
  end(): Promise<void>;
  on(event: "error", listen: () => void): void;
}

interface PgError extends Error {
  /** Characters from 1, in the statement that was sent. */
  position?: string;
  code?: string;
}

/** Where contracts are tried; it is gone with the transaction. */
const SCHEMA = "parallel_plan_contracts";

/** No statement waits or runs longer, and none holds what others wait for. */
const LIMITS = ["SET LOCAL statement_timeout = 10000", "SET LOCAL lock_timeout = 2000"];

/**
 * Tries files of SQL on a database, in order of their paths, in a schema of its own and a transaction
 * that is rolled back. Statements that could act outside of that are told and not sent.
 */
export async function trySql({
  module,
  parser,
  url,
  files,
}: Extract<Task, { does: "try-sql" }>): Promise<Fault[]> {
  const loaded = (await import(module)) as Pg & { default?: Pg };
  const pg = loaded.default ?? loaded;
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    application_name: "parallel-plan contracts lint",
  });
  client.on("error", () => {});
  const send = (text: string): Promise<unknown> => client.query({ text, queryMode: "extended" });
  await client.connect();
  try {
    await send("BEGIN");
    for (const limit of LIMITS) await send(limit);
    await send(`CREATE SCHEMA ${SCHEMA}`);
    await send(`SET LOCAL search_path = ${SCHEMA}, public`);
    return await tryFiles(await loadParser(parser), files, send);
  } finally {
    await send("ROLLBACK").catch(() => {});
    await client.end().catch(() => {});
  }
}

async function tryFiles(
  parser: Awaited<ReturnType<typeof loadParser>>,
  files: readonly { path: string; text: string }[],
  send: (text: string) => Promise<unknown>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const made = new Set<string>();
  let isComplete = true;
  for (const { path, text } of files) {
    const statements = await statementsOf(parser, path, text);
    // What cannot be read has been told already.
    if (!Array.isArray(statements)) continue;
    for (const statement of statements) {
      const { offset, source } = sourceOf(statement, text);
      const verdict = verdictOn(statement.stmt, made);
      if (verdict === "skip") continue;
      const fault =
        verdict === "send" ? await refusalOf(source, send, isComplete) : notTried(verdict);
      const name = nameOf(statement.stmt);
      // Only what was made is ours: a name that failed may be a table of the user's.
      if (verdict === "send" && !fault && name !== undefined) made.add(name);
      if (verdict !== "send") isComplete = false;
      if (fault) faults.push({ path, ...fault, offset: offset + (fault.offset ?? 0) });
    }
  }
  return faults;
}

function notTried({ why }: { why: string }): Omit<Fault, "path"> {
  const message = `the statement was read, and not tried on the database: ${why}`;
  return { message, severity: "info" };
}

/** The text of a statement, without what stands before its first word. */
function sourceOf(statement: Statement, text: string): { offset: number; source: string } {
  const bytes = Buffer.from(text);
  const start = statement.stmt_location ?? 0;
  const end = statement.stmt_len ? start + statement.stmt_len : bytes.length;
  const whole = bytes.subarray(start, end).toString();
  const lead = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:(?!\*\/)[\s\S])*\*\/)*/.exec(whole)?.[0] ?? "";
  return {
    offset: bytes.subarray(0, start).toString().length + lead.length,
    source: whole.slice(lead.length),
  };
}

/** What PostgreSQL says of a name that it does not know: of a table, column, function, type, schema. */
const UNKNOWN = new Set(["42P01", "42703", "42883", "42704", "3F000"]);

/** Sends a statement; what the database says against it undoes that statement alone. */
async function refusalOf(
  source: string,
  send: (text: string) => Promise<unknown>,
  isComplete: boolean,
): Promise<Omit<Fault, "path"> | undefined> {
  await send("SAVEPOINT before");
  try {
    await send(source);
    await send("RELEASE SAVEPOINT before");
    return undefined;
  } catch (error) {
    await send("ROLLBACK TO SAVEPOINT before");
    const { message, position, code = "" } = error as PgError;
    const characters = Number(position ?? 1) - 1;
    const offset = [...source].slice(0, characters).join("").length;
    if (isComplete || !UNKNOWN.has(code)) return { message: `PostgreSQL: ${message}`, offset };
    const doubt = "a statement that was not tried may make it";
    return { message: `PostgreSQL: ${message}; ${doubt}`, offset, severity: "warning" };
  }
}
