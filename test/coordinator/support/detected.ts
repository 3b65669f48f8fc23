import { run } from "../../cli/support/run.ts";
import { makeRepository } from "../../cli/support/folder.ts";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** What `capabilities --json` prints, as far as tests look. */
export interface Told {
  mode: string;
  coordinator: { name: string; scope: string; type: string; address: string } | null;
  capabilities: Record<
    string,
    { need: string; available: boolean; tools: string[]; calls: string[] }
  >;
  missing: string[];
  servers: { name: string; scope: string; usable: boolean; tools: string[] }[];
  problems: { server?: string; code: string; message: string }[];
}

/** A repository and a home folder, and what the files in them say. */
export interface Setting {
  /** `~/.claude.json`, from the path of the repository. */
  user?: (root: string) => object;
  /** `~/.claude/settings.json`. */
  settings?: object;
  /** Files of the repository, tracked. */
  files?: Readonly<Record<string, string>>;
  /** Files that lie in the repository untracked. */
  untracked?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  args?: readonly string[];
}

/** Runs `capabilities --json` in such a setting. */
export async function detected(setting: Setting): Promise<Told> {
  const root = await makeRepository(setting.files ?? {});
  const home = await makeRepository({
    ".claude.json": JSON.stringify(setting.user?.(root) ?? {}),
    ".claude/settings.json": JSON.stringify(setting.settings ?? {}),
  });
  for (const [path, text] of Object.entries(setting.untracked ?? {})) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const env = { PATH: process.env["PATH"], HOME: home, ...setting.env };
  // A busy machine takes its time to start a server; tests of silence ask for less.
  const argv = ["capabilities", "--json", "--timeout", "25", ...(setting.args ?? [])];
  const ran = await run(argv, { cwd: root, env });
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.stderr}`);
  const told: unknown = JSON.parse(ran.stdout);
  await mustFitSchema(told);
  return told as Told;
}

async function mustFitSchema(told: unknown): Promise<void> {
  const path = join(import.meta.dirname, "../../../schemas/capabilities.schema.json");
  const ajv = new Ajv2020({ allErrors: true });
  const schema = JSON.parse(await readFile(path, "utf8")) as object;
  if (!ajv.validate(schema, told)) throw new Error(ajv.errorsText());
}

/** Runs it with one server in the user's own configuration. */
export function withServer(entry: object, args: readonly string[] = []): Promise<Told> {
  return detected({ user: () => ({ mcpServers: { team: entry } }), args });
}

/** What went wrong: `server code`. */
export function problems({ problems: told }: Told): string[] {
  return told.map(({ server, code }) => `${server ?? "-"} ${code}`);
}
