// src/formats/strategy-document/recognise.ts
function recogniseStrategyDocument(text) {
  return /^<!-- strategy document of /m.test(text) ? "signature" : "no";
}

export {
  recogniseStrategyDocument
};
