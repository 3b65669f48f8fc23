import { recogniseCheckpoint } from "./checkpoint/recognise.ts";
import { recogniseExecutionPlan } from "./execution-plan/recognise.ts";
import type { Sureness } from "./format.ts";
import { recogniseSessionPlan } from "./session-plan/recognise.ts";
import { recogniseShared } from "./shared/recognise.ts";
import { recogniseStrategyDocument } from "./strategy-document/recognise.ts";
import { recogniseTaskPlan } from "./task-plan/recognise.ts";

/** What tells the formats of Markdown apart. It is large, and no other medium needs it. */
export const MARKDOWN = {
  "strategy-document": recogniseStrategyDocument,
  "task-plan": recogniseTaskPlan,
  "execution-plan": recogniseExecutionPlan,
  checkpoint: recogniseCheckpoint,
  "session-plan": recogniseSessionPlan,
  shared: recogniseShared,
} satisfies Record<string, (text: string) => Sureness>;
