import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./support/folder.ts";
import { runJson } from "./support/run.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ROOT = join(import.meta.dirname, "..", "..");
const FILES = [
  "execution-plan",
  "wave-schedules",
  "coordination-protocols",
  "risk-mitigation-plan",
  "monitoring-config",
];

const read = async (path: string): Promise<Json> =>
  JSON.parse(await readFile(join(ROOT, path), "utf8")) as Json;

/** Keys of a schema that hold a boolean, ids, or the number of a wave. */
function referring(schema: Json): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(referring);
  const own = Object.entries(schema["properties"] ?? {}).flatMap(([key, value]) =>
    key === "wave_number" || isReference(value) ? [key] : [],
  );
  return [...own, ...Object.values(schema).flatMap(referring)];
}

function isReference(value: Json): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return value["type"] === "boolean" || /\/ids?$/.test(String(value["$ref"]));
}

/** What the page says that nobody checks, as `key`. */
async function free(): Promise<Set<string>> {
  const page = await readFile(join(ROOT, "docs/strategy.md"), "utf8");
  const [, section = ""] = /^### What is free text\n([^#]*)/m.exec(page) ?? [];
  return new Set([...section.matchAll(/`(\w+)`/g)].map(([, key = ""]) => key));
}

interface Leaf {
  /** The way to it, positions as `[]`. */
  shape: string;
  key: string;
  value: Json;
  /** Puts another value there. */
  put: (value: Json) => void;
}

/** Single values under some keys, those of lists each by itself. */
function leavesOf(holder: Json, keys: ReadonlySet<string>, shape = "", key = ""): Leaf[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]): Leaf[] => {
    const isList = Array.isArray(holder);
    const [at, of] = isList ? [`${shape}[]`, key] : [`${shape}/${name}`, name];
    if (typeof value === "object" && value !== null) return leavesOf(value, keys, at, of);
    const put = (other: Json): void => void ((holder as Record<string, Json>)[name] = other);
    return keys.has(of) ? [{ shape: at, key: of, value, put }] : [];
  });
}

/** What the example has no need of. */
function completed(file: string, value: Json): Json {
  const top = value as Record<string, Record<string, Json[]>>;
  if (file === "execution-plan") {
    const waves = top["wave_execution_plan"]!["waves"] as Record<string, Json>[];
    const phases = waves[1]!["phases"] as Record<string, Json>[];
    phases[1]!["runs_after"] = ["index"];
    top["resource_analysis"]!["resource_constraints"] = [
      { constraint_type: "one_database", description: "One database", phases: ["store"] },
    ];
    top["risk_management"]!["mitigation_strategies"] = [
      { strategy_id: "mit_001", strategy_name: "Early", addresses: ["sched_001"] },
    ];
  }
  if (file === "coordination-protocols")
    (value as Record<string, Json>)["shared_resources"] = [
      { resource: "staging", sessions: ["session_001", "session_002"], rule: "In turn" },
    ];
  return value;
}

const other = (value: Json): Json => {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? 99 : "zz-unknown";
};

test("every boolean and every reference of a strategy is checked, or told to be free text", async () => {
  const cwd = await makeFolder();
  const folder = join(cwd, "parallel-execution");
  const values = new Map<string, Json>();
  for (const file of FILES)
    values.set(
      file,
      completed(file, await read(`examples/strategy/parallel-execution/${file}.json`)),
    );
  const save = (file: string): Promise<void> =>
    writeFile(join(folder, `${file}.json`), JSON.stringify(values.get(file), null, 1));
  await mkdir(folder);
  for (const file of FILES) await save(file);
  const found = async (): Promise<number> => {
    const { json } = await runJson(["validate", "parallel-execution"], { cwd });
    return json.summary.errors + json.summary.warnings;
  };
  const before = await found();
  const isFree = await free();
  const silent: string[] = [];
  const used = new Set<string>();
  for (const file of FILES) {
    const keys = new Set(referring(await read(`schemas/strategy-${file}.schema.json`)));
    const seen = new Set<string>();
    for (const { shape, key, value, put } of leavesOf(values.get(file)!, keys)) {
      if (seen.has(shape)) continue;
      seen.add(shape);
      put(other(value));
      await save(file);
      if ((await found()) === before) {
        if (isFree.has(key)) used.add(key);
        else silent.push(`${file} ${shape}`);
      }
      put(value);
    }
    await save(file);
    const present = new Set([...seen].map((shape) => /(\w+)(?:\[\])*$/.exec(shape)?.[1]));
    const missing = [...keys].filter((key) => !present.has(key));
    expect(missing, `${file} has all of them`).toEqual([]);
  }
  expect(silent).toEqual([]);
  expect([...isFree].sort(), "the page names nothing that is checked").toEqual([...used].sort());
}, 120_000);
