import {
  readYaml,
  yaml11
} from "./chunk-XWUN7CRT.mjs";
import {
  frontMatter
} from "./chunk-YC6FZVMN.mjs";
import "./chunk-G2RORLJA.mjs";

// src/formats/yaml/front-matter.ts
function checkFrontMatter(index, limits) {
  const matter = frontMatter(index.text);
  if (!matter) return [];
  const { findings } = readYaml(matter.text, matter.offset, index, limits);
  if (findings.length > 0) return findings;
  return [...yaml11(matter.text)].map(({ start, end, value, as }) => ({
    rule: "plan/yaml-1.1",
    at: index.place(matter.offset + start, matter.offset + end),
    message: `"${value}" is ${readHere(value)} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`
  }));
}
function readHere(value) {
  return /^[-+]?\d+$/.test(value) ? "a decimal number" : "text";
}
export {
  checkFrontMatter
};
