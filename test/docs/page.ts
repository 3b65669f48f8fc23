/** A fenced block of a page. */
export interface Fence {
  /** `markdown`, `yaml`, `json`, `files` or `text`. */
  language: string;
  /** What stands after the language: the name of the file. */
  name: string;
  body: string;
}

/** A heading of level 2 with what stands below it. */
export interface PageSection {
  title: string;
  fences: Fence[];
}

/** A page: its sections, and its lines outside fences. */
export interface Page {
  sections: PageSection[];
  prose: string[];
}

/** Reads a Markdown page: headings of level 2 and fences at the left margin. */
export function readPage(text: string): Page {
  const page: Page = { sections: [], prose: [] };
  let fence: (Fence & { mark: string }) | undefined;
  for (const line of text.split("\n")) {
    if (fence) {
      if (line === fence.mark) fence = undefined;
      else fence.body += `${line}\n`;
      continue;
    }
    const [, mark, language = "", name = ""] = /^(`{3,})(\S*) ?(.*)$/.exec(line) ?? [];
    if (mark !== undefined) {
      fence = { mark, language, name, body: "" };
      page.sections.at(-1)?.fences.push(fence);
      continue;
    }
    page.prose.push(line);
    if (line.startsWith("## ")) page.sections.push({ title: line.slice(3), fences: [] });
  }
  if (fence) throw new Error(`the fence ${fence.mark}${fence.language} is never closed`);
  return page;
}

/** A document of a page, with the repository around it and the findings that the page shows. */
export interface Example {
  path: string;
  text: string;
  /** The files of the repository; absent when the example does not look at it. */
  files?: string[];
  /** Text of the `tasks.md` beside the plan. */
  tasksFile?: string;
  /** Lines of the `text` fence. */
  findings: string[];
}

const FOLDER = ".docs/plans/feature";

/**
 * The examples of a section: a `markdown`, `yaml` or `json` fence is a document, and `files` and `text` fences
 * after it belong to it. A fence with the name `tasks.md` belongs to the document before it. Where an
 * example shows no `files`, those of the one before hold.
 */
export function examplesOf({ fences }: PageSection, before?: Example): Example[] {
  const examples: Example[] = [];
  let last = before;
  for (const { language, name, body } of fences) {
    const current = examples.at(-1);
    if (name === "tasks.md" && current) current.tasksFile = body;
    else if (language === "files" && current) current.files = lines(body);
    else if (language === "text" && current) current.findings = lines(body);
    else if (["markdown", "yaml", "json"].includes(language)) {
      const path = name === "" ? `${FOLDER}/parallel-plan.md` : name;
      last = { ...inherited(current ?? last), path, text: body, findings: [] };
      examples.push(last);
    } else throw new Error(`a fence "${language} ${name}" says nothing here`);
  }
  return examples;
}

function inherited(example: Example | undefined): Pick<Example, "files" | "tasksFile"> {
  return {
    ...(example?.files && { files: example.files }),
    ...(example?.tasksFile !== undefined && { tasksFile: example.tasksFile }),
  };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
