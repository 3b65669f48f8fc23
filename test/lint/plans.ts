import * as fc from "fast-check";

/** Ids that differ by little, so that misspelt ones have near ones and some occur twice. */
const ID = fc.constantFrom("1.1", "1.2", "1.3", "2.1", "2.2a", "2.2b", "T4", "12.1");

const VALUE = fc.oneof(
  ID,
  ID.map((id) => `${id} completion`),
  ID.map((id) => `Task ${id}`),
  ID.map((id) => `\`${id}\``),
  ID.map((id) => `${id} (its types)`),
  ID.map((id) => `after ${id} is there`),
  fc.constantFrom(
    "2.2",
    "1.4",
    "t4",
    "T5",
    "01.1",
    "21.1",
    "all code tasks",
    "Phase 1",
    "all",
    "none",
    "the API",
    "",
  ),
);

const DECLARATION = fc
  .tuple(
    fc.array(VALUE, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(", ", " and ", " & ", "], [", ", and "),
  )
  .chain(([values, separator]) =>
    fc.constantFrom(
      { inHeading: ` Depends on [${values.join(separator)}]`, below: "" },
      { inHeading: ` **[Depends on: ${values.join(separator)}]**`, below: "" },
      { inHeading: "", below: `**Dependencies**: ${values.join(separator)}` },
      { inHeading: ` Depends on [${values.join(separator)}`, below: "" },
      { inHeading: " Depends on []", below: "" },
      { inHeading: "", below: "" },
    ),
  );

const PATH = fc
  .tuple(
    fc.constantFrom(
      "",
      "/",
      "./",
      "/home/ann/code/app/",
      "/home/ann/code/app/packages/",
      "/Users/bob/x/",
      "../",
      "src/../",
      ".\\",
      "C:\\",
    ),
    fc.constantFrom(
      "src/a.ts",
      "src/b.ts",
      "src/A.ts",
      "docs/c.md",
      "lib/",
      "src/*.ts",
      "src/a\u200B.ts",
      "src/\u202Eb.ts",
      "src/\\_\\_init\\_\\_.py",
      "__tests__/a.ts",
    ),
  )
  .map((parts) => parts.join(""));

const PROSE = fc.constantFrom(
  "Build it with care.",
  "  Odd   spaces\tand a tab  ",
  "Ein Satz mit Umlauten, 漢字 und 👩\u200D💻.",
  "See [1.1] and [Depends on] in the text.",
  "A \\ back slash, a `code span` and a trailing back slash \\",
  "An invisible\u200B one.",
);

const LISTS = fc.array(
  fc.tuple(
    fc.constantFrom(
      "Files to modify",
      "**Files to Create**",
      "**READ THESE BEFORE TASK**",
      "Files to Delete:",
    ),
    fc.array(PATH, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(
      (paths: string[]) => paths.map((path) => `- ${path}\n`).join(""),
      (paths: string[]) => paths.map((path) => `- **${path}** (it)\n`).join(""),
      (paths: string[]) => `\`\`\`\n${paths.join("\n")}\n\`\`\`\n`,
    ),
  ),
  { maxLength: 3 },
);

const TASK = fc
  .tuple(ID, DECLARATION, LISTS, PROSE)
  .map(([id, { inHeading, below }, lists, prose]) => {
    const files = lists.map(([label, paths, written]) => `${label}\n${written(paths)}`);
    return [`#### Task ${id}: Part${inHeading}`, below, ...files, prose, ""].join("\n\n");
  });

/** Plans built of odd dependency forms, machine paths, unknown ids and duplicates. */
export const PLAN: fc.Arbitrary<string> = fc
  .tuple(fc.array(TASK, { minLength: 1, maxLength: 7 }), fc.constantFrom("\n", "\r\n"))
  .map(([tasks, lineBreak]) =>
    `# Plan\n\nIt is small.\n\n## Implementation Plan\n\n### Phase 1\n\n${tasks.join("")}\n## Advice\n\n- None \n`.replaceAll(
      "\n",
      lineBreak,
    ),
  );
