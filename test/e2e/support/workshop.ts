import { join, resolve } from "node:path";
import { describe, expect, inject } from "vitest";
import marketplace from "../../../.claude-plugin/marketplace.json" with { type: "json" };
import { makeHome, runSession, runSubcommand } from "./client.ts";
import type { Session, SessionOptions } from "./client.ts";
import { makeProject } from "./project.ts";
import type { Project } from "./project.ts";
import { makeScratchFolder } from "./scratch.ts";
import type { ScratchFolder } from "./scratch.ts";

/** The root of this repository. */
export const REPOSITORY = resolve(import.meta.dirname, "../../..");

/** The folder of the plugin in it, where the marketplace says that it is. */
export const PLUGIN = join(REPOSITORY, marketplace.plugins[0]?.source ?? "");

/** A `describe` that is skipped when the client cannot be had; the set-up has said so by then. */
export const inClient = describe.skipIf(inject("client") === "");

/** A project, a home folder and the real client to work in them. */
export interface Workshop extends AsyncDisposable {
  readonly scratch: ScratchFolder;
  readonly project: Project;
  /** The client with this home folder in this project, for subcommands. */
  readonly place: { readonly client: string; readonly home: string; readonly cwd: string };
  /**
   * Runs one session with the plugin of the working tree, unless `pluginDir` is `null`: then with what is installed.
   * Fails the test when the client warned of anything or tried to reach the world.
   */
  session(wanted: SessionWanted): Promise<Session>;
  /** Runs a subcommand. @throws with its output when it fails */
  subcommand(...args: readonly string[]): Promise<string>;
}

/** What differs from one session to the next. */
export type SessionWanted = Pick<SessionOptions, "prompt" | "conversations"> &
  Partial<Pick<SessionOptions, "path" | "permissionMode" | "allowedTools" | "env" | "goOn">> & {
    readonly pluginDir?: null;
    /** Warnings of the client that the test provokes. */
    readonly expectedTroubles?: RegExp;
  };

/**
 * Makes a workshop whose project is a git repository with these files.
 * @param user what the client's own file in the home folder holds, such as `mcpServers`, from the project's path
 */
export async function openWorkshop(
  files: Readonly<Record<string, string>>,
  user: (project: string) => object = () => ({}),
): Promise<Workshop> {
  const scratch = await makeScratchFolder();
  const project = await makeProject(join(scratch.path, "project"), files);
  const home = join(scratch.path, "home");
  await makeHome(home, undefined, user(project.path));
  const place = { client: inject("client"), home, cwd: project.path };
  return {
    scratch,
    project,
    place,
    async session({ pluginDir, expectedTroubles, ...wanted }) {
      const plugin = pluginDir === null ? {} : { pluginDir: PLUGIN };
      const session = await runSession({ ...place, ...plugin, ...wanted });
      const unexpected = troubles(session.debugLog).filter((line) => !expectedTroubles?.test(line));
      expect.soft(unexpected).toEqual([]);
      expect.soft(session.refused).toEqual([]);
      return session;
    },
    subcommand: (...args) => runSubcommand(place, ...args),
    [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
  };
}

/** The lines of a debug log in which the client warns or reports an error. */
export function troubles(debugLog: string): string[] {
  return debugLog.split("\n").filter((line) => /^\S+ \[(?:WARN|ERROR)\]/.test(line));
}
