var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/model/expression.ts
function expression(source, flags) {
  let made;
  return () => made ??= new RegExp(source, flags);
}
function literally(text) {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}

// src/model/invisible.ts
var SEEN = [
  String.raw`(?<=[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Script=Myanmar}\p{Script=Phags_Pa}])\uFE00`,
  String.raw`(?<=(?!\u180E)\p{Script=Mongolian})[\u180B-\u180F]`
].join("|");
var INVISIBLE = String.raw`(?!${SEEN})[\p{Default_Ignorable_Code_Point}\u2028\u2029]`;
var ASCII = /^[\u0000-\u007F]*$/;
function isAscii(text) {
  return ASCII.test(text);
}
var invisibles = expression(INVISIBLE, "gu");
function hasInvisible(text) {
  return !isAscii(text) && text.search(invisibles()) !== -1;
}

// taken:node:fs
var { accessSync, constants, existsSync, fstatSync, lstatSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync, watch, writeFileSync, writeSync } = process.getBuiltinModule?.("node:fs") ?? {};

// taken:node:fs/promises
var { access, link, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } = process.getBuiltinModule?.("node:fs/promises") ?? {};

// taken:node:path
var { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } = process.getBuiltinModule?.("node:path") ?? {};

// taken:node:url
var { fileURLToPath, pathToFileURL } = process.getBuiltinModule?.("node:url") ?? {};

// taken:node:util
var { isDeepStrictEqual, parseArgs, styleText } = process.getBuiltinModule?.("node:util") ?? {};

// src/formats/own-name.ts
var OWN_NAME = /(?:^|[\\/])(?:work-packages\.ya?ml|parallel-execution[\\/][^\\/]+\.json)$/i;
function isPlanByName(path) {
  return OWN_NAME.test(path);
}

// src/report/escape.ts
var CONTROLS = expression(String.raw`[\u0000-\u001F\u007F-\u009F]|${INVISIBLE}`, "gu");
function controlsOf(text) {
  return isAscii(text) ? /[\u0000-\u001F\u007F]/g : CONTROLS();
}
function escapeControls(text, keep = "\n	") {
  return text.replace(
    controlsOf(text),
    (char) => keep.includes(char) ? char : `\\u{${char.codePointAt(0).toString(16)}}`
  );
}
function escapeUnwritable(text, keep) {
  return escapeControls(text, keep).replace(
    /[\uD800-\uDFFF\uFFFE\uFFFF]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`
  );
}
function jsonText(value, indent) {
  return escapeJson(JSON.stringify(value, null, indent));
}
function escapeJson(text) {
  return text.replace(
    controlsOf(text),
    (char) => char === "\n" ? char : char.split("").map(unitEscape).join("")
  ).replaceAll("${{", () => `$${unitEscape("{")}{`);
}
function unitEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  __commonJS,
  __export,
  __toESM,
  __using,
  __callDispose,
  accessSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
  writeSync,
  basename,
  dirname,
  isAbsolute,
  join,
  posix,
  relative,
  resolve,
  sep,
  isPlanByName,
  access,
  link,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
  writeFile,
  fileURLToPath,
  pathToFileURL,
  isDeepStrictEqual,
  parseArgs,
  styleText,
  expression,
  literally,
  isAscii,
  invisibles,
  hasInvisible,
  escapeControls,
  escapeUnwritable,
  jsonText,
  escapeJson
};
