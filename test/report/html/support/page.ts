import { readPlan } from "../../../../src/formats/read.ts";
import { DEFAULT_LIMITS } from "../../../../src/formats/format.ts";
import { lint } from "../../../../src/lint/lint.ts";
import { htmlReport } from "../../../../src/report/html/html-report.ts";
import type { HtmlInput } from "../../../../src/report/html/input.ts";
import { reportSchedules } from "../../../../src/report/html/schedules.ts";
import { planText } from "../../../rules/support/plan.ts";

/** Tests and benches go beyond what the program takes unasked. */
const LARGE = { ...DEFAULT_LIMITS, bytes: 1e9, lines: 1e9 };

/** What the page is made of, for a plan in the short form of the rules' tests or in Markdown. */
export async function inputOf(plan: string, agents = 4): Promise<HtmlInput> {
  const text = plan.startsWith("#") ? plan : planText(plan);
  const document = await readPlan(new TextEncoder().encode(text), "docs/parallel-plan.md", {
    limits: LARGE,
  });
  const { parsed, findings, index } = document;
  if (!parsed) throw new Error("the plan of the test cannot be read");
  return {
    path: "docs/parallel-plan.md",
    format: parsed.format,
    tasks: parsed.plan.tasks.length,
    ...(await lint({ parsed, findings, settings: new Map() })),
    plan: parsed.plan,
    index,
    schedules: reportSchedules(parsed.plan, agents),
    agents,
  };
}

/** The page of a plan. */
export async function pageOf(plan: string, agents?: number): Promise<string> {
  return htmlReport(await inputOf(plan, agents));
}

/** The text of a page between its tags, without style and scripts, white space as one blank. */
export function textOf(page: string): string {
  return page
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** The text of one section of a page. */
export function sectionOf(page: string, id: string): string {
  const [, section = ""] =
    new RegExp(`<section id="${id}"[^>]*>([\\s\\S]*?)</section>`).exec(page) ?? [];
  return textOf(section).trim();
}
