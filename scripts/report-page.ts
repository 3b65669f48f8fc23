import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const HEAD = "// Generated from src/report/html/ by `npm run generate`. Do not edit.\n";

/** Browsers that know `light-dark()` and `:has()`. */
const BROWSERS = ["chrome123", "firefox121", "safari17.5"];

/**
 * The style and the script of the HTML report with their hashes, by path from the root: a page may hold
 * them only exactly as they are here.
 */
export async function reportPageFiles(): Promise<Map<string, string>> {
  const script = await bundled("src/report/html/page/main.ts");
  const style = await bundled("src/report/html/style/page.css");
  const values = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  return new Map([
    ["src/generated/report-page.js", HEAD + lines.join("")],
    ["src/generated/report-page.d.ts", HEAD + DECLARATIONS],
  ]);
}

const DECLARATIONS = `
/** The page's script and style, as they stand between their tags. */
export declare const script: string;
export declare const style: string;
/** What a content security policy knows them by. */
export declare const scriptHash: string;
export declare const styleHash: string;
`;

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: BROWSERS,
    charset: "ascii",
    legalComments: "none",
    write: false,
  });
  const text = (outputFiles[0]?.text ?? "").trim();
  // An end tag or a comment would end the element early, and the hash would not fit.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${entry} holds an end tag`);
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
