/** Folders that stand at the top of many repositories. */
const NAMES =
  "apps?|assets|backend|bin|client|cmd|components|config|crates|db|docs?|examples|frontend|internal|lib|libs|migrations|packages|pages|pkg|public|routes|schemas?|scripts|server|services|src|styles|tests?|tools|types|utils|web";

/** A path below such a folder, or below one with a dot. */
export const TOP_FOLDER = new RegExp(`^(?:\\.[\\w-]+|${NAMES})/`);

const FOLDER_NAME = new RegExp(`^(?:${NAMES})$`);

/** True for the bare name of such a folder; `plain` when nothing else stands beside it but a remark. */
export function isFolderName(token: string, plain: boolean): boolean {
  return plain && FOLDER_NAME.test(token);
}

/** True for an item that is one word in a code span and may be a folder or a file: `search`. */
export function isBareName(text: string): boolean {
  return /^[*_]*`[A-Za-z][\w-]*`[*_]*$/.test(text.trim());
}
