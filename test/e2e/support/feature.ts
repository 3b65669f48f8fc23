import { exampleFiles } from "../../prompts/feature-files.ts";
import { call, type Turn } from "./model.ts";
import type { Workshop } from "./workshop.ts";

/** The folder of the change that is planned. */
export const FOLDER = "openspec/changes/add-search";

/** The plan in it. */
export const PLAN = `${FOLDER}/work-packages.yaml`;

/** The repository in which a feature is planned. */
export const FILES = {
  "contracts/openapi.yaml": "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\npaths: {}\n",
  "src/notes/store.ts": "export const notes = [];\n",
  "src/routes.ts": "export const routes = [];\n",
  "web/index.html": "<title>Notes</title>\n",
};

/** The model runs a command. */
export const bash = (command: string) => call("Bash", { command, description: "look" });

/** The model calls a tool of the coordinator. */
export const team = (tool: string, input: object) => call(`mcp__team__${tool}`, { ...input });

/** The model writes the example of the references. */
export function writes({ project }: Workshop): Turn {
  return Object.entries(exampleFiles()).map(([path, content]) =>
    call("Write", { file_path: project.at(`${FOLDER}/${path}`), content }),
  );
}

/** The checks of the skill's later steps, each in a turn of its own. */
export const CHECKS: Turn[] = [
  [bash(`parallel-plan validate ${PLAN}`)],
  [bash(`parallel-plan contracts lint ${PLAN}`)],
  [bash(`parallel-plan schedule --format text ${PLAN}`)],
  [bash(`parallel-plan graph ${PLAN}`)],
];
