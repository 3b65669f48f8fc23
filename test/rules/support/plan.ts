/** The lists of files of a task, by the verb that fills them. */
const LISTS = {
  creates: "Files to Create",
  modifies: "Files to modify",
  deletes: "Files to Delete",
  moves: "Files to Move",
  writes: "Files to create or modify",
  denies: "Files not to touch",
} as const;
type List = keyof typeof LISTS;

const FIELDS = new Set(["priority", "wave", "branch", "worktree"]);

interface DraftTask {
  id: string;
  title: string;
  needs: string[];
  reads: string[];
  lists: Map<List, string[]>;
  fields: string[];
  done: boolean;
}

/**
 * Writes a task plan in Markdown from a line such as
 * `1.1 creates x.ts | 1.2 needs 1.1, modifies x.ts y.ts, reads z.ts`.
 *
 * Tasks stand between `|`, each with its id and then clauses between commas followed by a space: `needs IDS`, `reads`,
 * `creates`, `modifies`, `deletes`, `moves`, `writes`, `denies PATHS`, `titled WORDS`, `priority N`, `wave N`, `locks KEY`,
 * `branch NAME`, `worktree PATH`, `done`.
 * Everything else that the format asks for is filled in, so that the plan has no other finding.
 */
export function planText(line: string): string {
  const tasks = line.split("|").map((part) => taskText(readTask(part.trim())));
  return `# A plan

It does a few things. They are small. They belong together.

## Critically Relevant Files and Documentation

- None

## Implementation Plan

${tasks.join("\n")}
## Advice

- Keep it short.
`;
}

function readTask(text: string): DraftTask {
  const [id = "", ...words] = text.split(/\s+/);
  const draft: DraftTask = {
    id,
    title: "Build a part",
    needs: [],
    reads: [],
    lists: new Map(),
    fields: [],
    done: false,
  };
  const clauses = words.join(" ").split(/,(?:\s|$)/);
  for (const clause of clauses) if (clause.trim() !== "") readClause(draft, clause.trim());
  return draft;
}

function readClause(draft: DraftTask, clause: string): void {
  const [verb = "", ...words] = clause.split(" ");
  if (isList(verb)) draft.lists.set(verb, [...(draft.lists.get(verb) ?? []), ...words]);
  else if (verb === "needs") draft.needs.push(...words);
  else if (verb === "reads") draft.reads.push(...words);
  else if (verb === "titled") draft.title = words.join(" ");
  else if (verb === "done") draft.done = true;
  else if (verb === "locks") draft.fields.push(`**Locks**: \`${words.join(" ")}\``);
  else if (FIELDS.has(verb)) draft.fields.push(`**${verb}**: ${words[0]}`);
  else throw new Error(`"${clause}" of task ${draft.id} is no clause`);
}

function isList(verb: string): verb is List {
  return Object.hasOwn(LISTS, verb);
}

function taskText({ id, title, needs, reads, lists, fields, done }: DraftTask): string {
  const mark = done ? " [COMPLETED]" : "";
  const files = [...lists].map(([verb, paths]) => `${LISTS[verb]}\n${bullets(paths)}`);
  if (files.length === 0) files.push("Files to modify\n- None\n");
  return [
    `#### Task ${id}: ${title}${mark} Depends on [${needs.join(", ") || "none"}]\n`,
    ...fields.map((field) => `${field}\n`),
    `**READ THESE BEFORE TASK**\n${bullets(reads.length > 0 ? reads : ["None"])}`,
    "**Instructions**\n",
    ...files,
    "Build this part and test it.\n",
  ].join("\n");
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}\n`).join("");
}
