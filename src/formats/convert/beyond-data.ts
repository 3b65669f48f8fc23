import { isUnfilled } from "../../model/fill.ts";
import type { LineIndex } from "../../model/place.ts";
import type { FormatId } from "../../model/plan.ts";
import { minutesOf } from "../../model/working-time.ts";
import { DEFAULT_LIMITS, type Limits } from "../format.ts";
import { looksLikePath } from "../task-plan/path-shape.ts";
import { readYaml, type YamlValue } from "../yaml/document.ts";
import { oneLine } from "../markdown/plain.ts";
import type { IsSaid } from "./said-lines.ts";

/** What was read once is not too large. */
const NO_LIMITS: Limits = { ...DEFAULT_LIMITS, bytes: Infinity, lines: Infinity, field: Infinity };

const isDuration = (text: string): boolean => minutesOf(text) !== undefined;
const isAny = (): boolean => true;

/** Keys whose value a plan holds, with which of their values; deliverables that are no paths are texts. */
const HELD: Partial<Record<FormatId, Readonly<Record<string, (text: string) => boolean>>>> = {
  strategy: {
    "project_context.project_name": isAny,
    "wave_execution_plan.total_waves": isAny,
    "wave_execution_plan.waves.wave_number": isAny,
    "wave_execution_plan.waves.phases.phase_id": isAny,
    "wave_execution_plan.waves.phases.phase_name": isAny,
    "wave_execution_plan.waves.phases.estimated_duration": isDuration,
    "wave_execution_plan.waves.phases.dependencies": isAny,
    "wave_execution_plan.waves.phases.runs_after": isAny,
    "wave_execution_plan.waves.phases.deliverables": (text) => looksLikePath(text, false),
  },
  // Conflicts and resources are part of the plan: that they are lost is told where plans are compared.
  "dependency-graph": {
    schema_version: isAny,
    project_name: isAny,
    "phases.id": isAny,
    "phases.name": isAny,
    "phases.duration": isDuration,
    "phases.dependencies": isAny,
    "phases.conflicts": isAny,
    "phases.resources": isAny,
    "phases.deliverables": (text) => looksLikePath(text, false),
    "resources.name": isAny,
    "resources.capacity": isAny,
  },
};

/** A key with the keys below it, lists left out; the values at it that are lost, and whether one is held. */
interface Key {
  path: string;
  lost: string[];
  isHeld: boolean;
  below: Map<string, Key>;
}

/** Values that are told of one key, and characters of one. */
const MOST = 5;
const LONGEST = 80;

/**
 * The keys of a strategy or a dependency graph whose values stand nowhere in what was made of it, as
 * `name, waves.start_date of plan`: one text for each key at the top, a dot between a key and the one above
 * it. A part that is lost as a whole is one key; a slot that nobody has filled says nothing. Other formats
 * have none.
 */
export function keysLost(format: FormatId, index: LineIndex, isSaid: IsSaid): string[] {
  const held = HELD[format];
  if (!held) return [];
  const top = emptyKey("");
  const { value } = readYaml(index.text, 0, index, NO_LIMITS);
  const isHeld = (path: string, text: string): boolean =>
    (Object.hasOwn(held, path) && held[path]!(text)) ||
    (path.endsWith(".deliverables") && isSaid(text));
  gather(value, top, isHeld);
  const keys = [...top.below.values()];
  const single = keys.filter(({ below }) => below.size === 0).flatMap(lostBelow);
  return [
    ...(single.length > 0 ? [single.join(", ")] : []),
    ...keys.flatMap(({ path, below }) => {
      const lost = [...below.values()].flatMap(lostBelow).map((key) => key.slice(path.length + 1));
      return lost.length > 0 ? [`${lost.join(", ")} of ${path}`] : [];
    }),
  ];
}

function emptyKey(path: string): Key {
  return { path, lost: [], isHeld: false, below: new Map() };
}

function gather(
  value: YamlValue | undefined,
  key: Key,
  isHeld: (path: string, text: string) => boolean,
): void {
  if (value === null || value === undefined || value === "") return;
  if (Array.isArray(value)) for (const one of value) gather(one, key, isHeld);
  else if (typeof value === "object")
    for (const [name, inner] of Object.entries(value)) {
      const path = key.path === "" ? name : `${key.path}.${name}`;
      const below = key.below.get(name) ?? emptyKey(path);
      key.below.set(name, below);
      gather(inner, below, isHeld);
    }
  else if (typeof value !== "string" || !isUnfilled(value)) {
    if (isHeld(key.path, String(value))) key.isHeld = true;
    else key.lost.push(String(value));
  }
}

/** The keys that are lost, a part of which nothing is held as one. */
function lostBelow(key: Key): string[] {
  if (!holds(key)) return loses(key) ? [key.path] : [];
  const own = key.lost.length > 0 ? [`${key.path} (${shown(key.lost)})`] : [];
  return [...own, ...[...key.below.values()].flatMap(lostBelow)];
}

/** Values that are lost beside others that are not. */
function shown(values: readonly string[]): string {
  const all = [...new Set(values)].map((value) => {
    const line = oneLine(value);
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  });
  const more = all.length > MOST ? [`and ${all.length - MOST} more`] : [];
  return [...all.slice(0, MOST), ...more].join(", ");
}

function holds({ isHeld, below }: Key): boolean {
  return isHeld || [...below.values()].some(holds);
}

function loses({ lost, below }: Key): boolean {
  return lost.length > 0 || [...below.values()].some(loses);
}
