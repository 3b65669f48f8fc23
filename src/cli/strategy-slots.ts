import { resolve } from "node:path";
import { readBytes } from "../host/files.ts";
import { isUnfilled } from "../model/fill.ts";
import { nearest } from "../model/nearest.ts";
import { escapeControls } from "../report/escape.ts";
import { jsonFile } from "../report/json-file.ts";
import { plural } from "../report/plural.ts";
import { strategyDocument } from "../report/strategy-document/document.ts";
import { documentSlots } from "../report/strategy-document/markdown.ts";
import { filesFrom } from "../strategy/files.ts";
import {
  answerProblem,
  type Answers,
  fillSlots,
  type Json,
  openSlots,
  type Slot,
} from "../strategy/slots.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions, wantsJson } from "./options.ts";
import {
  DOCUMENT_NAME,
  LARGEST,
  openFolder,
  renewedDocument,
  type StrategyFolder,
} from "./strategy-folder.ts";
import { printJson } from "./tell.ts";
import { writeTexts } from "./write-texts.ts";

type Values = Invocation["values"];

/** `parallel-plan strategy slots DIR`: what somebody has to fill, by id, as JSON to answer in place or as text. */
export async function listSlots(
  positionals: readonly string[],
  { format, ...values }: Values,
  io: Io,
): Promise<ExitCode> {
  const json = wantsJson(format);
  const folder = await openFolder("slots", positionals, readOptions(values, io), io);
  const slots = slotsIn(folder);
  if (json) {
    const asked = Object.fromEntries(slots.map(({ id, asks }) => [id, asks]));
    printJson({ version: 1, slots: asked }, io);
  } else
    for (const { id, asks } of slots) io.stdout.write(`${escapeControls(`${id}: ${asks}`, "")}\n`);
  return EXIT.clean;
}

/**
 * `parallel-plan strategy fill DIR --from FILE`: puts texts into slots, and nothing else into the files.
 * Writes all or, where one answer fits no slot, none.
 */
export async function fillAll(
  positionals: readonly string[],
  values: Values,
  io: Io,
): Promise<ExitCode> {
  const options = readOptions(values, io);
  const folder = await openFolder("fill", positionals, options, io);
  const slots = slotsIn(folder);
  const answers = await readAnswers(values["from"], io);
  const problems = problemsOf(
    [...slots, ...slotsOfDocument(folder.files, folder.document)],
    answers,
  );
  if (problems.length > 0)
    throw new Refusal("slots", `nothing was filled: ${problems.join("; ")}`, EXIT.errors);
  await writeTexts(folder.path, filledTexts(folder, answers), io);
  const left = slots.filter(({ id }) => !answers.has(id));
  if (!options.quiet) {
    const open = left.length === 0 ? "none is open" : `${left.length} open: ${left[0]!.id}`;
    const more = left.length > 1 ? " and others" : "";
    io.stdout.write(`${plural(answers.size, "slot")} filled, ${escapeControls(open, "")}${more}\n`);
  }
  return EXIT.clean;
}

/** The files that answers change, the document always, with their new texts. */
function filledTexts(
  { texts: before, document }: StrategyFolder,
  answers: Answers,
): { name: string; text: string }[] {
  const texts = new Map<string, string>();
  for (const [name, text] of before)
    texts.set(name, jsonFile(fillSlots(name, JSON.parse(text) as Json, answers) as object));
  const files = filesFrom(texts);
  if ("unfit" in files)
    throw new Refusal(
      "slots",
      `nothing was filled: with these texts ${files.unfit} would not fit its schema`,
      EXIT.errors,
    );
  const prefix = `${DOCUMENT_NAME}#`;
  const inDocument = [...answers].flatMap(([id, text]) =>
    id.startsWith(prefix) ? [[id.slice(prefix.length), [text].flat().join("\n\n")] as const] : [],
  );
  const changed = [...texts].filter(([name, text]) => text !== before.get(name));
  const made = renewedDocument(files, document, new Map(inDocument));
  return [...changed, [DOCUMENT_NAME, made] as const].map(([name, text]) => ({ name, text }));
}

/** Open slots of the five files, and those of the document. */
function slotsIn({ texts, files, document }: StrategyFolder): Slot[] {
  const inFiles = [...texts].flatMap(([name, text]) => openSlots(name, JSON.parse(text) as Json));
  return [...inFiles, ...slotsOfDocument(files, document).filter(({ asks }) => isUnfilled(asks))];
}

/** Those of the document may be filled again: their marks stay. */
function slotsOfDocument(files: StrategyFolder["files"], document: string | undefined): Slot[] {
  return documentSlots(strategyDocument(files, document)).map(({ name, text }) => ({
    id: `${DOCUMENT_NAME}#${name}`,
    asks: text,
    inList: true,
  }));
}

function problemsOf(slots: readonly Slot[], answers: Answers): string[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return [...answers].flatMap(([id, answer]) => {
    const slot = byId.get(id);
    if (!slot) {
      const [near] = nearest(id, byId.keys());
      return [`${id} is no open slot${near === undefined ? "" : ` (the nearest is ${near})`}`];
    }
    const problem = answerProblem(slot, answer);
    return problem === undefined ? [] : [`${id} ${problem}`];
  });
}

async function readAnswers(from: Values[string], io: Io): Promise<Answers> {
  if (typeof from !== "string")
    throw new Refusal(
      "usage",
      "strategy fill needs a file of texts; expected parallel-plan strategy fill DIR --from FILE",
    );
  const found = await readBytes(resolve(io.cwd, from), LARGEST);
  if (!("bytes" in found)) throw new Refusal("unreadable", `${from} cannot be read`);
  const answers = answersOf(found.bytes.toString("utf8"));
  if (answers) return answers;
  throw new Refusal(
    "unreadable",
    `${from} holds no texts for slots; expected JSON such as {"slots": {"strategy.md#summary": "…"}}`,
    EXIT.errors,
  );
}

function answersOf(text: string): Answers | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const slots =
    value !== null && typeof value === "object" && "slots" in value ? value.slots : undefined;
  if (slots === null || typeof slots !== "object" || Array.isArray(slots)) return undefined;
  const answers = new Map<string, string | string[]>();
  for (const [id, answer] of Object.entries(slots)) {
    const isText = (one: unknown): one is string => typeof one === "string";
    if (isText(answer)) answers.set(id, answer);
    else if (Array.isArray(answer) && answer.every(isText)) answers.set(id, answer);
    else return undefined;
  }
  return answers;
}
