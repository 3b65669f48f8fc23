import type { Access } from "../../../src/model/plan.ts";
import type { Files, LawCase, LawClaim } from "../case.ts";
import type { ClaimDraft } from "./draft.ts";
import { FILE_GLOBS, FOLDER_GLOBS } from "./names.ts";

/** What claims of a case are made of. */
export interface Surroundings {
  folders: readonly string[];
  names: readonly string[];
  files: Files;
  /** Paths that earlier tasks create by name. */
  created: Set<string>;
  medium: LawCase["medium"];
}

const ACCESSES: readonly Access[] = ["modify", "create", "write", "read", "delete", "modify"];

/** The claim that a draft stands for: of a file in half of the cases, of a directory or of a glob. */
export function buildClaim(draft: ClaimDraft, around: Surroundings): LawClaim {
  const form = draft.form % 16;
  if (form < 8) return fileClaim(draft, around);
  const { folders, medium } = around;
  const denies = medium === "model" && draft.access % 5 === 4;
  const access = denies ? "deny" : ACCESSES[draft.access % ACCESSES.length]!;
  const folder = (part: number): string => folders[part % folders.length]!;
  const depth = 1 + (draft.depth % 2);
  if (form < 10) {
    const text = `${draft.parts.slice(0, depth).map(folder).join("/")}/`;
    return { access, shape: "directory", text, source: text };
  }
  const above = draft.parts.slice(0, depth).map((part, i): Segment => {
    // Most globs start in a folder of their own, as in plans that people write.
    const isGlob = part % 10 >= (i === 0 ? 9 : 5);
    return isGlob ? { glob: FOLDER_GLOBS[part % FOLDER_GLOBS.length]! } : { plain: folder(part) };
  });
  const segments = [...above, { glob: FILE_GLOBS[draft.name % FILE_GLOBS.length]! }];
  return { access, shape: "glob", ...written(segments) };
}

/** A part of a path between slashes: a glob, or plain characters. */
type Segment = { glob: string } | { plain: string };

/** A glob of several parts: as a plan writes it, and for picomatch. */
export function written(segments: readonly Segment[]): Pick<LawClaim, "text" | "source"> {
  const text = segments.map((part) => ("glob" in part ? part.glob : part.plain)).join("/");
  const source = segments
    .map((part) => ("glob" in part ? part.glob : part.plain.replace(/[[\](){}!+@*?]/g, "\\$&")))
    .join("/");
  return { text, source };
}

/** A file that is there, or a new one; what cannot be done to it is turned into what can. */
function fileClaim(draft: ClaimDraft, { folders, names, files, created }: Surroundings): LawClaim {
  const wanted = ACCESSES[draft.access % ACCESSES.length]!;
  const existing = [...files.keys()];
  const above = draft.parts
    .slice(0, draft.depth % 3)
    .map((part) => folders[part % folders.length]!);
  const made = [...above, names[draft.name % names.length]!].join("/");
  const fresh = wanted === "create" || wanted === "write" || draft.form % 4 === 3;
  const path = fresh ? made : existing[draft.parts[0] % existing.length]!;
  const isThere = files.has(path) || created.has(path);
  const other = isThere ? "modify" : "create";
  const fits = wanted === "write" || (wanted === "create" ? !files.has(path) : isThere);
  return { access: fits ? wanted : other, shape: "file", text: path, source: path };
}

/** One claim for each pattern: the first. */
export function withoutRepeats(claims: readonly LawClaim[]): LawClaim[] {
  return [
    ...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values(),
  ].toReversed();
}
