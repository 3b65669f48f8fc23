import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPage } from "./page.ts";

/** The relative links of a Markdown file that name no file, or no heading of the file they name. */
export function brokenLinks(path: string): string[] {
  return linksOf(path).filter((link) => {
    const [file = "", anchor] = decodeURI(link).split("#", 2);
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
  });
}

/** Targets of links and pictures outside code, without those that name a host. */
function linksOf(path: string): string[] {
  const text = proseOf(path)
    .join("\n")
    .replace(/`[^`\n]*`/g, "");
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const defined = [...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*(\S+)/gm)];
  return [...inline, ...defined]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The anchors that GitHub gives to a file's headings. */
function anchorsOf(path: string): Set<string> {
  const headings = proseOf(path).flatMap((line) => /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? []);
  const slugs = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set(slugs);
}

function proseOf(path: string): string[] {
  return readPage(readFileSync(path, "utf8")).prose;
}
