import { basename, dirname, join, resolve } from "node:path";
import { readOutline } from "../formats/strategy-session/outline.ts";
import type { Limits } from "../formats/format.ts";
import { readBytes, readTextIfThere, saveFile } from "../host/files.ts";
import type { FormatId } from "../model/plan.ts";
import { recogniseStrategyDocument } from "../formats/strategy-document/recognise.ts";
import { strategyDocument } from "../report/strategy-document/document.ts";
import type { Surroundings } from "../rules/define-rule.ts";
import { Refusal } from "./exit-code.ts";
import { FILE_NAMES, filesFrom, type StrategyFiles } from "../strategy/files.ts";

/** The document's name beside the five files. */
export const DOCUMENT_NAME = "strategy.md";

/** What rules about a strategy's session or document want to know of the files around it. */
export async function lookAtStrategy(
  file: string,
  format: FormatId,
  text: string,
  limits: Limits,
): Promise<Pick<Surroundings, "strategy" | "document">> {
  const folder = dirname(resolve(file));
  if (format === "strategy-session" && basename(folder) === "sessions") {
    const beside = join(dirname(folder), "parallel-execution");
    const plan = await readTextIfThere(join(beside, FILE_NAMES.plan), limits.bytes);
    const schedules = await readTextIfThere(join(beside, FILE_NAMES.schedules), limits.bytes);
    const strategy = plan === undefined ? undefined : readOutline(plan, schedules, limits);
    return strategy ? { strategy } : {};
  }
  if (format !== "strategy-document") return {};
  const files = await readStrategyFiles(folder, limits);
  return { document: "unfit" in files ? files : { made: strategyDocument(files, text) } };
}

/** The five files of a folder; the name of the first that is not there or does not fit else. */
export async function readStrategyFiles(
  folder: string,
  limits: Pick<Limits, "bytes">,
): Promise<StrategyFiles | { unfit: string }> {
  const texts = new Map<string, string>();
  for (const name of Object.values(FILE_NAMES)) {
    const text = await readTextIfThere(join(folder, name), limits.bytes);
    if (text !== undefined) texts.set(name, text);
  }
  return filesFrom(texts);
}

/**
 * Writes the document of a folder's five files; what stands in the slots of one that is there stays. A
 * file of that name which is no such document is refused: it is somebody's work.
 */
export async function writeStrategyDocument(
  folder: string,
  files: StrategyFiles,
  limits: Pick<Limits, "bytes">,
): Promise<string> {
  const path = join(folder, DOCUMENT_NAME);
  const old = await readBytes(path, limits.bytes);
  const text = "bytes" in old ? old.bytes.toString("utf8") : undefined;
  const isOurs = text !== undefined && recogniseStrategyDocument(text) === "signature";
  if (!isOurs && !("problem" in old && old.problem === "missing"))
    throw new Refusal(
      "unwritable",
      `${DOCUMENT_NAME} in ${folder} is no strategy document; expected none or one of this program`,
    );
  await saveFile(path, strategyDocument(files, text));
  return path;
}
