// src/formats/yaml/is-json.ts
function isJson({ text }) {
  return /^\s*[{[]\s*(?:["{[]|$)/.test(text);
}

// src/formats/yaml/slots.ts
function dependencySlots(fields, key, index, name) {
  const quote = isJson(index) ? { quote: '"' } : {};
  if (key === void 0) return missing(fields, index, name).map((slot) => ({ ...slot, ...quote }));
  const value = fields.value(key);
  if (value === null) return [{ ...emptyValue(fields, key, index), ...quote }];
  if (!Array.isArray(value)) return [];
  const at = fields.at(key);
  if (value.length === 0) return [{ at, before: "[", after: "]", ...quote }];
  const end = index.offset(fields.at(key, value.length - 1).end);
  if (index.text[index.offset(at.start)] === "[")
    return [{ at: index.place(end, end), before: ", ", after: "", ...quote }];
  const item = `
${" ".repeat(at.start.column - 1)}- `;
  const line = end + /^[^\r\n]*/.exec(index.text.slice(end))[0].length;
  return [{ at: index.place(line, line), before: item, between: item, after: "" }];
}
function emptyValue(fields, key, index) {
  const at = fields.at(key);
  const colon = index.offset(fields.keyAt(key).end) + 1;
  const isWritten = index.offset(at.end) > index.offset(at.start);
  return isWritten ? { at, before: "[", after: "]" } : { at: index.place(colon, colon), before: " [", after: "]" };
}
function missing(fields, index, name) {
  const [, next] = fields.keys();
  if (next === void 0) return [];
  const { start } = fields.keyAt(next);
  const at = { start, end: start };
  const isFlow = index.text[index.offset(fields.at().start)] === "{";
  if (isFlow && isJson(index)) return [{ at, before: `"${name}": [`, after: "], " }];
  if (isFlow) return [{ at, before: `${name}: [`, after: "], " }];
  return [{ at, before: `${name}: [`, after: `]
${" ".repeat(start.column - 1)}` }];
}

export {
  isJson,
  dependencySlots
};
