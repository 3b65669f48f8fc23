import { typesOf } from "./openapi-typescript.ts";
import { codeOf, type Wanted } from "./quicktype.ts";
import { bundleOpenApi } from "./redocly.ts";
import type { Made, Task, TextFile } from "./task.ts";

/** Base of the addresses under which schemas know each other. */
const BASE = "contract:///";

/** Writes code from contracts, each from the texts that it refers to and no others. */
export async function generate(task: Extract<Task, { does: "generate" }>): Promise<Made[]> {
  const made: Made[] = [];
  for (const source of task.sources) {
    const code = source.kind === "openapi" ? ofOpenApi : ofSchema;
    made.push({ path: source.path, ...(await code(source, task)) });
  }
  return made;
}

type Source = Extract<Task, { does: "generate" }>["sources"][number];
type Modules = Pick<Extract<Task, { does: "generate" }>, "modules" | "languages">;

async function ofOpenApi(
  { path, files }: Source,
  { modules, languages }: Modules,
): Promise<Omit<Made, "path">> {
  const document = (await bundleOpenApi(modules.redocly!, files, path)) as OpenApi;
  const names = Object.keys(document.components?.schemas ?? {}).sort();
  const uri = addressOf(path);
  const wanted = names.map((name): Wanted => ({
    name,
    uri: `${uri}#/components/schemas/${stepOf(name)}`,
  }));
  const schemas = [{ path: uri, text: JSON.stringify(document) }];
  const python = languages.includes("python") && wanted.length > 0;
  return {
    ...(languages.includes("typescript") && {
      typescript: await typesOf(modules.openapiTypescript!, document),
    }),
    ...(python && { python: await codeOf(modules.quicktype!, "python", wanted, schemas) }),
  };
}

interface OpenApi {
  components?: { schemas?: object };
}

async function ofSchema(
  { path, files, name }: Source,
  { modules, languages }: Modules,
): Promise<Omit<Made, "path">> {
  const schemas = files.map((file): TextFile => ({ path: addressOf(file.path), text: file.text }));
  const own = files.find((file) => file.path === path);
  const wanted = wantedOf(JSON.parse(own?.text ?? "{}") as object, name, `${addressOf(path)}#`);
  if (wanted.length === 0) return {};
  const made: Omit<Made, "path"> = {};
  for (const language of languages)
    made[language] = await codeOf(modules.quicktype!, language, wanted, schemas);
  return made;
}

/** A schema is one type, unless it only holds definitions: then each of them is. */
function wantedOf(schema: object, name: string, uri: string): Wanted[] {
  const says = new Set(Object.keys(schema));
  if (DESCRIBING.some((word) => says.has(word))) return [{ name, uri }];
  return ["$defs", "definitions"].flatMap((key) => {
    const definitions = (schema as Record<string, object>)[key] ?? {};
    const names = Object.keys(definitions).sort();
    return names.map((one) => ({ name: one, uri: `${uri}/${key}/${stepOf(one)}` }));
  });
}

/** Words of a schema that say what a value is. */
const DESCRIBING = [
  "type",
  "properties",
  "enum",
  "const",
  "$ref",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
];

/** A name as a step of a JSON pointer in an address. */
function stepOf(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function addressOf(path: string): string {
  return BASE + path.split("/").map(encodeURIComponent).join("/");
}
