import { readTextIfThere } from "../host/files.ts";
import { isUsersOwn } from "../host/own-file.ts";
import { isObject, type JsonObject, objectAt } from "./json.ts";
import type { Variables } from "./connection.ts";

/** The client keeps its history in the same file as its servers. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What the files say that name MCP servers or allow them; an absent file is an empty object. */
export interface Sources {
  /** A file that the user names on the command line. */
  file: JsonObject;
  /** `~/.claude.json`. */
  user: JsonObject;
  /** The part of `~/.claude.json` about this folder. */
  folder: JsonObject;
  /** `.mcp.json` of the repository. */
  project: JsonObject;
  /** Settings that are the user's own: what they allow is allowed. */
  trusted: readonly JsonObject[];
  /** Settings that came with the repository: they can only forbid. */
  foreign: readonly JsonObject[];
  /** Files that are no JSON object. */
  unreadable: readonly string[];
}

/** Where to look. */
export interface Places {
  root: string;
  /** The working folder and those above it up to the root, nearest first. */
  folders: readonly string[];
  env: Variables;
  /** A file in the form of `.mcp.json`, absolute. */
  file?: string;
}

/** Reads every file that may name servers; starts and asks nobody but git. */
export async function readSources({ root, folders, env, file }: Places): Promise<Sources> {
  const unreadable: string[] = [];
  const read = async (path: string, shown: string): Promise<JsonObject> => {
    const text = await readTextIfThere(path, MOST_BYTES);
    if (text === undefined) return {};
    const value = parsed(text);
    if (value === undefined) unreadable.push(shown);
    return value ?? {};
  };
  const home = env["HOME"] || env["USERPROFILE"];
  const own = env["CLAUDE_CONFIG_DIR"] || (home && `${home}/.claude`);
  const state = env["CLAUDE_CONFIG_DIR"] || home;
  const user = state ? await read(`${state}/.claude.json`, "~/.claude.json") : {};
  const settings = own ? await read(`${own}/settings.json`, "~/.claude/settings.json") : {};
  const folder = folderEntry(user, folders);
  const local = await read(`${root}/${LOCAL}`, LOCAL);
  const isOwn = folder["hasTrustDialogAccepted"] === true && (await isUsersOwn(root, LOCAL));
  return {
    user,
    folder,
    file: file === undefined ? {} : await read(file, file),
    project: await read(`${root}/.mcp.json`, ".mcp.json"),
    trusted: [settings, folder, ...(isOwn ? [local] : [])],
    foreign: [await read(`${root}/${SHARED}`, SHARED), ...(isOwn ? [] : [local])],
    unreadable,
  };
}

const SHARED = ".claude/settings.json";
const LOCAL = ".claude/settings.local.json";

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the user's file says about the nearest folder that it knows. */
function folderEntry(user: JsonObject, folders: readonly string[]): JsonObject {
  const projects = objectAt(user, "projects");
  const known = folders.find((folder) => Object.hasOwn(projects, folder));
  return known === undefined ? {} : objectAt(projects, known);
}
