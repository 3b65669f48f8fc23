import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Runs of this many words do not occur twice by chance. */
const RUN = 8;

/** Every run of eight words inside one line or sentence of `text`, in lower case. */
export function runs(text: string): Set<string> {
  const found = new Set<string>();
  const paragraphs = text.replace(/\n(?=[a-z(])/g, " ").split(/\n|[.;:!?](?=\s)/);
  for (const sentence of paragraphs) {
    const words = sentence.toLowerCase().match(/[a-z0-9']+/g) ?? [];
    for (let start = 0; start + RUN <= words.length; start++)
      found.add(words.slice(start, start + RUN).join(" "));
  }
  return found;
}

/** The texts below `folder`, each with its path. */
export function* texts(folder: string): Generator<{ path: string; text: string }> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(md|txt)$/.test(entry.name))
      yield { path, text: readFileSync(path, "utf8") };
  }
}
