import type { Access, Task } from "../../model/plan.ts";
import { plainText } from "../convert/differences.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { codeSpan, oneLine, quoted } from "../markdown/plain.ts";
import { readBody } from "./body.ts";
import { readField } from "./field.ts";
import { readLabel } from "./label.ts";
import { isRow } from "./row.ts";
import { writePath } from "./write-path.ts";

/** The lists of files of a task, in their order. */
const LISTS: readonly (readonly [Access, string])[] = [
  ["create", "Files to Create"],
  ["modify", "Files to Modify"],
  ["write", "Files to Create or Modify"],
  ["delete", "Files to Delete"],
  ["deny", "Files not to touch"],
];

/**
 * What stands below a task's heading. Instructions follow the lists of files, as the format has them;
 * a text that would be taken for more of a list gets its label right before it, and where a line
 * would still be taken for a label, it is quoted.
 */
export function writeBody(task: Task): string {
  const head = [fields(task), readingList(task)].filter((part) => part !== "");
  const lists = fileLists(task);
  const text = quoted(task.brief.text);
  const careful = quoted(task.brief.text, isLabel);
  const instructions = "**Instructions**";
  const forms = [
    [...head, instructions, ...lists, text],
    [...head, ...lists, instructions, text],
    [...head, ...lists, instructions, careful],
  ].map((parts) => parts.filter((part) => part !== "").join("\n\n"));
  const expected = [...claimsOf(forms[2]!)].toSorted().join("\n");
  const isRead = (form: string): boolean => {
    const body = readBody([{ blocks: parseBlocks(form, 0) }]);
    return (
      plainText(body.prose.texts.join("\n")) === plainText(text) &&
      [...claimsOf(form)].toSorted().join("\n") === expected
    );
  };
  return forms.find(isRead) ?? forms[2]!;
}

function claimsOf(form: string): string[] {
  const { claims } = readBody([{ blocks: parseBlocks(form, 0) }]);
  return claims.map(({ access, text }) => `${access} ${text}`);
}

function isLabel(line: string): boolean {
  const text = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  return readLabel(text) !== undefined || isRow(line);
}

function readingList({ claims, brief }: Task): string {
  const read = claims.filter(({ access }) => access === "read");
  if (read.length === 0 && !brief.readingList) return "";
  return labelled("**READ THESE BEFORE TASK**", read);
}

function fileLists({ claims, brief }: Task): string[] {
  const lists = LISTS.flatMap(([access, label]) => {
    const files = claims.filter((claim) => claim.access === access);
    return files.length === 0 ? [] : [labelled(label, files)];
  });
  if (lists.length === 0 && brief.saysNoFiles) return [labelled("Files to Modify", [])];
  return lists;
}

function labelled(label: string, claims: Task["claims"]): string {
  const items = [...new Set(claims.map(({ pattern }) => writePath(pattern)))];
  return `${label}\n\n${(items.length === 0 ? ["None"] : items).map((item) => `- ${item}`).join("\n")}`;
}

/** The small fields, an item each. */
function fields(task: Task): string {
  const { estimate, priority, wave, done, branch, worktree, locks, verification } = task;
  const commands = verification.map(({ value }) => codeSpan(oneLine(value))).filter(isCommand);
  const values: readonly (readonly [string, string | undefined])[] = [
    ["Status", done ? "done" : undefined],
    ["Estimate", estimate && `${estimate.value} minutes`],
    ["Priority", priority && String(priority.value)],
    ["Wave", wave && String(wave.value)],
    ["Branch", branch && codeSpan(oneLine(branch.value))],
    ["Worktree", worktree && codeSpan(oneLine(worktree.value))],
    ["Locks", locks.map(({ value }) => codeSpan(oneLine(value))).join(", ") || undefined],
    ["Verification", commands.join(", ") || undefined],
  ];
  return values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join("\n");
}

/** True for a code span that is read as a command. */
function isCommand(span: string): boolean {
  const values = { verification: [] };
  return (
    readField(values, "verification", { text: span, offset: 0 }) && values.verification.length === 1
  );
}
