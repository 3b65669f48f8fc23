import type { Access, Claim, PathMention } from "../model/plan.ts";
import type { LineIndex } from "../model/place.ts";
import { sharedMachineRoot } from "../model/machine-root.ts";
import { tidyPath, withoutParents } from "../model/path.ts";
import type { ParseOptions } from "./format.ts";

/** A path as a parser found it: its text and offset in the document. */
export interface DraftPath {
  text: string;
  offset: number;
  /** Length in the document, where escapes make it longer than the text. */
  length?: number;
  /** It is the target of a link, which starts at the plan's folder. */
  isTarget?: true;
}

/** Tidies the paths of one document, which share one machine root if they have any. */
export class PathReader {
  readonly #index: LineIndex;
  readonly #roots: readonly string[];
  readonly #folder: string | undefined;

  constructor(
    index: LineIndex,
    drafts: Iterable<DraftPath>,
    { root, folder }: Pick<ParseOptions, "root" | "folder"> = {},
  ) {
    this.#index = index;
    this.#folder = folder;
    const texts = [...drafts].map((draft) => draft.text.replaceAll("\\", "/"));
    const machine = texts.filter((text) => tidyPath(text).outside === "machine");
    const known = root === undefined ? [] : [`${root.replace(/\/$/, "")}/`];
    if (machine.length === 0) {
      this.#roots = known;
      return;
    }
    const topLevel = new Set(
      texts
        .filter((text) => !tidyPath(text).outside)
        .map((text) => tidyPath(text).pattern.split("/", 1)[0]!),
    );
    const shared = sharedMachineRoot(
      machine.filter((text) => !known.some((k) => text.startsWith(k))),
      topLevel,
    );
    this.#roots = shared ? [...known, shared] : known;
  }

  /** A path of the document. */
  mention({ text: named, offset, length = named.length, isTarget }: DraftPath): PathMention {
    const at = this.#index.place(offset, offset + length);
    const text = (isTarget && this.#fromFolder(named)) || named;
    const slashed = text.replaceAll("\\", "/");
    const root = this.#roots.find((candidate) => slashed.startsWith(candidate));
    if (root !== undefined && slashed.length > root.length) {
      return { ...tidyPath(slashed.slice(root.length)), written: text, at, machineRoot: root };
    }
    return { ...tidyPath(text), written: text, at };
  }

  /** Where a link leads that climbs from the plan's folder; nothing where that is not in the repository. */
  #fromFolder(target: string): string | undefined {
    if (this.#folder === undefined || !/^(?:\.\/)*\.\.\//.test(target)) return undefined;
    return withoutParents(tidyPath(`${this.#folder}/${target}`).pattern);
  }

  /** A path with what is done to it, and what it is made from. */
  claim(draft: DraftPath & { access: Access; madeFrom?: DraftPath }): Claim {
    const { access, madeFrom } = draft;
    return {
      ...this.mention(draft),
      access,
      ...(madeFrom && { madeFrom: this.mention(madeFrom).pattern }),
    };
  }
}
