import { aliasesOf, bareName } from "../execution-plan/aliases.ts";
import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import { saysException, saysNoDependency } from "../task-plan/dependencies.ts";
import type { ReadPart } from "../task-plan/dependencies.ts";
import type { ReadDeclaration } from "../task-plan/slot.ts";
import type { DraftTask } from "../task-plan/task.ts";
import type { InPhase } from "./qualified.ts";

/** What dependencies may name: sessions, and phases with the ids of what is in them. */
export interface Names {
  drafts: readonly DraftTask[];
  /** The name of each session, without its phase. */
  names: readonly string[];
  /** The number of each phase, in lower case. */
  phases: readonly string[];
  /** Ids of the sessions and steps of each phase, by its number in lower case. */
  groups: ReadonlyMap<string, readonly string[]>;
}

/** Finds the sessions that a declaration names; all that it cannot name stays as it was read. */
export type Resolver = (
  declared: ReadDeclaration,
  position: number,
  spans: readonly InPhase[],
) => ReadDeclaration;

type Reading = Pick<ReadPart, "ids" | "how">;

/** `Session 1A` is `1A`: the word becomes white space, so that places stay. */
export function plainNames(value: DeclaredDependencies): DeclaredDependencies {
  const text = value.text.replace(/\b(?:sessions?|sitzung(?:en)?)\b/gi, (word) =>
    " ".repeat(word.length),
  );
  return text.trim() === "" ? value : { ...value, text };
}

/**
 * Names sessions: `A` is the one of that name in the own phase, else the only one of the plan. Titles,
 * branches and worktrees are names as well, and so are a phase and its sync point.
 */
export function resolver(known: Names): Resolver {
  const { drafts, names } = known;
  const ids = drafts.map(({ unit }) => unit.heading.id);
  const isId = new Set([...ids, ...[...known.groups.values()].flat()]);
  const tables = [
    aliasesOf(drafts.map((_, i) => alias(ids[i]!, names[i]!, titleOf(drafts[i]!)))),
    ...(["branch", "worktree"] as const).map((field) =>
      aliasesOf(drafts.map(({ body }, i) => alias(ids[i]!, ids[i]!, body[field]?.value ?? ""))),
    ),
  ];

  const inPhase = (text: string, phase: string | undefined): number | undefined => {
    const own = drafts.flatMap(({ unit }, i) => (phaseOf(unit) === phase ? [i] : []));
    const key = bareName(text).toLowerCase();
    const found = own.filter((i) => names[i]!.toLowerCase() === key);
    return found.length === 1 ? found[0] : undefined;
  };
  const phaseOf = ({ phase }: DraftTask["unit"]): string | undefined =>
    phase === undefined ? undefined : known.phases[phase];

  const read = (text: string, position: number, span?: InPhase): Reading | undefined => {
    const self = ids[position];
    const own = inPhase(text, phaseOf(drafts[position]!.unit));
    if (span) {
      const found = inPhase(text, span.phase.toLowerCase());
      const isPlain = !span.apart || own === undefined || own === position;
      if (found !== undefined) return { ids: [ids[found]!], how: isPlain ? "plain" : "guessed" };
    }
    const [, phase, name] = /^p(?:hase)?[\s-]*(\d+)[\s.:/–-]*([a-z]\w*)$/i.exec(text) ?? [];
    const both = phase && inPhase(name!, phase);
    if (typeof both === "number") return { ids: [ids[both]!], how: "plain" };
    if (own !== undefined && own !== position) return { ids: [ids[own]!], how: "plain" };
    for (const table of tables) {
      const found = table.ids(text, position);
      if (found && !(own !== undefined && found.includes(self!)))
        return { ids: [...found], how: "plain" };
    }
    const key = bareName(text).toLowerCase();
    const others = ids.filter((_, i) => i !== position && names[i]!.toLowerCase() === key);
    if (own === position && others.length === 1) return { ids: others, how: "guessed" };
    return group(text, known.groups, self);
  };

  return ({ value, parts }, position, spans) => ({
    value,
    parts: parts.map((part, i) => {
      const span = spans.find(({ start, end }) => start <= part.offset && part.offset < end);
      const isKnown = isId.has(part.text) && !span;
      const isExcepted = parts.slice(0, i + 1).some(({ text }) => saysException(text));
      if (isKnown || isExcepted || saysNoDependency(part.text)) return part;
      return { ...part, ...read(part.text, position, span) };
    }),
  });
}

function alias(id: string, key: string, title: string): Parameters<typeof aliasesOf>[0][number] {
  return { id, name: { kind: "session", key, id }, title };
}

/** A title as `plainNames` leaves it. */
function titleOf({ unit }: DraftTask): string {
  return unit.heading.title.replace(/\bsessions?\b/gi, " ");
}

const PHASE = String.raw`(?:phase|wave|batch|stage)\s+([a-z]?\d+[a-z]?|[ivx]{2,5}|[a-z])`;
const SYNC = String.raw`(?:sync(?:hroni[sz]ation)?(?:[ -]?points?)?|(?:merge|integration)[ -]?points?|merge)`;
const GROUP = new RegExp(
  String.raw`^(?:(?:the|all|after|every)\s+)*(?:${PHASE}(?:['’]s)?\s+${SYNC}|${SYNC}(?:\s+(?:of|after|for))?\s+(?:${PHASE}|(\d+)))$`,
  "i",
);

/** `Phase 1 sync point`, `Sync Point 1`; of what comes from a phase all of it, as a guess. */
function group(text: string, groups: Names["groups"], self?: string): Reading | undefined {
  const named = GROUP.exec(bareName(text));
  const other = new RegExp(String.raw`^.*\b(?:of|from|in)\s+(?:the\s+)?${PHASE}$`, "i").exec(text);
  const key = named?.slice(1).find(Boolean) ?? other?.[1];
  const ids = key === undefined ? undefined : groups.get(key.toLowerCase());
  if (!ids) return undefined;
  return { ids: ids.filter((id) => id !== self), how: named ? "plain" : "guessed" };
}
