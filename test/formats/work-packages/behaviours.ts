import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText } from "./support.ts";

/** Fields of a package in place of the usual ones. */
export type Fields = Record<string, string>;

/** Errors and warnings of a document, such as `E dependency/cycle`, sorted. */
export async function judged(text: string): Promise<string[]> {
  const { diagnostics } = await judge(text, { path: "changes/search/work-packages.yaml" });
  return diagnostics
    .flatMap(({ severity, rule }) =>
      severity === "info" ? [] : [`${severity === "error" ? "E" : "W"} ${rule}`],
    )
    .toSorted();
}

/** A document with one package, `wp-a`. */
export const one = (fields: Fields = {}): string => documentText(packageText("wp-a", fields));
/** A document with packages `wp-a`, `wp-b` and so on. */
export const some = (...packages: Fields[]): string =>
  documentText(packages.map((fields, i) => packageText(`wp-${"abcdef"[i]}`, fields)).join(""));

/** The packages that a package waits for. */
export const needs = (...ids: string[]): Fields => ({ depends_on: `[${ids.join(", ")}]` });
/** A scope that writes globs; `more` stands behind it. */
export const writes = (globs: string, more = ""): Fields => ({
  scope: `{ write_allow: [${globs}], read_allow: [docs/x.md]${more} }`,
});
/** Locked keys and files. */
export const locks = (keys: string, files = ""): Fields => ({
  locks: `{ files: [${files}], keys: [${keys}] }`,
});
/** The plain document with one text in place of another. */
export const head = (from: string, to: string): string => one().replace(from, to);

/** A behaviour, a document that shows it, and its errors and warnings. */
export type Row = [name: string, text: string, told?: string[]];
export const SCHEMA = "E plan/schema";
