import {
  join,
  mkdtemp,
  rmSync,
  writeFile
} from "./chunk-3X5NUSPY.mjs";

// src/host/private-folder.ts
import { tmpdir } from "node:os";
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function privateFolder(files) {
  const path = await mkdtemp(join(tmpdir(), "parallel-plan-"));
  const remove = () => {
    process.off("exit", remove);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    rmSync(path, { recursive: true, force: true });
  };
  const onSignal = (signal) => {
    remove();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on("exit", remove);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    for (const [name, text] of Object.entries(files))
      await writeFile(join(path, name), text, { mode: 384, flag: "wx" });
  } catch (error) {
    remove();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: async () => remove() };
}

export {
  privateFolder
};
