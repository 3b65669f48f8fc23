// src/formats/own-name.ts
var OWN_NAME = /(?:^|[\\/])(?:work-packages\.ya?ml|parallel-execution[\\/][^\\/]+\.json)$/i;
function isPlanByName(path) {
  return OWN_NAME.test(path);
}

export {
  isPlanByName
};
