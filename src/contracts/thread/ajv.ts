import type { Fault, Task } from "./task.ts";

/** What is used of ajv. */
interface Ajv {
  addMetaSchema(schema: object): void;
  addSchema(schema: object, key: string): void;
  validateSchema(schema: object): unknown;
  getSchema(key: string): unknown;
  errors?: AjvError[] | null;
}
interface AjvError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}
type AjvClass = new (options: object) => Ajv;

/** Faults of one schema that are told. */
const MOST = 20;

/** Judges JSON Schemas (2020-12, draft 7) and whether what they refer to is there; nothing is fetched. */
export async function lintSchemas({
  module,
  draft7,
  schemas,
}: Extract<Task, { does: "lint-schemas" }>): Promise<Fault[]> {
  const { Ajv2020 } = ((await import(module)) as { default: { Ajv2020: AjvClass } }).default;
  const older = (await import(draft7, { with: { type: "json" } })) as { default: object };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    logger: false,
  });
  ajv.addMetaSchema(older.default);
  const faults: Fault[] = [];
  const sound: string[] = [];
  for (const { path, value } of schemas) {
    const found = structureOf(ajv, path, value);
    if (found.length === 0) sound.push(path);
    faults.push(...found.slice(0, MOST));
  }
  for (const path of sound) faults.push(...linkFaults(ajv, path));
  return faults;
}

/** Address of a contract as schemas see it: relative references lead from file to file. */
function addressOf(path: string): string {
  return `contract:///${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Where the schema does not fit its own meta-schema; a sound one is then known by its path. */
function structureOf(ajv: Ajv, path: string, value: unknown): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path, pointer: "", message: "the document is no mapping; expected a JSON Schema" }];
  const patterns = [...badPatterns(value, "")].map((fault) => ({ path, ...fault }));
  if (patterns.length > 0) return patterns;
  try {
    if (ajv.validateSchema(value) === true) {
      ajv.addSchema(value, addressOf(path));
      return [];
    }
  } catch (error) {
    return [{ path, pointer: "", message: messageOf(error) }];
  }
  return byPlace(ajv.errors ?? []).map((fault) => ({ path, ...fault }));
}

/** What is wrong at each place as one fault: a value that fits none of several forms breaks each of them. */
function byPlace(errors: readonly AjvError[]): Omit<Fault, "path">[] {
  const demands = new Map<string, Set<string>>();
  for (const { instancePath, keyword, message = "must fit JSON Schema", params } of errors) {
    if (keyword === "anyOf" || keyword === "$dynamicRef") continue;
    const values = params["allowedValues"];
    const told = Array.isArray(values) ? `must be one of ${values.join(", ")}` : message;
    demands.set(instancePath, (demands.get(instancePath) ?? new Set()).add(told));
  }
  return [...demands].map(([pointer, told]) => ({
    pointer,
    message: `the value does not fit JSON Schema: it ${[...told].join(", or ")}`,
  }));
}

/** Patterns that are no regular expressions; they are only read, never tried on a text. */
function* badPatterns(value: object, pointer: string): Generator<Omit<Fault, "path">> {
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const problem = key === "pattern" && typeof item === "string" ? problemOf(item) : undefined;
    if (problem !== undefined) yield { pointer: at, message: problem };
    if (typeof item === "object" && item !== null) yield* badPatterns(item, at);
  }
}

function problemOf(pattern: string): string | undefined {
  try {
    RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Whether every reference leads to a schema. */
function linkFaults(ajv: Ajv, path: string): Fault[] {
  try {
    ajv.getSchema(addressOf(path));
    return [];
  } catch (error) {
    return [{ path, pointer: "", message: messageOf(error) }];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
