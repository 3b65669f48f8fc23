import type { ToolName } from "./capability.ts";
import type { AskedServer } from "./detect.ts";

/** How an agent calls a tool of a coordinator: the client's name of it, or a command line. */
export function callName(
  { name, type }: Pick<AskedServer, "name" | "type">,
  tool: ToolName,
): string {
  if (type === "http-api") return `parallel-plan capabilities call ${tool}`;
  // The client writes every other character of a server's name so.
  return `mcp__${name.replace(/[^a-zA-Z0-9_-]/g, "_")}__${tool}`;
}
