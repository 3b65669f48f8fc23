import {
  foreignFinding,
  pathClaims,
  tooManyPhases
} from "./chunk-435ZGT5D.mjs";
import {
  faultFinding
} from "./chunk-XFSFFJ34.mjs";
import {
  Fields,
  dependencySlots,
  openYaml
} from "./chunk-BKS67OQE.mjs";
import {
  jsonSchema,
  minutesOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/generated/dependency-graph.schema.ts
var dependency_graph_schema_default = jsonSchema(
  '{"type":"object","required":["schema_version","phases"],"additionalProperties":false,"properties":{"schema_version":{"const":1},"id":{"$ref":"id"},"project_name":{"$ref":"id"},"resources":{"type":"array","items":{"$ref":"resource"}},"phases":{"type":"array","minItems":1,"items":{"$ref":"phase"}}},"$defs":{"texts":{"type":"array","items":{"type":"string","maxLength":4000,"minLength":1}},"id":{"type":"string","maxLength":200,"minLength":1},"ids":{"type":"array","items":{"$ref":"id"}},"duration":{"type":"string","maxLength":100,"minLength":1},"resource":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"id"},"capacity":{"type":"integer","maximum":1000000,"minimum":1}}},"phase":{"type":"object","required":["id","name","duration"],"additionalProperties":false,"properties":{"id":{"$ref":"id"},"name":{"type":"string","maxLength":4000,"minLength":1},"duration":{"$ref":"duration"},"dependencies":{"$ref":"ids"},"required_skills":{"$ref":"ids"},"deliverables":{"$ref":"texts"},"conflicts":{"$ref":"ids"},"resources":{"$ref":"ids"},"needs":{"type":"object","additionalProperties":false,"properties":{"development_environments":{"type":"integer","maximum":1000000,"minimum":0},"testing_environments":{"type":"integer","maximum":1000000,"minimum":0},"concurrent_builds":{"type":"integer","maximum":1000000,"minimum":0}}}}}}}'
);

// src/formats/dependency-graph/resources.ts
function sharedResources(details, capacities) {
  const ids = [...details.keys()];
  const names = new Set([...details.values()].flatMap(({ resources }) => resources));
  const usedBy = (name) => ids.filter((id) => details.get(id).resources.includes(name));
  const named = [...names].map((name) => ({
    name,
    capacity: capacities.get(name) ?? 1,
    tasks: usedBy(name)
  }));
  return [...named, ...conflictsOf(ids, details)];
}
function conflictsOf(ids, details) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [id, { conflicts }] of details)
    for (const other of conflicts)
      if (other !== id && details.has(other)) {
        const pair = [id, other].sort();
        pairs.set(`conflict of ${pair.join(" and ")}`, pair);
      }
  const rank = new Map(ids.map((id, i) => [id, i]));
  return [...pairs].map(([name, pair]) => ({
    name,
    capacity: 1,
    tasks: pair.toSorted((a, b) => rank.get(a) - rank.get(b))
  }));
}

// src/formats/dependency-graph/parse.ts
async function parseDependencyGraph(index, { limits }) {
  const yaml = await openYaml(index.text, 0, index, limits);
  const top = new Fields(yaml, yaml.value);
  const all = top.mappings("phases");
  const excess = tooManyPhases(all.length, limits, index);
  const phases = excess ? [] : all.filter((fields) => fields.text("id"));
  const resources = top.mappings("resources").flatMap((fields) => {
    const [name, capacity] = [fields.text("name")?.value, fields.number("capacity")?.value];
    return name === void 0 ? [] : [[name, Math.max(1, capacity ?? 1)]];
  });
  const capacities = new Map(resources);
  const details = new Map(phases.map((fields) => [fields.text("id").value, detailsOf(fields)]));
  const shared = sharedResources(details, capacities);
  const [id, projectName] = ["id", "project_name"].map((key) => top.text(key)?.value);
  return {
    format: "dependency-graph",
    plan: {
      format: "dependency-graph",
      title: projectName ?? id ?? "",
      phases: [],
      tasks: phases.map((fields) => taskOf(fields, index)),
      references: [],
      allows: [],
      ...shared.length > 0 && { resources: shared }
    },
    document: {
      ...id !== void 0 && { id },
      ...projectName !== void 0 && { projectName },
      details,
      conflicts: phases.flatMap(
        (fields) => fields.texts("conflicts").map((other) => ({ phase: fields.text("id").value, with: other }))
      ),
      resources: capacities,
      at: index.place(0, 0)
    },
    names: phases.flatMap(
      (fields) => ["conflicts", "resources"].flatMap((key) => fields.texts(key))
    ),
    findings: excess ? [excess] : yaml.findings.length > 0 ? yaml.findings : [...findingsOf(yaml, top, phases)]
  };
}
function* findingsOf(yaml, top, phases) {
  const foreign = foreignFinding(
    yaml,
    top,
    ["phases"],
    "phases with id, name, duration and dependencies"
  );
  if (foreign) return void (yield foreign);
  const unread = phases.flatMap(unreadDuration);
  const told = new Set(unread.map(({ at }) => startOf(at)));
  for (const fault of dependency_graph_schema_default.faults(yaml.value)) {
    const finding = faultFinding(fault, yaml, "the graph");
    if (!told.has(startOf(finding.at))) yield finding;
  }
  yield* unread;
}
var MOST_DURATION = 100;
function unreadDuration(fields) {
  const duration = fields.text("duration");
  const { length } = duration?.value ?? "";
  if (!duration || length === 0 || length > MOST_DURATION) return [];
  if (minutesOf(duration.value) !== void 0) return [];
  return [
    {
      rule: "plan/schema",
      at: duration.at,
      message: `the duration ${duration.value} of phase ${fields.text("id").value} cannot be read; expected one such as 3 weeks, 2 days 4 hours or 45 minutes`
    }
  ];
}
function startOf({ start }) {
  return `${start.line}:${start.column}`;
}
function taskOf(fields, index) {
  const id = fields.text("id");
  const duration = fields.text("duration");
  const minutes = minutesOf(duration?.value ?? "");
  const name = fields.text("name")?.value ?? id.value;
  return {
    id: id.value,
    title: name,
    done: false,
    dependsOn: fields.texts("dependencies").map(({ value, at }) => ({ id: value, at })),
    ...fields.has("dependencies") && { dependencyAt: fields.at("dependencies") },
    dependencySlots: dependencySlots(
      fields,
      fields.has("dependencies") ? "dependencies" : void 0,
      index,
      "dependencies"
    ),
    claims: pathClaims(fields.texts("deliverables")),
    locks: [],
    ...duration && minutes !== void 0 && { estimate: { value: minutes, at: duration.at } },
    verification: [],
    brief: { text: name, readingList: true, saysNoFiles: true, code: [] },
    at: id.at,
    section: fields.at()
  };
}
function detailsOf(fields) {
  const texts = (key) => fields.texts(key).map(({ value }) => value);
  const needs = fields.mapping("needs");
  const count = (key) => {
    const value = needs.number(key)?.value;
    return value !== void 0 && Number.isInteger(value) && value >= 0 ? { [key]: value } : {};
  };
  return {
    skills: texts("required_skills"),
    deliverables: texts("deliverables"),
    conflicts: texts("conflicts"),
    resources: texts("resources"),
    needs: {
      ...count("development_environments"),
      ...count("testing_environments"),
      ...count("concurrent_builds")
    }
  };
}
export {
  parseDependencyGraph
};
