/** A JSON Schema, as far as its keys are asked for. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  [word: string]: unknown;
}

/** Schemas may hold each other; no document of ours is deeper. */
const DEEPEST = 16;

/** Words that apply further schemas to the same value. */
const BRANCHES = ["allOf", "anyOf", "oneOf", "if", "then", "else"] as const;

/**
 * The keys that each mapping of a document may have, by the path of the mapping from the top; a star
 * stands for an item of a list and for a key that is free.
 */
export function knownKeys(root: Schema): Record<string, string[]> {
  const keys: Record<string, Set<string>> = {};
  const visit = (schema: Schema, path: readonly string[]): void => {
    if (path.length > DEEPEST) return;
    if (schema.$ref !== undefined) visit(definitionOf(root, schema.$ref), path);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      (keys[path.join("/")] ??= new Set()).add(key);
      visit(value, [...path, key]);
    }
    if (schema.items) visit(schema.items, [...path, "*"]);
    if (typeof schema.additionalProperties === "object")
      visit(schema.additionalProperties, [...path, "*"]);
    for (const word of BRANCHES)
      for (const branch of [schema[word] ?? []].flat()) visit(branch as Schema, path);
  };
  visit(root, []);
  return Object.fromEntries(Object.entries(keys).map(([path, found]) => [path, [...found]]));
}

function definitionOf(root: Schema, reference: string): Schema {
  const name = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1];
  const found = name === undefined ? undefined : root.$defs?.[name];
  if (!found) throw new Error(`${reference} is not among the definitions of the schema`);
  return found;
}
