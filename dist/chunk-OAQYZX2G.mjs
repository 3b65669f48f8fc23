import {
  directoryName,
  tidyPath,
  withoutParents
} from "./chunk-C7WVLSJT.mjs";

// src/model/contract-places.ts
function contractPlaces(written, planPath) {
  const { pattern, outside } = tidyPath(written);
  if (outside !== void 0 && outside !== "parent") return [];
  const folder = planPath === void 0 || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== void 0 && path !== "");
}

export {
  contractPlaces
};
