import { applyFixes, mendsOf } from "../../../../src/lint/fix.ts";
import { judge } from "../../../rules/support/findings.ts";

/** An execution plan after `--fix`. */
export async function fixText(text: string): Promise<string> {
  const { diagnostics } = await judge(text, { as: "execution-plan" });
  return applyFixes(text, mendsOf(diagnostics)).text;
}
