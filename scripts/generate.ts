import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { generatedDocs } from "./generate-docs.ts";
import { knownKeys } from "./known-keys.ts";
import { reportPageFiles } from "./report-page.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Schemas that the program applies itself, with the name of their types. */
const SCHEMAS = {
  config: "ConfigFile",
  "work-packages": "WorkPackages",
  "strategy-session": "StrategySession",
  "dependency-graph": "DependencyGraph",
  "strategy-teams": "StrategyTeams",
  "strategy-execution-plan": "StrategyExecutionPlan",
  "strategy-wave-schedules": "StrategyWaveSchedules",
  "strategy-coordination-protocols": "StrategyCoordinationProtocols",
  "strategy-risk-mitigation-plan": "StrategyRiskMitigationPlan",
  "strategy-monitoring-config": "StrategyMonitoringConfig",
} as const;

const HEAD = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

/** Every generated file of src/generated with its content, by path from the root. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, type] of Object.entries(SCHEMAS)) {
    const source = await readFile(join(ROOT, "schemas", `${name}.schema.json`), "utf8");
    const schema: object = JSON.parse(source) as object;
    const types = await compile({ ...schema, $id: type }, type, {
      bannerComment: "",
      format: true,
    });
    files.set(`src/generated/${name}.types.ts`, `${HEAD}\n${types}`);
    files.set(`src/generated/${name}.js`, await validatorOf(schema));
    files.set(`src/generated/${name}.d.ts`, declarationOf(name, type));
  }
  for (const [path, text] of await reportPageFiles()) files.set(path, text);
  return files;
}

/**
 * The equality of values. Ajv's own calls `valueOf` of each object: a mapping of ours has none, and a
 * document may hold a key of that name.
 */
const SAFE_EQUALITY: Plugin = {
  name: "safe equality",
  setup: ({ onLoad }) =>
    onLoad({ filter: /ajv[\\/]dist[\\/]runtime[\\/]equal\.js$/ }, () => ({
      contents: `export { isDeepStrictEqual as default } from "node:util";`,
    })),
};

/** A validator as one ES module that imports only from Node: ajv's own output still calls `require`. */
async function validatorOf(schema: object): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // Findings have sentences of their own.
    messages: false,
    code: { source: true, esm: true },
  });
  const code = withKnownKeys(standalone.default(ajv, ajv.compile(schema)), schema);
  const bundled = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    write: false,
    legalComments: "none",
    // Nobody reads it, and it is loaded at every start.
    minify: true,
    plugins: [SAFE_EQUALITY],
  });
  return HEAD + (bundled.outputFiles[0]?.text ?? "");
}

/** A validator that says in each fault about an unknown key which keys are known there. */
function withKnownKeys(code: string, schema: object): string {
  const name = /export default (\w+);/.exec(code)?.[1];
  if (name === undefined) throw new Error("ajv's output has no default export");
  return `${code.replace(/export const validate = \w+;|export default \w+;/g, "")}
const KNOWN = ${JSON.stringify(knownKeys({ ...schema }))};
function known(path) {
  const parts = path.split("/").slice(1).map((part) => (/^\\d+$/.test(part) ? "*" : part));
  return KNOWN[parts.join("/")] ?? KNOWN[[...parts.slice(0, -1), "*"].join("/")] ?? [];
}
export default function validate(data) {
  const fits = ${name}(data);
  validate.errors = ${name}.errors;
  for (const { keyword, instancePath, params } of validate.errors ?? [])
    if (keyword === "additionalProperties") params.knownKeys = known(instancePath);
  return fits;
}
`;
}

function declarationOf(name: string, type: string): string {
  return `${HEAD}
import type { ${type} } from "./${name}.types.ts";

/** A fault: where it is (a JSON pointer), the schema word it breaks, and that word's parameters. */
export interface SchemaFault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

declare const validate: {
  (data: unknown): data is ${type};
  errors?: SchemaFault[] | null;
};
export default validate;
`;
}

async function main(): Promise<void> {
  for (const [path, text] of [...(await generatedFiles()), ...(await generatedDocs())]) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    process.stdout.write(`${path}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
