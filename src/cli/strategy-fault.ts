import { type Limits, DEFAULT_LIMITS } from "../formats/format.ts";
import { outlineOf } from "../formats/strategy-session/outline.ts";
import { strategyFrom } from "../formats/strategy/parse.ts";
import type { YamlDocument, YamlValue } from "../formats/yaml/document.ts";
import { Fields } from "../formats/yaml/fields.ts";
import { lint } from "../lint/lint.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { LineIndex, type Place } from "../model/place.ts";
import { FILE_NAMES } from "../strategy/files.ts";

/** Whatever limit the user sets: what was computed is checked. */
const MOST_PHASES = 100_000;

/** A file of a strategy with its first error. */
export interface StrategyFault {
  name: string;
  error: Diagnostic;
}

const INDEX = new LineIndex("");
const nowhere = (): Place => INDEX.place(0, 0);

/** A document of which nobody asks where something stands. */
function unplaced(value: unknown): YamlDocument {
  return {
    value: value as YamlValue,
    exactly: () => null,
    placeOf: nowhere,
    keyPlaceOf: nowhere,
    otherReadings: () => [],
    findings: [],
  };
}

const NOTHING = new Fields(unplaced({}), {});

/** The first error in the files of a strategy, which are values by name; no place is told, so none is looked up. */
export async function firstFault(
  files: readonly (readonly [name: string, value: unknown])[],
  limits: Limits = DEFAULT_LIMITS,
): Promise<StrategyFault | undefined> {
  const most = { ...DEFAULT_LIMITS, ...limits, tasks: MOST_PHASES };
  const plan = files.find(([name]) => name === FILE_NAMES.plan)?.[1];
  const strategy = outlineOf(new Fields(unplaced(plan), plan as YamlValue), NOTHING);
  for (const [name, value] of files) {
    const parsed = await strategyFrom(unplaced(value), INDEX, most);
    const { diagnostics } = await lint({
      parsed,
      findings: parsed.findings,
      settings: new Map(),
      ...(strategy && { surroundings: { path: name, hasShared: false, strategy } }),
    });
    const error = diagnostics.find(
      ({ rule, severity }) => severity === "error" && /^(?:strategy|plan|dependency)\//.test(rule),
    );
    if (error) return { name, error };
  }
  return undefined;
}
