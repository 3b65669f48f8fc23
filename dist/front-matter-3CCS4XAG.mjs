import {
  openYaml
} from "./chunk-BKS67OQE.mjs";
import {
  frontMatter
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/yaml/front-matter.ts
async function checkFrontMatter(index, limits) {
  const matter = frontMatter(index.text);
  if (!matter) return [];
  const { findings, otherReadings } = await openYaml(matter.text, matter.offset, index, limits);
  if (findings.length > 0) return findings;
  return otherReadings().map(({ at, value, here, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`
  }));
}
export {
  checkFrontMatter
};
