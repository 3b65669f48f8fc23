import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../../..");

/** The program in one file of a folder, as a command: nothing but it looks for the working folder. */
export async function oneFile(cwd: string): Promise<string> {
  const outfile = join(cwd, "program.mjs");
  await build({
    entryPoints: [join(ROOT, "src/cli/entry.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    outfile,
    logLevel: "silent",
  });
  return `node "${outfile}"`;
}
