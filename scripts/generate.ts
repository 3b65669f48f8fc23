import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "json-schema-to-typescript";
import { generatedDocs } from "./generate-docs.ts";
import { reportPageFiles } from "./report-page.ts";
import { schemaText } from "./schema-text.ts";

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
    files.set(`src/generated/${name}.schema.ts`, schemaModule(name, type, schema));
  }
  for (const [path, text] of await reportPageFiles()) files.set(path, text);
  return files;
}

/** The module of a schema: a text is read quicker than the code of the same value. */
function schemaModule(name: string, type: string, schema: object): string {
  const text = schemaText(schema).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `${HEAD}
import { jsonSchema } from "../model/json-schema.ts";
import type { ${type} } from "./${name}.types.ts";

export default jsonSchema<${type}>(
  '${text}',
);
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
