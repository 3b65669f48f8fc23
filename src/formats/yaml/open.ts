import type { LineIndex } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import type { YamlDocument } from "./document.ts";
import { readPlainYaml } from "./plain.ts";

/** Reads a YAML text as `readYaml` does; what reads unusual YAML is loaded for a text that needs it. */
export async function openYaml(
  text: string,
  offset: number,
  index: LineIndex,
  limits: Limits,
): Promise<YamlDocument> {
  const plain = readPlainYaml(text, offset, index, limits);
  if (plain) return plain;
  const { readByLibrary } = await import("./by-library.ts");
  return readByLibrary(text, offset, index);
}
