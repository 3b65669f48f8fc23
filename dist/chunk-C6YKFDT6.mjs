// src/report/shown.ts
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}

export {
  shows
};
