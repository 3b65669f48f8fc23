import type { Fault, Task } from "./task.ts";

/** What is used of pgsql-parser: the grammar of PostgreSQL itself. */
interface PgParser {
  parse(text: string): Promise<{ stmts?: Statement[] }>;
}

/** A statement of the tree; places are offsets in bytes of UTF-8. */
export interface Statement {
  stmt: Record<string, unknown>;
  stmt_location?: number;
  stmt_len?: number;
}

interface SqlError extends Error {
  sqlDetails?: { cursorPosition?: number };
}

/** Loads the parser. */
export async function loadParser(module: string): Promise<PgParser> {
  const loaded = (await import(module)) as PgParser & { default?: PgParser };
  return loaded.default ?? loaded;
}

/** The statements of a text, or the one fault that keeps it from being read. */
export async function statementsOf(
  parser: PgParser,
  path: string,
  text: string,
): Promise<Statement[] | Fault> {
  try {
    return (await parser.parse(text)).stmts ?? [];
  } catch (error) {
    const { message, sqlDetails } = error as SqlError;
    const characters = sqlDetails?.cursorPosition ?? 0;
    // The parser counts characters, where JavaScript counts halves of surrogate pairs.
    const offset = [...text].slice(0, Math.max(0, characters)).join("").length;
    return { path, message, offset };
  }
}

/** Reads SQL by the grammar of PostgreSQL. */
export async function lintSql({
  module,
  files,
}: Extract<Task, { does: "lint-sql" }>): Promise<Fault[]> {
  const parser = await loadParser(module);
  const faults: Fault[] = [];
  for (const { path, text } of files) {
    const read = await statementsOf(parser, path, text);
    if (!Array.isArray(read)) faults.push(read);
  }
  return faults;
}
