import { createHash } from "node:crypto";
import { type Checkout, lookAtCheckout } from "../host/worktree/ground.ts";
import { listWorktrees } from "../host/worktree/judge.ts";
import { placeWorktree, worktreesFolder } from "../host/worktree/place.ts";
import type { Plan } from "../model/plan.ts";
import { plural } from "../report/plural.ts";
import { commandsOf, type Ground } from "../report/sessions/commands.ts";
import { type Preparation, prepare, type Session } from "../report/sessions/prepare.ts";
import { sessionsText } from "../report/sessions/text.ts";
import { check } from "./check.ts";
import { inCircle } from "./circle.ts";
import { createWorktrees, obstacles } from "./create-worktrees.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf } from "./one-source.ts";
import { readOptions, wantsJson } from "./options.ts";
import { printJson } from "./tell.ts";
import type { Workspace } from "./workspace.ts";

/** `parallel-plan sessions PATH`: what to type to carry a plan out by hand, and with `--create` its worktrees. */
export async function sessions({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const { format, ...others } = values;
  const json = wantsJson(format);
  const options = readOptions(others, io);
  const { file, bytes, workspace } = await openOne("sessions", positionals, options, io);
  const ref = typeof values["base"] === "string" ? values["base"] : undefined;
  const checkout = await lookAtCheckout(workspace.root, ref);
  if ("problem" in checkout) throw new Refusal("no-base", checkout.problem);
  const checked = await check(file, bytes, workspace, options);
  const plan = planOf(checked.document);
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error").length;
  const create = values["create"] === true;
  if (create && errors > 0) {
    const message = `${file} has ${plural(errors, "error")}; mend them first (parallel-plan validate), nothing was created`;
    throw new Refusal("plan-errors", message, EXIT.errors);
  }
  const preparation = preparationOf(plan, file);
  const { paths, problems } = await placeAll(preparation, checkout, workspace);
  const ground: Ground = {
    top: checkout.top,
    inner: checkout.inner,
    plan: file,
    base: checkout.base,
    ...(checkout.into !== undefined && { into: checkout.into }),
  };
  const wishes = preparation.stages
    .flatMap((stage) => stage.sessions)
    .map((session) => ({ path: paths.get(session)!, branch: session.branch }));
  const stages = commandsOf(preparation, ground, (session) => paths.get(session)!, markOf);
  const notes = [
    ...(errors > 0 ? [`the plan has ${plural(errors, "error")}; see parallel-plan validate`] : []),
    ...(checkout.into === undefined
      ? [
          `no branch is checked out in ${checkout.top}: what is merged is on no branch there; to keep it, first switch to one, or make one (git switch -c NAME)`,
        ]
      : []),
    ...preparation.notes,
    ...problems,
    ...(create ? [] : await obstacles(checkout, wishes)),
  ];
  const made = create ? await createWorktrees(checkout, wishes, problems) : undefined;
  if (json) {
    const told = { version: 1, title: plan.title, ...ground, notes, stages };
    printJson({ ...told, ...(made && { worktrees: made.worktrees, aside: made.aside }) }, io);
  } else {
    const title = plan.title === "" ? file : plan.title;
    const complete = made?.complete === true;
    const text = options.quiet ? "" : sessionsText(title, stages, ground, notes, complete, markOf);
    io.stdout.write([made?.text ?? "", text].filter((part) => part !== "").join("\n"));
  }
  return made && !made.complete ? EXIT.usage : EXIT.clean;
}

function preparationOf(plan: Plan, file: string): Preparation {
  const name = plan.title === "" ? file.replace(/^.*[\\/]|\.[^.]*$/g, "") : plan.title;
  const prepared = prepare(plan, name);
  if ("cycle" in prepared) throw inCircle(prepared.cycle);
  if (prepared.preparation.stages.length === 0) {
    const message =
      plan.tasks.length === 0 ? "the plan names no task" : "every task of the plan is done";
    throw new Refusal("no-tasks", `${message}; expected one at least that is to do`, EXIT.errors);
  }
  return prepared.preparation;
}

/** The absolute path of every session's worktree; one that may not lie where the plan has it is told. */
async function placeAll(
  { stages }: Preparation,
  checkout: Checkout,
  { config }: Workspace,
): Promise<{ paths: Map<Session, string>; problems: string[] }> {
  const listed = await listWorktrees(checkout);
  const known = "problem" in listed ? [] : listed.map(({ path }) => path);
  const folder = worktreesFolder(checkout, config.worktreesDir);
  const paths = new Map<Session, string>();
  const problems: string[] = [];
  for (const session of stages.flatMap((stage) => stage.sessions)) {
    const placed = placeWorktree(session.worktree, { checkout, folder, known });
    if ("path" in placed) paths.set(session, placed.path);
    else {
      problems.push(
        `the worktree "${session.worktree}" of ${session.id} ${placed.problem}; expected one beside the repository, or set worktreesDir in .parallel-plan.yaml`,
      );
      paths.set(session, `${folder}/${session.branch.replace(/[^\p{L}\p{N}._-]+/gu, "-")}`);
    }
  }
  return { paths, problems };
}

/** No text can hold the mark that is made of it. */
function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
