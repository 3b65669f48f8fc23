import {
  foreignFinding,
  pathClaims,
  tooManyPhases
} from "./chunk-EWEOYUNR.mjs";
import {
  Fields,
  dependencySlots,
  faultFinding,
  readYaml
} from "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import {
  minutesOf
} from "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/generated/dependency-graph.js
var x = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (l) {
    throw i = 0, l;
  }
};
var $ = x((v) => {
  "use strict";
  Object.defineProperty(v, "__esModule", { value: true });
  function k(t) {
    let i = t.length, l = 0, u = 0, p;
    for (; u < i; ) l++, p = t.charCodeAt(u++), p >= 55296 && p <= 56319 && u < i && (p = t.charCodeAt(u), (p & 64512) === 56320 && u++);
    return l;
  }
  v.default = k;
  k.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var m = $().default;
function y(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: f = {} } = {}) {
  let e = null, n = 0, o = y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (let r in t) if (!(r === "name" || r === "capacity")) {
      let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r == "string") {
        if (m(r) > 200) {
          let s = { instancePath: i + "/name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.capacity !== void 0) {
      let r = t.capacity;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let s = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (r < 1 || isNaN(r)) {
          let s = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return y.errors = e, n === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var b = { type: "object", required: ["id", "name", "duration"], additionalProperties: false, properties: { id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, duration: { $ref: "#/$defs/duration", description: "Working time of one team that gives this phase 40 hours a week." }, dependencies: { $ref: "#/$defs/ids", description: "Phases that must end before this one starts." }, required_skills: { $ref: "#/$defs/ids", description: "A team must have all of them." }, deliverables: { $ref: "#/$defs/texts", description: "What the phase hands over; a path is a file that it writes." }, conflicts: { $ref: "#/$defs/ids", description: "Phases that must not run at the same time as this one." }, resources: { $ref: "#/$defs/ids", description: "Shared resources that the phase occupies while it runs." }, needs: { type: "object", additionalProperties: false, properties: { development_environments: { description: "1 where it is not said.", type: "integer", minimum: 0, maximum: 1e6 }, testing_environments: { description: "0 where it is not said.", type: "integer", minimum: 0, maximum: 1e6 }, concurrent_builds: { description: "1 where it is not said.", type: "integer", minimum: 0, maximum: 1e6 } } } } };
var L = Object.prototype.hasOwnProperty;
function d(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: f = {} } = {}) {
  let e = null, n = 0, o = d.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(t)) {
    let r = t.length;
    for (let s = 0; s < r; s++) {
      let a = t[s];
      if (typeof a == "string") {
        if (m(a) > 200) {
          let c = { instancePath: i + "/" + s, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [c] : e.push(c), n++;
        }
        if (m(a) < 1) {
          let c = { instancePath: i + "/" + s, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), n++;
        }
      } else {
        let c = { instancePath: i + "/" + s, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), n++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return d.errors = e, n === 0;
}
d.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function g(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: f = {} } = {}) {
  let e = null, n = 0, o = g.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (t.duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (let r in t) if (!L.call(b.properties, r)) {
      let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (m(r) > 200) {
          let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r == "string") {
        if (m(r) > 4e3) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.duration !== void 0) {
      let r = t.duration;
      if (typeof r == "string") {
        if (m(r) > 100) {
          let s = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.dependencies !== void 0 && (d(t.dependencies, { instancePath: i + "/dependencies", parentData: t, parentDataProperty: "dependencies", rootData: p, dynamicAnchors: f }) || (e = e === null ? d.errors : e.concat(d.errors), n = e.length)), t.required_skills !== void 0 && (d(t.required_skills, { instancePath: i + "/required_skills", parentData: t, parentDataProperty: "required_skills", rootData: p, dynamicAnchors: f }) || (e = e === null ? d.errors : e.concat(d.errors), n = e.length)), t.deliverables !== void 0) {
      let r = t.deliverables;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let c = r[a];
          if (typeof c == "string") {
            if (m(c) > 4e3) {
              let h = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [h] : e.push(h), n++;
            }
            if (m(c) < 1) {
              let h = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [h] : e.push(h), n++;
            }
          } else {
            let h = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
      } else {
        let s = { instancePath: i + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.conflicts !== void 0 && (d(t.conflicts, { instancePath: i + "/conflicts", parentData: t, parentDataProperty: "conflicts", rootData: p, dynamicAnchors: f }) || (e = e === null ? d.errors : e.concat(d.errors), n = e.length)), t.resources !== void 0 && (d(t.resources, { instancePath: i + "/resources", parentData: t, parentDataProperty: "resources", rootData: p, dynamicAnchors: f }) || (e = e === null ? d.errors : e.concat(d.errors), n = e.length)), t.needs !== void 0) {
      let r = t.needs;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let s in r) if (!(s === "development_environments" || s === "testing_environments" || s === "concurrent_builds")) {
          let a = { instancePath: i + "/needs", schemaPath: "#/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [a] : e.push(a), n++;
        }
        if (r.development_environments !== void 0) {
          let s = r.development_environments;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/needs/development_environments", schemaPath: "#/properties/needs/properties/development_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), n++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 1e6 || isNaN(s)) {
              let a = { instancePath: i + "/needs/development_environments", schemaPath: "#/properties/needs/properties/development_environments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/needs/development_environments", schemaPath: "#/properties/needs/properties/development_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), n++;
            }
          }
        }
        if (r.testing_environments !== void 0) {
          let s = r.testing_environments;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/needs/testing_environments", schemaPath: "#/properties/needs/properties/testing_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), n++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 1e6 || isNaN(s)) {
              let a = { instancePath: i + "/needs/testing_environments", schemaPath: "#/properties/needs/properties/testing_environments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/needs/testing_environments", schemaPath: "#/properties/needs/properties/testing_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), n++;
            }
          }
        }
        if (r.concurrent_builds !== void 0) {
          let s = r.concurrent_builds;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/needs/concurrent_builds", schemaPath: "#/properties/needs/properties/concurrent_builds/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), n++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 1e6 || isNaN(s)) {
              let a = { instancePath: i + "/needs/concurrent_builds", schemaPath: "#/properties/needs/properties/concurrent_builds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/needs/concurrent_builds", schemaPath: "#/properties/needs/properties/concurrent_builds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), n++;
            }
          }
        }
      } else {
        let s = { instancePath: i + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return g.errors = e, n === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: f = {} } = {}) {
  let e = null, n = 0, o = P.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema_version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (t.phases === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phases" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (let r in t) if (!(r === "schema_version" || r === "id" || r === "project_name" || r === "resources" || r === "phases")) {
      let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.schema_version !== void 0 && t.schema_version !== 1) {
      let r = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (m(r) > 200) {
          let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.project_name !== void 0) {
      let r = t.project_name;
      if (typeof r == "string") {
        if (m(r) > 200) {
          let s = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (m(r) < 1) {
          let s = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.resources !== void 0) {
      let r = t.resources;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) y(r[a], { instancePath: i + "/resources/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        let s = { instancePath: i + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (t.phases !== void 0) {
      let r = t.phases;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/phases", schemaPath: "#/properties/phases/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), n++;
        }
        let s = r.length;
        for (let a = 0; a < s; a++) g(r[a], { instancePath: i + "/phases/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        let s = { instancePath: i + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return P.errors = e, n === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var _ = { "": ["schema_version", "id", "project_name", "resources", "phases"], "resources/*": ["name", "capacity"], "phases/*": ["id", "name", "duration", "dependencies", "required_skills", "deliverables", "conflicts", "resources", "needs"], "phases/*/needs": ["development_environments", "testing_environments", "concurrent_builds"] };
function j(t) {
  let i = t.split("/").slice(1).map((l) => /^\d+$/.test(l) ? "*" : l);
  return _[i.join("/")] ?? _[[...i.slice(0, -1), "*"].join("/")] ?? [];
}
function w(t) {
  let i = P(t);
  w.errors = P.errors;
  for (let { keyword: l, instancePath: u, params: p } of w.errors ?? []) l === "additionalProperties" && (p.knownKeys = j(u));
  return i;
}

// src/formats/dependency-graph/parse.ts
function parseDependencyGraph(index, { limits }) {
  const yaml = readYaml(index.text, 0, index, limits);
  const top = new Fields(yaml, yaml.value);
  const all = top.mappings("phases");
  const excess = tooManyPhases(all.length, limits, index);
  const phases = excess ? [] : all.filter((fields) => fields.text("id"));
  const resources = top.mappings("resources").flatMap((fields) => {
    const [name, capacity] = [fields.text("name")?.value, fields.number("capacity")?.value];
    return name === void 0 ? [] : [[name, Math.max(1, capacity ?? 1)]];
  });
  const [id, projectName] = ["id", "project_name"].map((key) => top.text(key)?.value);
  return {
    format: "dependency-graph",
    plan: {
      format: "dependency-graph",
      title: projectName ?? id ?? "",
      phases: [],
      tasks: phases.map((fields) => taskOf(fields, index)),
      references: [],
      allows: []
    },
    document: {
      ...id !== void 0 && { id },
      ...projectName !== void 0 && { projectName },
      details: new Map(phases.map((fields) => [fields.text("id").value, detailsOf(fields)])),
      conflicts: phases.flatMap(
        (fields) => fields.texts("conflicts").map((other) => ({ phase: fields.text("id").value, with: other }))
      ),
      resources: new Map(resources),
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
  const faults = w(yaml.value) ? [] : [...w.errors ?? []];
  for (const fault of faults) yield faultFinding(fault, yaml, "the graph");
  for (const fields of phases) {
    const duration = fields.text("duration");
    if (!duration || minutesOf(duration.value) !== void 0) continue;
    yield {
      rule: "plan/schema",
      at: duration.at,
      message: `the duration ${duration.value} of phase ${fields.text("id").value} cannot be read; expected one such as 3 weeks, 2 days 4 hours or 45 minutes`
    };
  }
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
