import { DEFAULT_LIMITS } from "../../../../src/formats/format.ts";
import { readPlan } from "../../../../src/formats/read.ts";
import { Analysis } from "../../../../src/model/analysis.ts";
import { type GraphPicture, pictureOf } from "../../../../src/report/graph/picture.ts";
import { planText } from "../../../rules/support/plan.ts";

/** The picture of a plan written as one line (see `planText`). */
export async function picture(line: string, ...criticalPath: string[]): Promise<GraphPicture> {
  return pictureOfText(planText(line), criticalPath);
}

/** The picture of a task plan in Markdown. */
export async function pictureOfText(
  text: string,
  criticalPath: readonly string[] = [],
): Promise<GraphPicture> {
  const { parsed } = await readPlan(new TextEncoder().encode(text), "parallel-plan.md", {
    limits: DEFAULT_LIMITS,
  });
  if (!parsed) throw new Error("the plan of the test cannot be read");
  return pictureOf(new Analysis(parsed.plan), criticalPath);
}

/** A picture of tasks that only have titles, each waiting for the one before. */
export function titled(...titles: string[]): GraphPicture {
  return {
    title: titles[0] ?? "",
    tasks: titles.map((title, wave) => ({
      id: `1.${wave + 1}`,
      title,
      done: false,
      wave,
      critical: false,
      circular: false,
    })),
    edges: titles
      .slice(1)
      .map((_, from) => ({ from, to: from + 1, critical: false, circular: false })),
    implied: 0,
    races: [],
    moreRaces: 0,
  };
}
