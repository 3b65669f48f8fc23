import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import { frontMatter } from "../markdown/front-matter.ts";
import { openYaml } from "./open.ts";

/** What is wrong with the YAML at the top of a Markdown document. */
export async function checkFrontMatter(index: LineIndex, limits: Limits): Promise<ParserFinding[]> {
  const matter = frontMatter(index.text);
  if (!matter) return [];
  const { findings, otherReadings } = await openYaml(matter.text, matter.offset, index, limits);
  if (findings.length > 0) return findings;
  return otherReadings().map(({ at, value, here, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`,
  }));
}
