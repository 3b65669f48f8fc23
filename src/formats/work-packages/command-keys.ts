import type { YamlValue } from "../yaml/document.ts";

/** The keys of a step under which its command stands, that of the schema first. */
export const COMMAND = ["command", "run", "cmd", "script"];

/** The kinds of a step that CI or a person does. */
export const OTHERWISE: ReadonlySet<YamlValue | undefined> = new Set(["ci", "manual"]);
