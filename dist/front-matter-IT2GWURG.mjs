import {
  readYaml
} from "./chunk-476M4D3U.mjs";
import "./chunk-6BUJGRER.mjs";
import {
  frontMatter
} from "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/formats/yaml/front-matter.ts
function checkFrontMatter(index, limits) {
  const matter = frontMatter(index.text);
  if (!matter) return [];
  const { findings, otherReadings } = readYaml(matter.text, matter.offset, index, limits);
  if (findings.length > 0) return findings;
  return otherReadings().map(({ at, value, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${readHere(value)} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`
  }));
}
function readHere(value) {
  return /^[-+]?\d+$/.test(value) ? "a decimal number" : "text";
}
export {
  checkFrontMatter
};
