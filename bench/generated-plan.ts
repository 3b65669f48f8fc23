/** A plan of our own making with `tasks` tasks in phases of ten; without a race unless `racy`. */
export function generatedPlan(tasks: number, racy = false): string {
  const parts = [
    "# Generated Feature\n\nA plan that is as long as real ones are. It has phases, reading lists and advice. Nothing in it collides.\n",
    "## Critically Relevant Files and Documentation\n\n- src/index.ts\n- docs/guide.md\n",
    "## Implementation Plan\n",
  ];
  for (let task = 0; task < tasks; task++) {
    if (task % 10 === 0) parts.push(`### Phase ${task / 10 + 1}: Part ${task / 10 + 1}\n`);
    parts.push(generatedTask(task, racy));
  }
  parts.push("## Advice\n\n- Read the guide before the first task; it names every module once.\n");
  return parts.join("\n");
}

function generatedTask(task: number, racy: boolean): string {
  const id = (number: number): string => `${Math.floor(number / 10) + 1}.${(number % 10) + 1}`;
  const before =
    task < 10 ? "none" : [id(task - 10), ...(task % 10 === 0 ? [] : [id(task - 11)])].join(", ");
  const module = `src/modules/part-${Math.floor(task / 10)}/module-${task}`;
  const shared = racy ? "\n- src/index.ts" : "";
  return `#### Task ${id(task)}: Build module ${task} of the feature Depends on [${before}]

**READ THESE BEFORE TASK**

- src/index.ts
- docs/guide.md (section ${task})

**Instructions**

Files to Create

- ${module}/index.ts
- ${module}/index.test.ts

Files to Modify

- ${module}/registry.ts - one more entry${shared}

Build the module so that it answers for part ${task} of the feature. It keeps its own state, gives
an error with a clear sentence for every input it does not know, and never reads a file of another
module. The registry has one entry a module, in the order of their names.

- An empty input is valid and gives an empty answer.
- A repeated input gives the same answer; the second one costs nothing.
- Run \`npm test -- module-${task}\` and read its output.
`;
}
