// src/model/fill.ts
var OPEN = "<fill: ";
var CLOSE = ">";
function fill(what) {
  return `${OPEN}${what}${CLOSE}`;
}
function isUnfilled(text) {
  return /<fill: [^<>]*>/.test(text);
}

export {
  fill,
  isUnfilled
};
