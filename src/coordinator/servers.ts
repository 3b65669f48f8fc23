import { readConnection, type Variables } from "./connection.ts";
import { objectAt, stringsAt } from "./json.ts";
import type { Problem, Scope, ServerEntry } from "./server.ts";
import type { Sources } from "./sources.ts";

/**
 * The MCP servers that the configuration names. Of servers with one name the client takes the one of the
 * narrowest scope, and so do we. A server of the repository (`.mcp.json`) is a command, or an address to send
 * the user's variables to, that came with the code: unless the user allowed it, it keeps its problem and is not asked.
 */
export function serversOf(sources: Sources, variables: Variables): ServerEntry[] {
  const found = new Map<string, ServerEntry>();
  const scopes: [Scope, object][] = [
    ["file", objectAt(sources.file, "mcpServers")],
    ["local", objectAt(sources.folder, "mcpServers")],
    ["project", objectAt(sources.project, "mcpServers")],
    ["user", objectAt(sources.user, "mcpServers")],
  ];
  for (const [scope, entries] of scopes) {
    for (const [name, entry] of Object.entries(entries)) {
      if (found.has(name)) continue;
      const problem = refusal(name, scope, sources);
      const access = problem ? { problem } : readConnection(entry, variables);
      found.set(name, { name, scope, access });
    }
  }
  return [...found.values()];
}

function refusal(name: string, scope: Scope, sources: Sources): Problem | undefined {
  const { folder, trusted, foreign } = sources;
  // The user named the file for this very run.
  if (scope === "file") return undefined;
  if (stringsAt(folder, "disabledMcpServers").includes(name)) return SWITCHED_OFF;
  if (scope !== "project") return undefined;
  const isListed = (key: string) => (one: object) => stringsAt(one, key).includes(name);
  if ([...trusted, ...foreign].some(isListed("disabledMcpjsonServers"))) return SWITCHED_OFF;
  const isAllowed = trusted.some(
    (settings) =>
      settings["enableAllProjectMcpServers"] === true ||
      isListed("enabledMcpjsonServers")(settings),
  );
  return isAllowed ? undefined : NOT_APPROVED;
}

const SWITCHED_OFF: Problem = { code: "switched-off", message: "the settings switch it off" };

const NOT_APPROVED: Problem = {
  code: "not-approved",
  message: ".mcp.json names it and the user has not approved it: not started, not asked",
};
