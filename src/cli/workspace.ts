import { dirname, join } from "node:path";
import { type Config, DEFAULT_CONFIG } from "../formats/config/config.ts";
import type { ParserFinding } from "../model/diagnostic.ts";
import { LineIndex } from "../model/place.ts";
import { readBytes } from "../host/files.ts";
import type { Tracked } from "../host/git-index.ts";
import { listFiles, listStagedFiles } from "../host/repository.ts";
import { CONFIG_FILE, findRoot, type Root, rootAt } from "../host/root.ts";

/** A root with its configuration and its files, which are listed once and only when asked for. */
export interface Workspace {
  root: Root;
  config: Config;
  /** What is wrong with the configuration file. */
  configFindings: ParserFinding[];
  configIndex: LineIndex;
  files(): Promise<Tracked>;
}

/** Opens the workspaces of one run, each root once. */
export class Workspaces {
  readonly #opened = new Map<string, Promise<Workspace>>();
  readonly #fixed: Root | undefined;
  readonly #staged: boolean;

  constructor(options: { root?: string; staged?: boolean }) {
    this.#fixed = options.root === undefined ? undefined : rootAt(options.root);
    this.#staged = options.staged ?? false;
  }

  /** The workspace of a file. */
  of(path: string): Promise<Workspace> {
    return this.at(dirname(path));
  }

  /** The workspace of a folder. */
  at(folder: string): Promise<Workspace> {
    const root = this.#fixed ?? findRoot(folder);
    const known = this.#opened.get(root.path);
    if (known) return known;
    const opened = openWorkspace(root, this.#staged);
    this.#opened.set(root.path, opened);
    return opened;
  }

  /** Every workspace opened so far. */
  opened(): Promise<Workspace[]> {
    return Promise.all(this.#opened.values());
  }
}

async function openWorkspace(root: Root, staged: boolean): Promise<Workspace> {
  let listed: Promise<Tracked> | undefined;
  const files = (): Promise<Tracked> =>
    (listed ??= staged ? listStagedFiles(root) : listFiles(root));
  const read = await readBytes(join(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files,
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("../formats/config/read.ts");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = await readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files };
}
