import {
  risksOf,
  targetsOf
} from "./chunk-POFOMQMR.mjs";
import {
  figuresOf
} from "./chunk-C33KKAFO.mjs";
import "./chunk-VESSKSWQ.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/strategy/wave-order.ts
function waveOrder(strategy) {
  const order = /* @__PURE__ */ new Map();
  for (const { sessions } of strategy.waves) {
    const scarce = scarcePools(strategy, sessions);
    for (const session of sessions) {
      const before = sessions.filter(
        (other) => other.end <= session.start && share(scarce, other, session)
      );
      const implied = new Set(before.flatMap((other) => order.get(other)));
      order.set(
        session,
        before.filter((other) => !implied.has(other))
      );
    }
  }
  return order;
}
function scarcePools({ pools }, sessions) {
  const demands = sessions.map(({ phase, team }) => [
    { resource: team, amount: 1 },
    ...pools.demands[phase]
  ]);
  const wanted = /* @__PURE__ */ new Map();
  for (const { resource, amount } of demands.flat())
    wanted.set(resource, (wanted.get(resource) ?? 0) + amount);
  return new Map(
    sessions.map((session, i) => {
      const used = demands[i].map(({ resource }) => resource);
      return [session, new Set(used.filter((one) => wanted.get(one) > pools.list[one].capacity))];
    })
  );
}
function share(scarce, a, b) {
  const other = scarce.get(b);
  return [...scarce.get(a)].some((pool) => other.has(pool));
}

// src/strategy/brief.ts
function briefOf(strategy, sessionsFolder) {
  const figures = figuresOf(strategy);
  return {
    strategy,
    figures,
    risks: risksOf(strategy, figures),
    targets: targetsOf(strategy, figures),
    order: waveOrder(strategy),
    sessionsFolder
  };
}
export {
  briefOf
};
