// src/model/branch-name.ts
var REFUSED = [
  [/^$/, "is empty"],
  [/^-/, 'starts with "-"'],
  [/^(?:HEAD|@)$/, "is a name of git's own"],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0020\u007f]/, "has white space or a control character in it"],
  [/[~^:?*[\\]/, "has one of ~ ^ : ? * [ \\ in it"],
  [/\.\.|@\{/, 'has ".." or "@{" in it'],
  [
    /(?:^|\/)\.|\.lock(?:\/|$)|\.$/,
    'has a part that starts with ".", ends in ".lock", or ends the name with "."'
  ],
  [/^\/|\/$|\/\//, 'has a "/" too many']
];
var SHELL_SAFE = /^(?!#)[\p{L}\p{M}\p{N}._/+@=,#%-]+$/u;
function branchFault(name) {
  const refused = REFUSED.find(([pattern]) => pattern.test(name));
  if (refused) return `${refused[1]}, so git refuses it`;
  if (SHELL_SAFE.test(name)) return void 0;
  const mark = name.startsWith("#") ? "#" : /[^\p{L}\p{M}\p{N}._/+@=,#%-]/u.exec(name)?.[0];
  return `has "${mark}" in it, which a shell does not take as it stands`;
}

export {
  branchFault
};
