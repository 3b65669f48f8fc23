import type { Access, Task } from "../../model/plan.ts";
import { plainText } from "../convert/differences.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { quoted } from "../markdown/plain.ts";
import { readBody } from "./body.ts";
import { readLabel } from "./label.ts";
import { isRow } from "./row.ts";
import type { TaskBody } from "./task-body.ts";
import { fieldTexts } from "./write-fields.ts";
import { pathItems } from "./write-path.ts";

/** The lists of files of a task, in their order. */
const LISTS: readonly (readonly [Access, string])[] = [
  ["create", "Files to Create"],
  ["modify", "Files to Modify"],
  ["write", "Files to Create or Modify"],
  ["delete", "Files to Delete"],
  ["deny", "Files not to touch"],
];

/** How often a text is written and read again until it stays as it is. */
const ROUNDS = 4;

/**
 * What stands below a task's heading. The text is one that reading gives back: where a reader sees
 * other paragraphs in it, those are written.
 */
export function writeBody(task: Task): string {
  let text = task.brief.text;
  let form = "";
  for (let round = 0; round < ROUNDS; round++) {
    const written = bodyOf(task, text);
    form = written.form;
    const read = written.body.prose.texts.join("\n\n");
    if (read === text) break;
    text = read;
  }
  return form;
}

/** A form of a body, and how it is read. */
interface Read {
  form: string;
  body: TaskBody;
}

/**
 * Instructions follow the lists of files, as the format has them. A text that would be taken for more
 * of a list gets its label right before it; and where a line would still be taken for a label, it is
 * quoted.
 */
function bodyOf(task: Task, instructions: string): Read {
  const head = [fields(task), readingList(task)];
  const lists = fileLists(task);
  const text = quoted(instructions);
  const expected = claimsOf(bodyIn(join([...head, ...lists])).body);
  const isRead = ({ body }: Read): boolean =>
    plainText(body.prose.texts.join("\n")) === plainText(text) && claimsOf(body) === expected;
  const plain = bodyIn(join([...head, INSTRUCTIONS, ...lists, text]));
  if (isRead(plain)) return plain;
  const apart = bodyIn(join([...head, ...lists, INSTRUCTIONS, text]));
  if (isRead(apart)) return apart;
  return bodyIn(join([...head, ...lists, INSTRUCTIONS, quoted(instructions, isLabel)]));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

const INSTRUCTIONS = "**Instructions**";

function bodyIn(form: string): Read {
  return { form, body: readBody([{ blocks: parseBlocks(form, 0) }]) };
}

/** All that a reader takes from a body beside its text. */
function claimsOf({ claims, waits, verification }: TaskBody): string {
  return [
    ...claims.map(({ access, text }) => `${access} ${text}`),
    ...waits.map(({ text }) => `wait ${text}`),
    ...verification.map(({ value }) => `verify ${value}`),
  ]
    .toSorted()
    .join("\n");
}

function isLabel(line: string): boolean {
  const text = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  return readLabel(text) !== undefined || isRow(line);
}

function readingList({ claims, brief }: Task): string {
  const items = itemsOf(claims, "read");
  if (items.length === 0 && !brief.readingList) return "";
  return labelled("**READ THESE BEFORE TASK**", items);
}

function fileLists({ claims, brief }: Task): string[] {
  const lists = LISTS.flatMap(([access, label]) => {
    const items = itemsOf(claims, access);
    return items.length === 0 ? [] : [labelled(label, items)];
  });
  return lists.length === 0 && brief.saysNoFiles ? [labelled("Files to Modify", [])] : lists;
}

function itemsOf(claims: Task["claims"], access: Access): string[] {
  return pathItems(claims.filter((one) => one.access === access).map(({ pattern }) => pattern));
}

function labelled(label: string, items: readonly string[]): string {
  return `${label}\n\n${(items.length === 0 ? ["None"] : items).map((item) => `- ${item}`).join("\n")}`;
}

/** The small fields, an item each. */
function fields(task: Task): string {
  return [...fieldTexts(task)].map(([name, value]) => `- **${name}:** ${value}`).join("\n");
}
