import type * as Markdown from "mdast-util-from-markdown";
import type Picomatch from "picomatch";
import type * as Yaml from "yaml";
import type * as Steps from "./pattern/steps.ts";

let yaml: typeof Yaml | undefined;

/** The reader and writer of YAML. */
export function yamlLibrary(): typeof Yaml {
  return (yaml ??= load("yaml") as typeof Yaml);
}

let picomatch: typeof Picomatch | undefined;

/** The reader of globs. */
export function picomatchLibrary(): typeof Picomatch {
  return (picomatch ??= load("picomatch") as typeof Picomatch);
}

let markdown: typeof Markdown | undefined;

/** The reader of Markdown that remark uses. */
export function markdownLibrary(): typeof Markdown {
  return (markdown ??= load("mdast-util-from-markdown") as typeof Markdown);
}

let steps: typeof Steps | undefined;

/** What compares patterns step by step; it is ours. */
export function stepsLibrary(): typeof Steps {
  return (steps ??= load("./pattern/steps.ts") as typeof Steps);
}

/**
 * Libraries that only some documents need. An `import` would load them always, or make whoever needs them
 * wait; these are loaded at once, when they are first asked for. The build puts each library named above
 * into a file of its own and writes its name here (scripts/build.ts). A file of ours among them has copies
 * of what it imports: it is given texts and functions, and no object that they would have to know.
 */
function load(library: string): unknown {
  // An import would load it for every document, and Node's reader of source maps with it.
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(import.meta.url)(library);
}
