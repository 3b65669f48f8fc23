import { join } from "node:path";
import { readTextIfThere } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { jsonFile } from "../report/json-file.ts";
import { documentSlots } from "../report/strategy-document/markdown.ts";
import type { Brief } from "../strategy/brief.ts";
import { strategyFiles } from "../strategy/compose.ts";
import { filesFrom } from "../strategy/files.ts";
import { keepFilled, openSlots } from "../strategy/keep.ts";
import { Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { OneSource } from "./one-source.ts";
import { firstFault } from "./strategy-fault.ts";
import { DOCUMENT_NAME, documentBefore, LARGEST, renewedDocument } from "./strategy-folder.ts";
import { writeTexts } from "./write-texts.ts";

/** What was written. */
export interface WrittenStrategy {
  /** Paths for people, in the order written. */
  files: string[];
  /** Slots that nobody has filled. */
  open: number;
  /** Filled slots of before that stay. */
  kept: number;
  /** Filled slots of before that are gone, because `--force` was given. */
  lost: string[];
}

/** What our files are called inside: others put a time there. */
const OURS = /^parallel_exec_sha_[0-9a-f]{12}$/;

interface Where {
  force: boolean;
  source: OneSource;
  io: Io;
}

/**
 * Writes the files of a strategy, each as a whole. Slots that were filled before stay filled; where the
 * place of one is gone, or a file is not ours, nothing is written without `force`.
 */
export async function writeStrategy(
  brief: Brief,
  folder: string,
  { force, source, io }: Where,
): Promise<WrittenStrategy> {
  const shown = (name: string): string => displayPath(io.cwd, join(folder, name));
  const merged = await Promise.all(
    strategyFiles(brief).map(async ([name, fresh]) => {
      const before = await filesBefore(join(folder, name), shown(name), force);
      return { name, ...keepFilled(fresh, before) };
    }),
  );
  const lost = merged.flatMap(({ name, lost: paths }) => paths.map((path) => `${name}: ${path}`));
  if (lost.length > 0 && !force)
    throw new Refusal(
      "would-lose",
      `${lost.length} filled slots of ${displayPath(io.cwd, folder)} have no place any more, such as ${lost[0]}; expected --force, or another --out`,
    );
  const texts = merged.map(({ name, value }) => ({ name, text: jsonFile(value as object) }));
  await checkOwn(merged, source);
  const document = documentOf(texts, await documentBefore(folder, force));
  texts.push({ name: DOCUMENT_NAME, text: document });
  await writeTexts(folder, texts, io);
  return {
    files: texts.map(({ name }) => shown(name)),
    open: merged.reduce(
      (sum, { value }) => sum + openSlots(value),
      openSlots(documentSlots(document)),
    ),
    kept: merged.reduce((sum, { kept }) => sum + kept, 0),
    lost,
  };
}

/** The document of files that fit their schemas: ours do. */
function documentOf(
  texts: readonly { name: string; text: string }[],
  before: string | undefined,
): string {
  const files = filesFrom(new Map(texts.map(({ name, text }) => [name, text])));
  if ("unfit" in files) throw new Error(`${files.unfit} does not fit its schema`);
  return renewedDocument(files, before);
}

/** What stands in a file of before; nothing where there is none. A file that is not ours needs `force`. */
async function filesBefore(path: string, shown: string, force: boolean): Promise<unknown> {
  const text = await readTextIfThere(path, LARGEST);
  if (text === undefined) return undefined;
  const value = parsed(text);
  const id = (value as { execution_plan_id?: unknown } | undefined | null)?.execution_plan_id;
  if (typeof id === "string" && OURS.test(id)) return value;
  if (force) return undefined;
  throw new Refusal(
    "not-ours",
    `${shown} was not written by parallel-plan strategy; expected --force, or another --out`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Our own files pass our own rules; anything else is our failure. */
async function checkOwn(
  files: readonly { name: string; value: unknown }[],
  { workspace }: OneSource,
): Promise<void> {
  const values = files.map(({ name, value }) => [name, value] as const);
  const fault = await firstFault(values, workspace.config.limits);
  if (fault)
    throw new Error(`${fault.name} does not pass ${fault.error.rule}: ${fault.error.message}`);
}
