import {
  strategyFrom
} from "./chunk-ZMPPPC2B.mjs";
import {
  FILE_NAMES,
  outlineOf
} from "./chunk-J6L3RAF2.mjs";
import {
  Fields
} from "./chunk-BKS67OQE.mjs";
import {
  DEFAULT_LIMITS,
  LineIndex,
  lint
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/strategy-fault.ts
var MOST_PHASES = 1e5;
var INDEX = new LineIndex("");
var nowhere = () => INDEX.place(0, 0);
function unplaced(value) {
  return {
    value,
    exactly: () => null,
    placeOf: nowhere,
    keyPlaceOf: nowhere,
    otherReadings: () => [],
    findings: []
  };
}
var NOTHING = new Fields(unplaced({}), {});
async function firstFault(files, limits = DEFAULT_LIMITS) {
  const most = { ...DEFAULT_LIMITS, ...limits, tasks: MOST_PHASES };
  const plan = files.find(([name]) => name === FILE_NAMES.plan)?.[1];
  const strategy = outlineOf(new Fields(unplaced(plan), plan), NOTHING);
  for (const [name, value] of files) {
    const parsed = await strategyFrom(unplaced(value), INDEX, most);
    const { diagnostics } = await lint({
      parsed,
      findings: parsed.findings,
      settings: /* @__PURE__ */ new Map(),
      ...strategy && { surroundings: { path: name, hasShared: false, strategy } }
    });
    const error = diagnostics.find(
      ({ rule, severity }) => severity === "error" && /^(?:strategy|plan|dependency)\//.test(rule)
    );
    if (error) return { name, error };
  }
  return void 0;
}

export {
  firstFault
};
