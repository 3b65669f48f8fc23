// src/coordinator/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value, key) {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return isObject(found) ? found : {};
}
function stringsAt(value, key) {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
}

export {
  isObject,
  objectAt,
  stringsAt
};
