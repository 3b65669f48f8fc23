import * as fc from "fast-check";

/** How a task says what it depends on: what stands after its title, and what stands below. */
interface Form {
  heading: string;
  below: string;
}

const listed = (ids: readonly string[], word = ""): string =>
  ids.length === 0 ? "none" : ids.map((id) => `${word}${id}`).join(", ");

const FORMS: readonly ((ids: readonly string[]) => Form)[] = [
  (ids) => ({ heading: ` Depends on [${listed(ids)}]`, below: "" }),
  (ids) => ({ heading: ` Depends on [${listed(ids, "Task ")}] ##`, below: "" }),
  (ids) => ({ heading: ` - Depends on [${ids.join(" and ") || "nothing"}]`, below: "" }),
  (ids) => ({ heading: ` **[Depends on: ${listed(ids)}]**`, below: "" }),
  (ids) => ({ heading: ` [OPTIONAL - Depends on: ${listed(ids)}]`, below: "" }),
  (ids) => ({ heading: ` [Dependencies: ${listed(ids)}] {backend}`, below: "" }),
  (ids) => ({ heading: ` (depends on ${listed(ids)})`, below: "" }),
  (ids) => ({ heading: ` — depends on: ${listed(ids, "Task ")}`, below: "" }),
  (ids) => ({ heading: ` Depends on ${listed(ids)} {backend}`, below: "" }),
  (ids) => ({ heading: ` (15 hours) [${listed(ids)}]`, below: "" }),
  (ids) => ({ heading: ` [${listed(ids)}] <!-- a note -->`, below: "" }),
  (ids) => ({ heading: " Depends on [all previous tasks]", below: ids.length > 2 ? "Text." : "" }),
  (ids) => ({ heading: ` [Depends on: Phase 1${ids.length > 1 ? ", 1.1" : ""}]`, below: "" }),
  (ids) => ({ heading: "", below: `Depends on [${listed(ids)}]` }),
  (ids) => ({ heading: "", below: `**Depends on: [${listed(ids)}]**` }),
  (ids) => ({ heading: "", below: `**Dependencies**: ${listed(ids, "Task ")}` }),
  (ids) => ({ heading: "", below: `- **Depends on:** ${listed(ids)} (types and all)` }),
  (ids) => ({ heading: "", below: `**Blocked by**: ${listed(ids)}. It is a late one.` }),
  (ids) => ({ heading: "", below: `- **Dependencies**:\n${bullets(ids)}` }),
  (ids) => ({ heading: "", below: `Depends on: ${ids.join(",\n") || "none"}` }),
  (ids) => ({
    heading: ` Depends on [${listed(ids)}]`,
    below: `**Dependencies**: ${listed(ids, "Task ")}`,
  }),
  () => ({ heading: "", below: "" }),
  () => ({ heading: " <!-- a note -->", below: "" }),
  () => ({ heading: " {backend} ###", below: "" }),
];

function bullets(ids: readonly string[]): string {
  return (ids.length === 0 ? ["none"] : ids).map((id) => `  - ${id} (types)`).join("\n");
}

/** Ids of a plan; those of one plan are all of one kind. */
const KINDS: readonly ((i: number) => string)[] = [
  (i) => `${1 + (i >> 2)}.${1 + (i & 3)}`,
  (i) => `T${i + 1}`,
  (i) => `${1 + (i >> 1)}${"AB"[i & 1]}-1`,
  (i) => `TASK-0${i + 1}`,
  (i) => String(i + 1),
];

const FILES = fc.uniqueArray(fc.constantFrom("src/a.ts", "src/b.ts", "src/c.ts", "docs/"), {
  maxLength: 2,
});

const TASK = fc.record({
  form: fc.constantFrom(...FORMS),
  needs: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 3 }),
  isForward: fc.integer({ min: 0, max: 5 }).map((digit) => digit === 0),
  modifies: FILES,
  reads: FILES,
  creates: fc.constantFrom("", "", "src/new.ts", "docs/new.md"),
});

/** Plans whose tasks write some of the same files, in every form of dependencies that is read without doubt. */
export const DIALECTS: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(TASK, { minLength: 2, maxLength: 8 }),
    fc.constantFrom(...KINDS),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([tasks, idOf, lineBreak]) => {
    const sections = tasks.map(({ form, needs, isForward, modifies, reads, creates }, i) => {
      const ids = needs
        .filter((other) => other < tasks.length && (isForward ? other > i : other < i))
        .map(idOf);
      const { heading, below } = form(ids);
      const lists = [
        ["**READ THESE BEFORE TASK**", reads],
        ["Files to modify", modifies],
        ["Files to Create", creates === "" ? [] : [creates]],
      ] as const;
      const files = lists.flatMap(([label, paths]) =>
        paths.length === 0 ? [] : [`${label}\n${paths.map((path) => `- ${path}\n`).join("")}`],
      );
      return [`#### Task ${idOf(i)}: Part${heading}`, below, ...files, "Build it."].join("\n\n");
    });
    const text = `# Plan\n\n## Implementation Plan\n\n### Phase 1\n\n${sections.join("\n\n")}\n\n## Advice\n\n- None \n`;
    return text.replaceAll("\n", lineBreak);
  });
