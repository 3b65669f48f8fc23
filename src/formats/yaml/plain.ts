import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import type { YamlDocument } from "./document.ts";
import { readQuickly } from "./quick.ts";
import { yamlExcess } from "./scan.ts";

/** Reads a YAML text that is plain, or over a limit; `undefined` for one that the library has to read. */
export function readPlainYaml(
  text: string,
  offset: number,
  index: LineIndex,
  limits: Limits,
): YamlDocument | undefined {
  const excess = yamlExcess(text, limits);
  if (!excess) return readQuickly(text, offset, index);
  const at = index.place(offset + excess.offset, offset + excess.offset);
  const { message } = excess;
  const findings: ParserFinding[] = [{ rule: "plan/unreadable", at, message, overLimit: true }];
  const whole = index.place(offset, offset);
  const [placeOf, otherReadings, exactly] = [() => whole, () => [], () => null];
  return { value: null, exactly, placeOf, keyPlaceOf: placeOf, otherReadings, findings };
}
