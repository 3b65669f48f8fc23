import {
  EXIT,
  Refusal,
  checkAll,
  isCiOutput,
  print
} from "./chunk-ZU2Z7FRA.mjs";
import {
  basename,
  dirname,
  watch
} from "./chunk-3X5NUSPY.mjs";

// src/host/watch.ts
var QUIET_MS = 60;
async function* watchFiles(files, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files)
    names.set(dirname(file), (names.get(dirname(file)) ?? /* @__PURE__ */ new Set()).add(basename(file)));
  let wake = () => {
  };
  let changed = false;
  const note = () => {
    changed = true;
    wake();
  };
  const watchers = [...names].map(
    ([folder, wanted]) => watch(folder, (_, name) => {
      if (name === null || wanted.has(name)) note();
    })
  );
  signal?.addEventListener("abort", () => wake());
  try {
    while (!signal?.aborted) {
      if (!changed) await new Promise((resolve) => wake = resolve);
      if (signal?.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

// src/cli/watch.ts
async function watch2(paths, options, io) {
  if (options.staged || paths.includes("-")) {
    throw new Refusal(
      "usage",
      "--watch looks at files on disk; expected paths, without --staged or -"
    );
  }
  if (isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--format ${options.output} is one document; expected it without --watch`
    );
  let files = [];
  const run = async () => {
    const outcome = await checkAll(paths, options, io);
    files = [...new Set(outcome.checked.map(({ file }) => file))];
    await print(outcome, options, io);
  };
  await run();
  if (files.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files, io.signal)) await run();
  return EXIT.clean;
}
export {
  watch2 as watch
};
