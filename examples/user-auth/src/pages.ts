import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Route } from "./http/route.ts";

const FOLDER = join(import.meta.dirname, "../web");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** One route a file of `web/`; a page is also served without its ending, `index.html` as `/`. */
export function pageRoutes(): Route[] {
  return readdirSync(FOLDER).map((name) => ({
    method: "GET",
    path: `/${name.replace(/(?:^index)?\.html$/, "")}`,
    handle: () => ({
      status: 200,
      type: TYPES[extname(name)] ?? "application/octet-stream",
      body: readFileSync(join(FOLDER, name), "utf8"),
    }),
  }));
}
