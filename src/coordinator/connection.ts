import { isObject, type JsonObject } from "./json.ts";
import type { Connection, Problem, ServerEntry } from "./server.ts";

/** Variables of the environment by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;

/** How the entry of a server in an `mcpServers` object says to reach it, with its variables filled in. */
export function readConnection(entry: unknown, variables: Variables): ServerEntry["access"] {
  if (!isObject(entry)) return fault("its entry is no object");
  const unset = new Set<string>();
  const fill = (text: string): string =>
    text.replace(VARIABLE, (_, name: string, otherwise: string | undefined) => {
      const value = variables[name] || otherwise;
      if (value === undefined) unset.add(name);
      return value ?? "";
    });
  const connection = shapeOf(entry, fill);
  if ("problem" in connection) return connection;
  const [name] = unset;
  if (name !== undefined) return fault(`its entry uses the variable ${name}, which is not set`);
  return { connection };
}

function shapeOf(
  entry: JsonObject,
  fill: (text: string) => string,
): Connection | { problem: Problem } {
  const type = entry["type"] ?? (entry["url"] === undefined ? "stdio" : "http");
  if (type === "stdio") {
    const { command, args = [], env = {} } = entry;
    if (typeof command !== "string" || command === "") return fault("its entry names no command");
    if (!isStrings(args) || !isTexts(env))
      return fault("its arguments or variables are not all text");
    return { type, command: fill(command), args: args.map(fill), env: filled(env, fill) };
  }
  if (type === "http" || type === "streamable-http" || type === "sse") {
    const { url, headers = {} } = entry;
    if (typeof url !== "string" || !isTexts(headers)) return fault("its entry names no address");
    const address = fill(url);
    if (!isWebAddress(address)) return fault("its address is none of http or https");
    if (holdsSecret(address))
      return fault("its address holds a user or a password; put what it needs into its headers");
    return { type: type === "sse" ? "sse" : "http", url: address, headers: filled(headers, fill) };
  }
  const message = `its type is "${String(type)}"; only stdio, http and sse are asked`;
  return { problem: { code: "unsupported", message } };
}

/** True for an address that `fetch` can ask. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** True for an address with a user or a password, which `fetch` refuses to ask. */
export function holdsSecret(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
}

function filled(
  texts: Readonly<Record<string, string>>,
  fill: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]));
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && isStrings(Object.values(value));
}

function fault(message: string): { problem: Problem } {
  return { problem: { code: "configuration", message } };
}
