// src/model/shell-word.ts
var PLAIN = /^[A-Za-z0-9_%+,./:@][A-Za-z0-9_%+,./:@=-]*$/;
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function shellWord(value) {
  if (CONTROL.test(value)) return void 0;
  return PLAIN.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

export {
  shellWord
};
