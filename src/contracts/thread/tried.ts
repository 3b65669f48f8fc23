/** A statement of a syntax tree: its kind, and what it says. */
type Node = Readonly<Record<string, unknown>>;

/** Statements that make something and run nothing of what they make, with the key of its name. */
const MAKING: Readonly<Record<string, string>> = {
  CompositeTypeStmt: "typevar",
  CreateDomainStmt: "domainname",
  CreateEnumStmt: "typeName",
  CreateRangeStmt: "typeName",
  CreateSeqStmt: "sequence",
  CreateStmt: "relation",
  ViewStmt: "view",
};

/** Statements that change what is there. */
const CHANGING = new Set(["AlterEnumStmt", "AlterTableStmt", "CommentStmt", "IndexStmt"]);

/** Statements that mean nothing in a transaction of ours. */
const MEANINGLESS = new Set(["TransactionStmt"]);

/** Functions that a new column of an empty table may compute its default with. */
const HARMLESS = new Set([
  ..."now statement_timestamp clock_timestamp transaction_timestamp nextval lower upper".split(" "),
  ..."gen_random_uuid uuid_generate_v4 uuidv4 uuidv7 length char_length coalesce".split(" "),
]);

/** What is done with a statement: it is sent, left out, or not tried for a reason that is told. */
export type Verdict = "send" | "skip" | { why: string };

/**
 * Whether a statement may go to a database. A rolled-back transaction undoes changes, but not what code
 * does while it runs: functions, `DO`, `COPY … TO PROGRAM`. So only definitions are sent, and changes only
 * of what the contracts themselves have made (`made`), which is empty. Other schemas are left alone.
 */
export function verdictOn(statement: Node, made: ReadonlySet<string>): Verdict {
  const [kind, body] = partsOf(statement);
  if (MEANINGLESS.has(kind)) return "skip";
  if (!Object.hasOwn(MAKING, kind) && !CHANGING.has(kind))
    return { why: "it does more than define something" };
  const relations = relationsOf(body);
  if (relations.some(({ schemaname }) => schemaname !== undefined) || nameOf(statement) === "")
    return { why: "it names a schema" };
  const parents = relationsOf(body["inhRelations"]);
  const changed = CHANGING.has(kind)
    ? changedBy(kind, body)
    : parents.map(({ relname }) => relname);
  if ((CHANGING.has(kind) && changed.length === 0) || changed.some((name) => !made.has(name)))
    return { why: "it concerns what the contracts did not make" };
  if (body["concurrent"] === true) return { why: "it cannot run in a transaction" };
  if ([...callsIn(body["partbound"])].length > 0)
    return { why: "the bounds of its partition would be computed" };
  if (kind === "AlterTableStmt" && [...callsIn(body)].some((name) => !HARMLESS.has(name)))
    return { why: "a function would be called" };
  return "send";
}

/** The name of what a statement makes; empty for one with a schema, absent for other statements. */
export function nameOf(statement: Node): string | undefined {
  const [kind, body] = partsOf(statement);
  const key = Object.hasOwn(MAKING, kind) ? MAKING[kind]! : undefined;
  if (key === undefined) return undefined;
  const [relation] = relationsOf(body[key]);
  if (relation) return relation.relname;
  const names = stringsIn(body[key]);
  return names.length === 1 ? names[0]! : "";
}

function partsOf(statement: Node): [kind: string, body: Node] {
  const [kind = "", body] = Object.entries(statement)[0] ?? [];
  return [kind, (body ?? {}) as Node];
}

/** Everything that a statement names and must not change behind the user's back. */
function changedBy(kind: string, body: Node): string[] {
  if (kind === "AlterEnumStmt") return stringsIn(body["typeName"]);
  if (kind === "CommentStmt") return stringsIn(body["object"]).slice(0, 1);
  return relationsOf(body).map(({ relname }) => relname);
}

interface Relation {
  relname: string;
  schemaname?: string;
}

/** Tables, views and sequences that a part names, in order. */
function relationsOf(node: unknown): Relation[] {
  return [...below(node)].filter(
    (one): one is Relation & object => "relname" in one && "relpersistence" in one,
  );
}

function stringsIn(node: unknown): string[] {
  return [...below(node)].flatMap((one) => ("sval" in one ? [String(one.sval)] : []));
}

/** Names of the functions that a part calls, without their schemas. */
function* callsIn(node: unknown): Generator<string> {
  for (const one of below(node))
    if ("funcname" in one)
      yield stringsIn(one.funcname)
        .join(".")
        .replace(/^pg_catalog\./, "");
}

/** Every node of a syntax tree, in order. */
function* below(node: unknown): Generator<object> {
  if (typeof node !== "object" || node === null) return;
  yield node;
  for (const child of Object.values(node)) yield* below(child);
}
