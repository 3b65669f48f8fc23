import {
  isPlanByName
} from "./chunk-PZYDZABN.mjs";
import {
  DEFAULT_LIMITS,
  EXIT,
  OUTPUTS,
  Refusal,
  isCiOutput,
  isRuleName,
  nearest,
  printJson,
  readOptions,
  tell
} from "./chunk-26HMVUPY.mjs";
import {
  INVISIBLE,
  escapeControls
} from "./chunk-53GASUTV.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-TXXHC6BS.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob2 = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob2 = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob2 = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob2 === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob2 = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob2 === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob2 === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob: isGlob2,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants2 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants2.globChars(opts.windows);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push2 = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push2({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push2({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal2;
          open2.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push2({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push2({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push2({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push2({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push2({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push2({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push2({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push2({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push2(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push2({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push2({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push2({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push2({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push2({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push2({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push2({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push2({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push2({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push2({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push2({ type: "plus", value });
            continue;
          }
          push2({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push2({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push2({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push2(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push2(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push2(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push2({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants2 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch4 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch4(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch4.compileRe(glob, options) : picomatch4.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch4(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch4.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch4.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch4.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch4.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch4.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch4.isMatch = (str, patterns, options) => picomatch4(patterns, options)(str);
    picomatch4.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch4.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch4.scan = (input, options) => scan(input, options);
    picomatch4.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch4.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch4.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch4.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch4.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch4.constants = constants2;
    module.exports = picomatch4;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch4(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch4, pico);
    module.exports = picomatch4;
  }
});

// src/cli/check.ts
import { dirname as dirname4, join as join5, resolve as resolve3 } from "node:path";

// src/model/place.ts
function comparePoints(a, b) {
  return a.line - b.line || a.column - b.column;
}
function comparePlaces(a, b) {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}
function encloses(outer, inner) {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}
var LineIndex = class {
  text;
  #starts = [0];
  constructor(text) {
    this.text = text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
  }
  /** Number of lines; a text that ends in a line break has a last, empty line. */
  get lines() {
    return this.#starts.length;
  }
  /** Offset at which a 1-based line starts; past the last line, the length of the text. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
  /** A line's text without its line break. */
  line(line) {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, "");
  }
  /** The point of an offset. */
  point(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The place between two offsets. */
  place(start, end) {
    return { start: this.point(start), end: this.point(end) };
  }
  /** The offset of a point. */
  offset(point) {
    return Math.min(this.startOf(point.line) + point.column - 1, this.text.length);
  }
};

// src/formats/decode.ts
function decode(bytes, limits) {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}
function tooLarge(size, limits) {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}
function validPrefix(bytes) {
  const valid = (length) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole2 = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole2.decode(bytes.subarray(0, low), { stream: true })).length;
}

// src/formats/task-plan/id.ts
var TASK_ID = String.raw`(?:[A-Za-z]{1,8}[.-]?)?\d+[A-Za-z]?(?:[.-](?:\d+[A-Za-z]?|[A-Za-z](?![A-Za-z])))*`;
var WHOLE = new RegExp(`^${TASK_ID}$`);
function looksLikeId(text) {
  return WHOLE.test(text);
}
function plainId(id) {
  return id.toLowerCase().replace(/^(?:tasks?|t)[\s#:.-]*(?=\d)/, "").replace(/\b0+(?=\d)/g, "");
}

// src/formats/task-plan/declaration.ts
var KEYWORD = /\b(?:depends?\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by)\b[\s*_`]*:?[\s*_`]*/gi;
var KEYWORD_AT_END = new RegExp(`${KEYWORD.source}$`, "i");
var GROUPS = new RegExp(
  String.raw`^\[[^[\]]*\](?:\s*(?:(?:,|and|&|\+)\s*\[|\[(?=\s*(?:tasks?\s+)?${TASK_ID}\s*[\],]))[^[\]]*\])*`,
  "i"
);
var IN_VALUE = new RegExp(String.raw`${KEYWORD.source}\[[^[\]]*$`, "i");
var VALUE_START = new RegExp(
  `^(?:none|nothing|n/a|all\\b|tasks?\\s|phases?\\s|${TASK_ID}\\b)`,
  "i"
);
var BRACKET_VALUE = new RegExp(
  `^\\s*(?:none|nothing|all(?:\\s+previous)?(?:\\s+tasks)?|(?:tasks?\\s+)?${TASK_ID})(?:\\s*,\\s*(?:tasks?\\s+)?${TASK_ID})*\\s*$`,
  "i"
);
function headingDependencies({ text, offset }) {
  for (const match of [...text.matchAll(KEYWORD)].toReversed()) {
    if (IN_VALUE.test(text.slice(0, match.index))) continue;
    const found = afterKeyword(text, match.index, match.index + match[0].length, match[0]);
    if (found) return shift(found, offset);
  }
  const bare = /\[([^[\]]*)\][\s*_`]*(?:\{[^}]*\}\s*)?$/.exec(text);
  if (!bare || bare.index === 0 || !BRACKET_VALUE.test(bare[1])) return void 0;
  const end = bare.index + bare[1].length + 2;
  return shift({ text: bare[1], offset: bare.index + 1, start: bare.index, end }, offset);
}
function withoutKeyword(title) {
  return title.replace(KEYWORD_AT_END, "");
}
function shift(found, by) {
  return { ...found, offset: found.offset + by, start: found.start + by, end: found.end + by };
}
function afterKeyword(text, start, from, keyword) {
  const rest = text.slice(from);
  const groups = GROUPS.exec(rest)?.[0];
  if (groups) {
    const inner = groups.slice(1, -1);
    return { text: inner, offset: from + 1, start: from, end: from + groups.length };
  }
  const nested = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(rest);
  if (nested)
    return { text: nested[1], offset: from + 1, start: from, end: from + nested[0].length };
  if (rest.startsWith("[")) {
    return { text: rest.slice(1), offset: from + 1, start: from, end: text.length, open: true };
  }
  const opener = text.slice(0, start).search(/[[({][^[\](){}]*$/);
  if (opener >= 0) return insideBracket(text, opener, from);
  const round = /^[({]([^(){}]*)[)}]/.exec(rest);
  if (round) return { text: round[1], offset: from + 1, start: from, end: from + round[0].length };
  const plain = /^[^*_`{]*/.exec(rest)[0].trimEnd();
  const declared = VALUE_START.test(plain) && (/on/i.test(keyword) || /by|:/i.test(keyword));
  return declared ? { text: plain, offset: from, start: from, end: from + plain.length } : void 0;
}
function insideBracket(text, opener, from) {
  const close = { "[": "]", "(": ")", "{": "}" }[text[opener]] ?? "]";
  const end = text.indexOf(close, from);
  const value = text.slice(from, end === -1 ? text.length : end);
  if (text[opener] !== "[" && !VALUE_START.test(value)) return void 0;
  if (end === -1) return { text: value, offset: from, start: opener, end: text.length, open: true };
  return { text: value, offset: from, start: opener, end: end + 1 };
}
function lineDependencies({ text: lines, offset }) {
  const text = /^(?:[^\n]*,[*_` \t]*\r?\n(?=[ \t]*\S))*[^\n]*/.exec(lines)[0];
  const lead = /^[*_`\s]*/.exec(text)[0].length;
  const rest = text.slice(lead);
  const bracketed = rest.startsWith("[") ? afterKeyword(text, 0, lead, "on:") : void 0;
  if (bracketed) return shift(bracketed, offset);
  const sentence = /^(?:(?!\.\s|\s\|).)*/s.exec(rest)[0].replace(/[\s*_]+$/, "");
  const unmatched = /[)\]]$/.test(sentence) && !/[([]/.test(sentence);
  const value = unmatched ? sentence.slice(0, -1) : sentence;
  if (value === "") return void 0;
  return shift({ text: value, offset: lead, start: lead, end: lead + value.length }, offset);
}

// src/model/working-time.ts
var DAY = 8 * 60;
var WEEK = 5 * DAY;
var UNITS = { m: 1, h: 60, d: DAY, w: WEEK };
var UNIT = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?`;
var NUMBER = String.raw`(\d{1,7}(?:[.,]\d{1,3})?)`;
var PART = String.raw`${NUMBER}\s{0,3}${UNIT}`;
var LOWER = String.raw`(?:\d{1,6}(?:[.,]\d{1,3})?\s{0,3}(?:[a-z]{1,7}\.?)?\s{0,3}(?:-|–|to)\s{0,3})?`;
var DURATION = new RegExp(
  String.raw`^\s{0,9}[~≈<]?\s{0,3}${LOWER}(?<parts>${PART}(?:[\s,]{0,3}(?:and\s{1,3})?${PART}){0,3})\s{0,9}(?:\([^()]{0,99}\)\s{0,9})?$`,
  "i"
);
function minutesOf(text) {
  const parts = DURATION.exec(text)?.groups?.["parts"];
  if (parts === void 0) return void 0;
  let minutes = 0;
  for (const [, number = "", unit = ""] of parts.matchAll(new RegExp(PART, "gi")))
    minutes += Number(number.replace(",", ".")) * UNITS[unit[0].toLowerCase()];
  return minutes > 0 ? Math.round(minutes) : void 0;
}
var NAMES = [
  [WEEK, "week"],
  [DAY, "day"],
  [60, "hour"],
  [1, "minute"]
];
function durationText(minutes) {
  let left = minutes;
  const parts = NAMES.flatMap(([size, name]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? "" : "s"}`];
  });
  return parts.join(" ") || "0 days";
}

// src/formats/task-plan/marks.ts
var MARK = String.raw`(?:\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[✅☑✔]\uFE0F?)`;
var AT_START = new RegExp(String.raw`^[\s*_~:.–—-]*${MARK}[\s*_~:–—-]*`, "i");
var TAGS = String.raw`(?:[\s*_~]*(?:\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]))*[\s*_~]*$`;
var AT_END = new RegExp(
  `(?<!\`)(?:${MARK}|(?<=[\\s*_])[-\u2013\u2014]+\\s*(?:COMPLETED?|DONE)\\b)(?=${TAGS})`,
  "i"
);
function withoutMarks(piece) {
  const open2 = piece.replace(AT_START, "").replace(AT_END, "");
  const tidy2 = open2 === piece ? open2 : open2.replace(/\s{2,}/g, " ");
  const text = tidy2.replace(/\{[^{}]*\}[\s*_~]*$/, "").replace(/[\s*_~–—[({-]+$/, "").trim();
  return { text, done: open2 !== piece };
}
function saysDoneFirst(lead) {
  return new RegExp(`^[\\s*_~]*${MARK}`, "i").test(lead) || /^[\s*_]*~~/.test(lead);
}

// src/formats/task-plan/heading.ts
var LEAD = String.raw`^[*_\x60~\s]*(?:(?:\[[^[\]\d]{0,24}\]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)[*_\x60~\s]*){0,4}`;
var SEPARATOR = String.raw`[*_\x60]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\x60]*\s*`;
var NAMED = new RegExp(
  `${LEAD}task(?:[\\s#:-]*\\[(${TASK_ID})\\]|[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:\u2013\u2014]|\\s+-)))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "iu"
);
var BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "iu");
var DECLARED = [
  new RegExp(
    `${LEAD}(?:sub-?task|step|ticket|story|(?:work\\s+)?item|issue)[\\s#:-]*(${TASK_ID})(?:${SEPARATOR}|[*_\`]*\\s+)`,
    "iu"
  ),
  new RegExp(`${LEAD}task\\s+\`([A-Za-z](?:[\\w.-]{0,62}[A-Za-z0-9])?)\`${SEPARATOR}`, "iu"),
  new RegExp(`${LEAD}(T?\\d+(?:\\.\\d+)*[a-z]?)[*_\`]*\\s+`, "iu")
];
function notTasks() {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}
var LONGEST = 4096;
function readTaskHeading(heading) {
  const { text, offset } = heading;
  if (text.length > LONGEST) return void 0;
  const named3 = NAMED.exec(text);
  const dependency = headingDependencies(heading);
  const other = dependency && DECLARED.find((pattern) => pattern.test(text));
  const match = named3 ?? BARE.exec(text) ?? other?.exec(text);
  const id = match?.[1] ?? match?.[2];
  if (!match || !id) return void 0;
  const idAt = match[0].lastIndexOf(id);
  const [start, end] = dependency ? [dependency.start - offset, dependency.end - offset] : [];
  const before = withoutMarks(
    end === void 0 ? text.slice(match[0].length) : declaredTitle(text, match[0].length, start)
  );
  const after = withoutMarks(end === void 0 ? "" : text.slice(Math.max(end, match[0].length)));
  const outsideDependency = text.slice(0, start) + (end === void 0 ? "" : text.slice(end));
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + idAt,
    title: before.text || after.text,
    done: before.done || after.done || saysDoneFirst(text.slice(0, idAt)),
    certain: named3 !== null,
    ...estimate !== void 0 && { estimate },
    ...dependency && { dependency }
  };
}
function declaredTitle(text, from, to = from) {
  return withoutKeyword(text.slice(from, Math.max(from, to)));
}

// src/formats/hidden.ts
var HIDDEN = new RegExp(INVISIBLE, "gu");
var CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
var STRUCTURE = /[\t\n\r]/;
var MAY_HIDE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\p{Default_Ignorable_Code_Point}]/u;
function hiddenCharacters({ plan, names = [] }, index, quoted = []) {
  const all2 = [...namesOf(plan, index), ...names];
  const raw = rawCharacters(all2, index);
  const elsewhere = [...raw.elsewhere, ...escapedElsewhere(all2, quoted, index)];
  return [...raw.findings, ...inText(elsewhere), ...escapedCharacters(all2, index)];
}
function namesOf(plan, index) {
  const mention = ({ written: written2, at }) => ({ at, value: written2 });
  return [
    ...plan.references.map(mention),
    ...plan.phases.map(({ id, at }) => ({ at, value: id })),
    ...plan.mergeOrder ?? [],
    ...plan.tasks.flatMap((task) => [
      { at: headingOf(task, index) },
      { at: task.at, value: task.id },
      ...task.dependencyAt ? [{ at: task.dependencyAt }] : [],
      ...task.dependsOn.map(({ id, at }) => ({ at, value: id })),
      ...task.claims.map(mention),
      ...(task.lockFiles ?? []).map(mention),
      ...task.locks,
      ...task.worktree ? [task.worktree] : [],
      ...task.branch ? [task.branch] : []
    ])
  ];
}
function rawCharacters(names, index) {
  if (!MAY_HIDE.test(index.text)) return { findings: [], elsewhere: [] };
  const places = hiddenIn(index.text).filter(({ char }) => !STRUCTURE.test(char)).map(({ char, offset }) => ({ char, at: index.place(offset, offset + char.length) }));
  const areas = union(names.map(({ at }) => at));
  const findings = [];
  const elsewhere = [];
  const taskHeadings = /* @__PURE__ */ new Map();
  const inTaskHeading = ({ start: { line } }) => {
    const known3 = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known3);
    return known3;
  };
  for (const { char, at } of places) {
    if (liesIn(areas, at) || inTaskHeading(at))
      findings.push({ ...inName(char, at), fixes: [remove(at)] });
    else if (char.search(CONTROL) === -1) elsewhere.push({ char, at });
  }
  return { findings, elsewhere };
}
function escapedElsewhere(names, quoted, index) {
  const areas = union(names.flatMap(({ at, value }) => value === void 0 ? [] : [at]));
  const found = [];
  for (const { value, escapeAt } of quoted)
    for (const { 0: char, index: position } of value.matchAll(HIDDEN)) {
      const escape = escapeAt(position);
      const at = escape && index.place(escape.start, escape.end);
      if (at && !liesIn(areas, at)) found.push({ char, at });
    }
  return found;
}
function inText(elsewhere) {
  const [first] = elsewhere.toSorted((a, b) => comparePoints(a.at.start, b.at.start));
  if (!first) return [];
  const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
  const message = `the text holds the invisible character ${codePoint(first.char)}${others}; a reader does not see what it does`;
  return [{ rule: "plan/unreadable", severity: "warning", at: first.at, message }];
}
function escapedCharacters(names, index) {
  const told = /* @__PURE__ */ new Map();
  for (const { at, value = "" } of names) {
    if (!MAY_HIDE.test(value) && !STRUCTURE.test(value)) continue;
    const raw = index.text.slice(index.offset(at.start), index.offset(at.end));
    for (const { char } of hiddenIn(value)) {
      const key = `${index.offset(at.start)} ${char}`;
      if ((STRUCTURE.test(char) || !raw.includes(char)) && !told.has(key))
        told.set(key, inName(char, at));
    }
  }
  return [...told.values()];
}
function hiddenIn(text) {
  const found = [...text.matchAll(HIDDEN), ...text.matchAll(CONTROL)];
  return found.map(({ 0: char, index }) => ({ char, offset: index })).toSorted((a, b) => a.offset - b.offset);
}
function inName(char, at) {
  const message = `an id or path holds the invisible character ${codePoint(char)}; expected visible characters only`;
  return { rule: "plan/unreadable", at, message };
}
function headingOf({ section }, index) {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}
function isTaskHeading(line) {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(HIDDEN, ""))?.[1];
  return heading !== void 0 && readTaskHeading({ text: heading, offset: 0 }) !== void 0;
}
function remove(at) {
  return { title: "remove the invisible character", edits: [{ ...at, text: "" }] };
}
function codePoint(text) {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function union(places) {
  const areas = [];
  for (const { start, end } of places.toSorted((a, b) => comparePoints(a.start, b.start))) {
    const last = areas.at(-1);
    if (!last || comparePoints(last.end, start) < 0) areas.push({ start, end });
    else if (comparePoints(last.end, end) < 0) last.end = end;
  }
  return areas;
}
function liesIn(names, at) {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (comparePoints(names[middle].start, at.start) <= 0) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== void 0 && comparePoints(at.start, name.end) < 0;
}

// src/formats/dependency-graph/recognise.ts
function recogniseDependencyGraph(text) {
  if (/wave_execution_plan|execution_plan_id/.test(text)) return "no";
  if (!hasKey(text, "phases")) return "no";
  const versioned = hasKey(text, "schema_version");
  const known3 = ["dependencies", "required_skills", "deliverables"].filter(
    (key) => hasKey(text, key)
  );
  if (known3.length === 0 || !hasKey(text, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}
function hasKey(text, key) {
  return new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text);
}

// src/formats/markdown/fence.ts
var FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;
function openedFence(line) {
  return FENCE.exec(line)?.[1];
}
function closesFence(line, marks) {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks[0].repeat(trimmed.length);
}
function withoutCode(text) {
  let fence;
  const kept = text.split("\n").filter((line) => {
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
      return false;
    }
    fence = openedFence(line);
    return fence === void 0;
  });
  return kept.join("\n");
}

// src/formats/markdown/outline.ts
var HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
function outline(index) {
  const text = blankComments(blankFrontMatter(index.text));
  const sections = [
    { level: 0, heading: "", headingOffset: 0, at: index.place(0, 0), bodyStart: 0, bodyEnd: 0 }
  ];
  let fence;
  for (let number = 1; number <= index.lines; number++) {
    const start = index.startOf(number);
    const line = text.slice(start, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
    if (fence) {
      if (closesFence(line, fence.mark)) fence = void 0;
      continue;
    }
    const opening = openedFence(line);
    if (opening) {
      fence = { mark: opening, line: number };
      continue;
    }
    const heading = HEADING.exec(line);
    if (!heading) continue;
    sections.at(-1).bodyEnd = start;
    sections.push({
      level: heading[1].length,
      heading: withoutClosing(line.slice(heading[0].length)),
      headingOffset: start + heading[0].length,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: index.startOf(number + 1),
      bodyEnd: text.length
    });
  }
  if (sections.length === 1) sections[0].bodyEnd = text.length;
  const openFence = fence && linePlace(index, fence.line);
  return { index, text, sections, ...openFence && { openFence } };
}
function withoutClosing(text) {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  const closed = end < trimmed.length && (end === 0 || /[ \t]/.test(trimmed[end - 1]));
  return closed ? trimmed.slice(0, end).trimEnd() : trimmed;
}
function linePlace(index, line) {
  const start = index.startOf(line);
  return index.place(start, start + index.line(line).length);
}
function frontMatter(text) {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return void 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found) return void 0;
  const offset = opening[0].length;
  return { text: text.slice(offset, found.index), offset, end: found.index + found[0].length };
}
function blankFrontMatter(text) {
  const matter = frontMatter(text);
  return matter ? blank(text.slice(0, matter.end)) + text.slice(matter.end) : text;
}
function* comments(text) {
  let fence;
  let end = 0;
  let next = text.indexOf("<!--");
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (next === -1) return;
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    if (start >= end) fence = openedFence(line.trimEnd());
    if (fence) continue;
    if (next < start) next = text.indexOf("<!--", start);
    const lineEnd = start + line.length;
    if (next === -1 || next >= lineEnd) continue;
    const runs = tickRuns(line, start);
    while (next !== -1 && next < lineEnd) {
      next = outsideCode(text, Math.max(start, end), lineEnd, runs);
      if (next === -1) break;
      const close = text.indexOf("-->", next + 4);
      if (close === -1) return;
      end = close + 3;
      yield { start: next, end };
      next = text.indexOf("<!--", end);
    }
    if (next === -1) next = text.indexOf("<!--", Math.max(lineEnd, end));
  }
}
function outsideCode(text, from, lineEnd, runs) {
  const marks = /`+|<!--/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < lineEnd; mark = marks.exec(text)) {
    if (mark[0] === "<!--") return mark.index;
    const sameLength = runs.get(mark[0].length) ?? [];
    while (sameLength.length > 0 && sameLength.at(-1) <= mark.index) sameLength.pop();
    const close = sameLength.at(-1);
    if (close !== void 0) marks.lastIndex = close + mark[0].length;
  }
  return -1;
}
function tickRuns(line, offset) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: ticks, index } of line.matchAll(/`+/g)) {
    const starts = runs.get(ticks.length);
    if (starts) starts.push(offset + index);
    else runs.set(ticks.length, [offset + index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
function blankComments(text) {
  if (!text.includes("<!--")) return text;
  const parts = [];
  let last = 0;
  for (const { start, end } of comments(text)) {
    parts.push(text.slice(last, start), blank(text.slice(start, end)));
    last = end;
  }
  return parts.join("") + text.slice(last);
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}

// src/formats/medium.ts
var ABOVE = /^(?:[#%].*|---)?$/;
var MAPPING = /^(?:--- *)?(?:\{|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:(?=\s|$))/;
var FENCE2 = /^(?:```|~~~)/m;
function mediumOfText(text) {
  if (!MAPPING.test(firstLine(text)) || FENCE2.test(text)) return "markdown";
  const matter = frontMatter(text);
  return matter && text.slice(matter.end).trim() !== "" ? "markdown" : "data";
}
function firstLine(text) {
  for (const [line] of text.replace(/^\uFEFF/, "").matchAll(/[^\n]+/g))
    if (!ABOVE.test(line.trim())) return line.trim();
  return "";
}
function mediaOf(path, text) {
  const ending = /\.(?:(?<data>ya?ml|json)|md|markdown)$/i.exec(path);
  const byText = mediumOfText(text);
  if (!ending) return [byText];
  return [.../* @__PURE__ */ new Set([byText, ending.groups["data"] ? "data" : "markdown"])];
}

// src/formats/strategy/recognise.ts
var KEYS = {
  "execution-plan": ["wave_execution_plan"],
  "wave-schedules": ["team_schedules"],
  "coordination-protocols": ["escalation_procedures", "handoff"],
  "risk-mitigation-plan": ["risk_assessment"],
  "monitoring-config": ["wave_checkpoints", "performance_metrics"]
};
function strategyFileOf(has) {
  const files = Object.keys(KEYS);
  return files.find((file) => KEYS[file].some(has));
}
function recogniseStrategy(text) {
  const has = (key) => text.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}

// src/formats/strategy-session/recognise.ts
function recogniseStrategySession(text) {
  const has = (key) => new RegExp(`^[ \\t]*["']?${key}["']?\\s*:|[{,]\\s*"${key}"\\s*:`, "m").test(text);
  if (has("wave_execution_plan") || !has("session_id")) return "no";
  return has("history") && has("phase_id") && has("progress") ? "signature" : "maybe";
}

// src/formats/work-packages/recognise.ts
function recogniseWorkPackages(text) {
  if (!/^(?:packages|"packages")[ \t]*:/m.test(text) && !/^\s*\{[^]*"packages"\s*:/.test(text))
    return "no";
  const isOfMappings = /^\s*-\s*["']?\w+["']?\s*:/m.test(text) || text.includes('"packages"');
  if (!isOfMappings) return "no";
  return /^[\s{,-]*["']?(?:package_id|write_allow|read_allow)["']?[ \t]*:/m.test(text) || /["'](?:package_id|write_allow)["']\s*:/.test(text) ? "signature" : "maybe";
}

// src/formats/list.ts
var FORMAT_LIST = {
  // Its mark settles it, whatever its headings look like.
  "strategy-document": {
    id: "strategy-document",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("strategy-document"),
    named: () => false,
    parse: async (index) => {
      const { parseStrategyDocument } = await import("./parse-BKIVILC3.mjs");
      return parseStrategyDocument(index);
    }
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("task-plan"),
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseTaskPlan } = await import("./parse-JB5Q7WID.mjs");
      return parseTaskPlan(index, options);
    },
    write: async (plan) => (await import("./write-3BTJ4UKV.mjs")).writeTaskPlan(plan)
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("execution-plan"),
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseExecutionPlan } = await import("./parse-QODOH7W6.mjs");
      return parseExecutionPlan(index, options);
    },
    write: async (plan) => (await import("./write-MZM46EQU.mjs")).writeExecutionPlan(plan)
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    isSearched: true,
    recognise: inMarkdown("checkpoint"),
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseCheckpoint } = await import("./parse-MQNI5JDK.mjs");
      return parseCheckpoint(index, options);
    },
    write: async (plan) => (await import("./write-E55KDRRN.mjs")).writeCheckpoint(plan)
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./parse-IAH3BFGO.mjs");
      return parseWorkPackages(index, options);
    },
    write: async (plan) => (await import("./write-WI4EBIXO.mjs")).writeWorkPackages(plan)
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (index, options) => {
      const { parseDependencyGraph } = await import("./parse-3WRFNTG6.mjs");
      return parseDependencyGraph(index, options);
    }
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (index, options) => {
      const { parseStrategy } = await import("./parse-JDNWIKXM.mjs");
      return parseStrategy(index, options);
    }
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (index, options) => {
      const { parseStrategySession } = await import("./parse-DED6NX2K.mjs");
      return parseStrategySession(index, options);
    }
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("session-plan"),
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseSessionPlan } = await import("./parse-7PTTNC77.mjs");
      return parseSessionPlan(index, options);
    },
    write: async (plan) => (await import("./write-OVS53NT6.mjs")).writeSessionPlan(plan)
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    isSearched: false,
    recognise: inMarkdown("shared"),
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseShared } = await import("./parse-RISCDEJR.mjs");
      return parseShared(index, options);
    }
  }
};
function inMarkdown(id) {
  return async (text) => (await import("./recognise-markdown-UYMFK2BJ.mjs")).MARKDOWN[id](text);
}
function formatsOf(medium) {
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}
async function detectFormat(path, text) {
  const looks = await looksOf(path, text);
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named3 = looks.map((entry) => entry.format).find((format) => format.named(path));
  if (named3 && (maybe.length === 0 || maybe.includes(named3))) return named3.id;
  return maybe[0]?.id;
}
async function isWanted(path, text, wanted) {
  const looks = await looksOf(path, text);
  return looks.some(({ format: { isPlan, isSearched }, looks: sure }) => {
    if (sure === "signature") return isPlan || isSearched && wanted === "searched";
    return isPlan && sure === "maybe" && isNamedAsPlan(path);
  });
}
async function looksOf(path, text) {
  const formats = mediaOf(path, text).flatMap(formatsOf);
  return Promise.all(
    formats.map(async (format) => ({ format, looks: await format.recognise(text) }))
  );
}
function isNamedAsPlan(path) {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}

// src/formats/read.ts
async function readPlan(bytes, path, options) {
  const decoded = decode(bytes, options.limits);
  if (!("text" in decoded)) return unreadable(decoded.problem, decoded.overLimit);
  const index = new LineIndex(decoded.text);
  const id = options.as ?? await detectFormat(path, decoded.text);
  if (!id) {
    const known3 = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known3}, or name the format with --as`
      ),
      index
    };
  }
  const parsed = await FORMAT_LIST[id].parse(index, options);
  const isData = FORMAT_LIST[id].medium === "data";
  const quoted = isData ? await escapedTexts(index.text) : [];
  const findings = [...parsed.findings, ...hiddenCharacters(parsed, index, quoted)];
  if (!isData && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./front-matter-4PVX2LCE.mjs");
    findings.push(...checkFrontMatter(index, options.limits));
  }
  return { index, bom: decoded.bom, parsed, findings };
}
async function escapedTexts(text) {
  if (!/\\[uUxLP]/.test(text)) return [];
  const { quotedTexts } = await import("./escapes-LID6OQCI.mjs");
  return quotedTexts(text);
}
function unreadable(message, overLimit) {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding3 = {
    rule: "plan/unreadable",
    at,
    message,
    ...overLimit && { overLimit }
  };
  return { index, bom: false, findings: [finding3] };
}

// src/host/files.ts
import { constants, existsSync } from "node:fs";
import {
  access,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from "node:fs/promises";
import { dirname, join } from "node:path";
async function readBytes(path, limit) {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: isCode(error, "EACCES", "EPERM") ? "denied" : whenMissing(error) };
  }
}
async function mayList(folder) {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    return !isCode(error, "EACCES", "EPERM");
  }
}
async function readTextIfThere(path, limit) {
  const read = await readBytes(path, limit);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
async function readStream(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
async function replaceFile(path, text) {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if ((mode & 146) === 0)
    throw Object.assign(new Error(`${target} is read-only`), { code: "EACCES" });
  await access(target, constants.W_OK);
  await writeNew(target, text, mode & 511);
}
async function saveFile(path, text) {
  const info = await stat(path).catch(() => void 0);
  if (info?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (info?.isFile()) return replaceFile(path, text);
  if (info) return writeFile(path, text);
  await writeNew(path, text, 420);
}
async function createFile(path, text) {
  const file = await open(path, "wx", 420);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}
async function makeFolders(path, mode = 511) {
  if (dirname(path) !== path && !existsSync(dirname(path))) await makeFolders(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(await stat(path).catch(() => void 0))?.isDirectory()) throw error;
  }
}
async function writeOwnFile(path, text) {
  await makeFolders(dirname(path), 448);
  await writeNew(path, text, 384);
}
async function writeNew(target, text, mode) {
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.parallel-plan.${randomBytes(6).toString("hex")}`);
  const file = await open(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    mode
  );
  try {
    try {
      await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}
async function syncFolder(folder) {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function isCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function whenMissing(error) {
  if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"))
    return "missing";
  throw error;
}

// src/host/look-up.ts
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname as dirname2, join as join2, relative, sep } from "node:path";
function lookUp(root, files, claimed) {
  const present = [];
  const escapes = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = /* @__PURE__ */ new Map();
  const listed = new Set(files);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat2(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== void 0) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join2(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files, present, escapes };
}
function foldersLeadOut(top, path, known3) {
  const folder = dirname2(path);
  if (folder === "." || folder === "/") return void 0;
  if (!known3.has(folder)) {
    known3.set(
      folder,
      foldersLeadOut(top, folder, known3) ?? linkOut(top, folder, stat2(top, folder))
    );
  }
  return known3.get(folder);
}
function linkOut(top, path, info) {
  if (!info?.isSymbolicLink()) return void 0;
  const target = orMissing(() => realpathSync(join2(top, path)));
  return target === void 0 || isInside(top, target) ? void 0 : target;
}
function isInside(top, path) {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}
function stat2(top, path) {
  return orMissing(() => lstatSync(join2(top, path), { throwIfNoEntry: false }));
}
function hasThisSpelling(path) {
  if (process.platform === "linux") return true;
  return orMissing(() => readdirSync(dirname2(path)))?.includes(basename(path)) === true;
}
function orMissing(look) {
  try {
    return look();
  } catch (error) {
    if (isCode(
      error,
      "ENOENT",
      "ENOTDIR",
      "EACCES",
      "ELOOP",
      "ENAMETOOLONG",
      "EINVAL",
      "ERR_INVALID_ARG_VALUE"
    )) {
      return void 0;
    }
    throw error;
  }
}

// src/host/root.ts
import { existsSync as existsSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname3, join as join3, relative as relative2, resolve, sep as sep2 } from "node:path";
var CONFIG_FILE = ".parallel-plan.yaml";
function findRoot(folder) {
  const hasConfig = (candidate) => existsSync2(join3(candidate, CONFIG_FILE));
  const top = gitTop(folder);
  const found = upwards(folder, (candidate) => hasConfig(candidate) || isTop(candidate));
  return { path: found ?? folder, git: top !== void 0 };
}
function rootAt(folder) {
  const path = resolve(folder);
  return { path, git: gitTop(path) !== void 0 };
}
function gitTop(folder) {
  return upwards(folder, isTop);
}
function isTop(folder) {
  return existsSync2(join3(folder, ".git"));
}
function upwards(folder, holds3) {
  for (let current = resolve(folder); ; current = dirname3(current)) {
    if (holds3(current)) return current;
    if (dirname3(current) === current) return void 0;
  }
}
function displayPath(root, path) {
  const inside = relative2(root, path);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep2}`)) {
    return real(path).startsWith(real(root) + sep2) ? displayPath(real(root), real(path)) : path;
  }
  return inside.split(sep2).join("/");
}
function real(path) {
  try {
    return realpathSync2(path);
  } catch {
    return path;
  }
}

// src/host/worktrees.ts
import { relative as relative3, resolve as resolve2, sep as sep3 } from "node:path";

// src/host/git.ts
import { spawn } from "node:child_process";
var SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "gc.auto=0",
  "-c",
  "core.quotePath=false"
];
var QUIET = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: ""
};
var TIMEOUT_MS = 3e4;
var MOST_OUTPUT = 256 * 1024 * 1024;
function git(cwd, args, options = {}) {
  return new Promise((resolve5) => {
    const child = spawn("git", [...SAFE, ...args], {
      cwd,
      env: environment(options),
      stdio: [options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: options.timeout ?? TIMEOUT_MS,
      killSignal: "SIGKILL"
    });
    if (child.pid !== void 0) options.onStart?.(child.pid);
    const output = [];
    let size = 0;
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else output.push(chunk);
    });
    child.stderr?.on(
      "data",
      (chunk) => errors = (errors + chunk.toString()).slice(0, 4096)
    );
    child.on("error", (error) => resolve5({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve5({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve5({
          ok: false,
          problem: errors.trim().split("\n", 1)[0] || `git ended with ${signal ?? code}`
        });
    });
    child.stdin?.on("error", () => {
    });
    if (options.input !== void 0) child.stdin?.end(options.input);
  });
}
async function isWorkTree(folder) {
  const asked = await git(folder, ["rev-parse", "--show-toplevel"], { keepIndex: true });
  return asked.ok || !/not a git repository|must be run in a work tree/.test(asked.problem);
}
function environment({ keepIndex }) {
  const env = { ...QUIET };
  for (const name of ["PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CONFIG_HOME"]) {
    if (process.env[name] !== void 0) env[name] = process.env[name];
  }
  const kept = keepIndex ? ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] : [];
  for (const name of kept) if (process.env[name] !== void 0) env[name] = process.env[name];
  if (env["GIT_DIR"] !== void 0) env["GIT_WORK_TREE"] ??= process.cwd();
  return env;
}
function splitNul(bytes) {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

// src/host/worktrees.ts
async function worktreesInside(root, written2) {
  const top = root.git ? gitTop(root.path) : void 0;
  const found = /* @__PURE__ */ new Map();
  if (top === void 0) return found;
  const asked = /* @__PURE__ */ new Map();
  for (const name of new Set(written2)) {
    const path = name.replaceAll("\\", "/");
    if (!path.includes("/") || /^(?:[~$]|[A-Za-z]:)|\0/.test(path)) continue;
    const place = resolve2(root.path, path);
    const inTop = relative3(top, place);
    if (inTop === "" || inTop === ".." || inTop.startsWith(`..${sep3}`)) continue;
    const inside = { path: slashed(relative3(root.path, place)), isIgnored: false };
    found.set(name, inside);
    asked.set(`${slashed(inTop)}/file`, inside);
  }
  if (asked.size === 0) return found;
  const args = ["check-ignore", "-z", "--stdin"];
  const answer = await git(top, args, { input: [...asked.keys()].join("\0") });
  if (!answer.ok) return answer.problem === "git ended with 1" ? found : /* @__PURE__ */ new Map();
  for (const path of splitNul(answer.stdout)) {
    const inside = asked.get(path);
    if (inside) inside.isIgnored = true;
  }
  return found;
}
function slashed(path) {
  return path.split(sep3).join("/");
}

// src/model/path.ts
var MACHINE = /^\/(?:home|Users)\/[^/]+\/./;
var SYSTEM = /^\/(?:etc|usr|var|proc|sys)(?:\/|$)/;
function tidyPath(written2) {
  const slashed2 = written2.replaceAll("\\", "/");
  if (/^[A-Za-z]:(?:\/|$)/.test(slashed2)) return outside(slashed2, "drive");
  if (written2.startsWith("\\\\") || /^\/\/[^/]/.test(slashed2)) return outside(slashed2, "network");
  if (slashed2.startsWith("~")) return outside(slashed2, "home");
  if (MACHINE.test(slashed2)) return outside(slashed2, "machine");
  const segments = slashed2.split("/").filter((segment) => segment !== "" && segment !== ".");
  const pattern = segments.join("/") + (/(?:\/|\/\.)$/.test(slashed2) && segments.length ? "/" : "");
  if (segments.includes("..")) return outside(pattern, "parent");
  if (segments.length === 0 && /^[./]+$/.test(slashed2)) return { pattern: "**", shape: "glob" };
  if (pattern.endsWith("/") && shapeOf(pattern) === "glob")
    return { pattern: `${pattern}**`, shape: "glob" };
  if (SYSTEM.test(slashed2)) return { pattern, shape: shapeOf(pattern), outside: "system" };
  return { pattern, shape: shapeOf(pattern) };
}
function outside(pattern, why) {
  return { pattern, shape: shapeOf(pattern), outside: why };
}
function withoutParents(pattern) {
  const kept = [];
  for (const segment of pattern.split("/")) {
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === void 0) return void 0;
  }
  return kept.join("/");
}
function shapeOf(pattern) {
  if (isGlob(pattern)) return "glob";
  return pattern.endsWith("/") ? "directory" : "file";
}
var CLASS = /\[[!^][^\]]+\]|\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]/;
function isGlob(pattern) {
  return pattern.includes("*") || /[?+@!]\([^)]*\)/.test(pattern) || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(pattern) || /(?<=[\w./-])\?(?=[\w./-])|\?$/.test(pattern) || CLASS.test(pattern);
}
function globSource(pattern) {
  return pattern.replace(/\[[^\]]*\]?/g, (part) => CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")).replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}
function ancestors(path) {
  const found = [];
  for (let i = path.indexOf("/"); i > 0 && i < path.length - 1; i = path.indexOf("/", i + 1)) {
    found.push(path.slice(0, i));
  }
  return found;
}
function baseName(path) {
  return path.replace(/\/$/, "").split("/").at(-1) ?? "";
}
function directoryName(path) {
  const trimmed = path.replace(/\/$/, "");
  return trimmed.slice(0, trimmed.lastIndexOf("/") + 1);
}
function foldPath(path) {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}
function hasPlaceholder(pattern) {
  return /[<>]|\{[^,}]*\}|\.\.\.|…|\[(?:timestamp|date|time|name|feature|next|n+|x+|hash|id)\]_|(?:^|[/_.-])(?:X{3,}|N{3,}|Y{4}[MDHS_-]*)(?=[_.-]|$)/i.test(
    pattern
  );
}

// src/model/pattern/match.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);

// src/model/pattern/language.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/model/pattern/char-set.ts
var LAST = 65535;
var known = /* @__PURE__ */ new Map();
function charSet(ranges) {
  const merged = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  const key = merged.join();
  let set = known.get(key);
  if (!set) {
    set = { id: known.size, ranges: merged };
    known.set(key, set);
  }
  return set;
}
function complement({ ranges }) {
  const gaps = [];
  let next = 0;
  for (const [low, high] of ranges) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return charSet(gaps);
}
function holds({ ranges }, unit) {
  for (const [low, high] of ranges) {
    if (unit < low) return false;
    if (unit <= high) return true;
  }
  return false;
}
var PREFERRED = [..."abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map(
  (letter) => letter.charCodeAt(0)
);
var representatives = /* @__PURE__ */ new Map();
function oneOfEach(sets) {
  const key = sets.map(({ id }) => id).join();
  let found = representatives.get(key);
  if (!found) {
    found = classes(sets);
    representatives.set(key, found);
  }
  return found;
}
function classes(sets) {
  const starts = /* @__PURE__ */ new Set([0]);
  for (const { ranges } of sets)
    for (const [low, high] of ranges) {
      starts.add(low);
      if (high < LAST) starts.add(high + 1);
    }
  const bySignature = /* @__PURE__ */ new Map();
  for (const unit of [...PREFERRED, ...[...starts].sort((a, b) => a - b)]) {
    const signature = sets.map((set) => holds(set, unit) ? "1" : "0").join("");
    if (!bySignature.has(signature)) bySignature.set(signature, unit);
  }
  return [...bySignature.values()];
}

// src/model/pattern/regex.ts
var UnknownSyntax = class extends Error {
};
var MOST_COUNTED = 100;
var DEEPEST = 200;
var SPACES = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
var ESCAPED = {
  d: charSet([[48, 57]]),
  w: charSet([
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122]
  ]),
  s: charSet(SPACES)
};
var DOT = complement(
  charSet([
    [10, 10],
    [13, 13],
    [8232, 8233]
  ])
);
function readRegex(source) {
  const reader = new Reader(source);
  const regex = reader.choice();
  if (!reader.isAtEnd) throw new UnknownSyntax(source);
  return regex;
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = source;
  }
  get isAtEnd() {
    return this.#at >= this.#source.length;
  }
  choice() {
    if (++this.#depth > DEEPEST) throw new UnknownSyntax(this.#source);
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 ? parts[0] : { kind: "choice", parts };
  }
  #sequence() {
    const parts = [];
    while (!this.isAtEnd && !"|)".includes(this.#source[this.#at]))
      parts.push(this.#quantified(this.#atom()));
    return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
  }
  #atom() {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return { kind: "set", set: this.#class() };
    if (this.#takes("^")) return { kind: "start" };
    if (this.#takes("$")) return { kind: "end" };
    if (this.#takes(".")) return { kind: "set", set: DOT };
    if (this.#takes("\\")) return { kind: "set", set: this.#escape() };
    if ("*+?".includes(this.#source[this.#at])) throw new UnknownSyntax(this.#source);
    return { kind: "set", set: single(this.#next()) };
  }
  #group() {
    const look = this.#takes("?=") ? false : this.#takes("?!") ? true : void 0;
    if (look === void 0 && !this.#takes("?:") && this.#source[this.#at] === "?")
      throw new UnknownSyntax(this.#source);
    const part = this.choice();
    if (!this.#takes(")")) throw new UnknownSyntax(this.#source);
    return look === void 0 ? part : { kind: "look", part, isNegative: look };
  }
  #quantified(part) {
    const counts = this.#counts();
    if (!counts) return part;
    this.#takes("?");
    return { kind: "repeat", part, least: counts[0], most: counts[1] };
  }
  #counts() {
    if (this.#takes("*")) return [0, Infinity];
    if (this.#takes("+")) return [1, Infinity];
    if (this.#takes("?")) return [0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!braces) return void 0;
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[3] ? Number(braces[3]) : braces[2] ? Infinity : least;
    if (least > MOST_COUNTED || most > MOST_COUNTED && most !== Infinity)
      throw new UnknownSyntax(this.#source);
    return [least, most];
  }
  #class() {
    const isNegative = this.#takes("^");
    const ranges = [];
    while (!this.#takes("]")) {
      const low = this.#member();
      const isRange = this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]";
      if (!isRange || !isSingle(low)) {
        ranges.push(...low.ranges);
        continue;
      }
      this.#at++;
      const high = this.#member();
      if (!isSingle(high)) throw new UnknownSyntax(this.#source);
      ranges.push([low.ranges[0][0], high.ranges[0][0]]);
    }
    const set = charSet(ranges);
    return isNegative ? complement(set) : set;
  }
  #member() {
    return this.#takes("\\") ? this.#escape() : single(this.#next());
  }
  #escape() {
    const letter = this.#next();
    const lower = ESCAPED[letter.toLowerCase()];
    if (lower) return letter === letter.toLowerCase() ? lower : complement(lower);
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11 }[letter];
    if (control !== void 0) return charSet([[control, control]]);
    if (/[a-z0-9]/i.test(letter)) throw new UnknownSyntax(this.#source);
    return single(letter);
  }
  #next() {
    const letter = this.#source[this.#at++];
    if (letter === void 0) throw new UnknownSyntax(this.#source);
    return letter;
  }
  #takes(text) {
    const isThere2 = this.#source.startsWith(text, this.#at);
    if (isThere2) this.#at += text.length;
    return isThere2;
  }
};
function single(letter) {
  const unit = letter.charCodeAt(0);
  return charSet([[unit, unit]]);
}
function isSingle({ ranges }) {
  return ranges.length === 1 && ranges[0][0] === ranges[0][1];
}

// src/model/pattern/term.ts
var NONE = { kind: "none", id: 0 };
var EMPTY = { kind: "empty", id: 1 };
var ANY = { kind: "any", id: 2 };
var MOST_TERMS = 2e5;
var Terms = class {
  #known = /* @__PURE__ */ new Map();
  #regexes = /* @__PURE__ */ new Map();
  #rounds = /* @__PURE__ */ new Map();
  #steps = /* @__PURE__ */ new Map();
  #heads = /* @__PURE__ */ new Map();
  #busy = /* @__PURE__ */ new Set();
  #isPartial = false;
  #count = 3;
  /** How many different terms there are. */
  get size() {
    return this.#count;
  }
  /** The texts of a regular expression, then those of `next`. */
  of(regex, next) {
    switch (regex.kind) {
      case "set":
        return this.char(regex.set, next);
      case "sequence":
        return regex.parts.reduceRight((rest, part) => this.of(part, rest), next);
      case "choice":
        return this.or(regex.parts.map((part) => this.of(part, next)));
      case "repeat":
        return this.#repeat(regex, next);
      case "look": {
        const ahead = this.of(regex.part, ANY);
        return this.and([next, regex.isNegative ? this.not(ahead) : ahead]);
      }
      case "start":
        return this.#make(`s${next.id}`, (id) => ({ kind: "start", id, next }));
      case "end":
        return this.and([next, EMPTY]);
    }
  }
  /** One code unit of a set, then `next`. */
  char(set, next) {
    if (next === NONE || set.ranges.length === 0) return NONE;
    return this.#make(`c${set.id},${next.id}`, (id) => ({ kind: "char", id, set, next }));
  }
  /** What one of the parts holds. */
  or(parts) {
    const flat = this.#flat("or", parts, NONE);
    if (flat.includes(ANY)) return ANY;
    if (flat.length <= 1) return flat[0] ?? NONE;
    return this.#make(`o${idsOf(flat)}`, (id) => ({ kind: "or", id, parts: flat }));
  }
  /** What all of the parts hold. */
  and(parts) {
    const flat = this.#flat("and", parts, ANY);
    if (flat.includes(NONE)) return NONE;
    if (flat.some((part) => part.kind === "not" && flat.includes(part.part))) return NONE;
    if (flat.length <= 1) return flat[0] ?? ANY;
    return this.#make(`a${idsOf(flat)}`, (id) => ({ kind: "and", id, parts: flat }));
  }
  /** Everything else. */
  not(part) {
    if (part === NONE) return ANY;
    if (part === ANY) return NONE;
    if (part.kind === "not") return part.part;
    return this.#make(`n${part.id}`, (id) => ({ kind: "not", id, part }));
  }
  /** The same term, known to stand at the start of a text. */
  begin(term) {
    if (term.kind === "start") return this.begin(term.next);
    if (term.kind === "not") return this.not(this.begin(term.part));
    if (term.kind === "or") return this.or(term.parts.map((part) => this.begin(part)));
    if (term.kind === "and") return this.and(term.parts.map((part) => this.begin(part)));
    if (term.kind !== "loop") return term;
    return this.#once(
      term,
      NONE,
      () => this.or([this.begin(term.next), this.begin(this.#round(term))])
    );
  }
  /** True when the text may end here. */
  ends(term) {
    if (term.kind === "empty" || term.kind === "any") return true;
    if (term.kind === "or") return term.parts.some((part) => this.ends(part));
    if (term.kind === "and") return term.parts.every((part) => this.ends(part));
    if (term.kind === "not") return !this.ends(term.part);
    if (term.kind !== "loop") return false;
    return this.#once(term, false, () => this.ends(term.next) || this.ends(this.#round(term)));
  }
  /** What may follow after a code unit. */
  after(term, unit) {
    const steps = this.#stepsOf(term);
    const known3 = steps.get(unit);
    if (known3) return known3;
    const wasPartial = this.#isPartial;
    this.#isPartial = false;
    const next = this.#step(term, unit);
    if (!this.#isPartial || this.#busy.size === 0) steps.set(unit, next);
    this.#isPartial = this.#busy.size > 0 && (wasPartial || this.#isPartial);
    return next;
  }
  /** The sets of code units that decide what follows. */
  heads(term) {
    const known3 = this.#heads.get(term);
    if (known3) return known3;
    const found = /* @__PURE__ */ new Set();
    this.#addHeads(term, found, /* @__PURE__ */ new Set());
    this.#heads.set(term, found);
    return found;
  }
  #addHeads(term, found, seen) {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.kind === "char") found.add(term.set);
    else if (term.kind === "not") this.#addHeads(term.part, found, seen);
    else if (term.kind === "or" || term.kind === "and")
      for (const part of term.parts) this.#addHeads(part, found, seen);
    else if (term.kind === "loop") {
      this.#addHeads(term.next, found, seen);
      this.#addHeads(this.#round(term), found, seen);
    }
  }
  #step(term, unit) {
    switch (term.kind) {
      case "none":
      case "empty":
      case "start":
        return NONE;
      case "any":
        return ANY;
      case "char":
        return holds(term.set, unit) ? term.next : NONE;
      case "or":
        return this.or(term.parts.map((part) => this.after(part, unit)));
      case "and":
        return this.and(term.parts.map((part) => this.after(part, unit)));
      case "not":
        return this.not(this.after(term.part, unit));
      case "loop":
        return this.#once(
          term,
          NONE,
          () => this.or([this.after(term.next, unit), this.after(this.#round(term), unit)])
        );
    }
  }
  /** Looks into a loop; a loop that comes back to itself without a code unit adds nothing. */
  #once(term, nothing, look) {
    if (this.#busy.has(term)) {
      this.#isPartial = true;
      return nothing;
    }
    this.#busy.add(term);
    const found = look();
    this.#busy.delete(term);
    return found;
  }
  /** One round of a loop and then the loop again. */
  #round(loop) {
    let round = this.#rounds.get(loop);
    if (!round) {
      round = this.of(loop.body, loop);
      this.#rounds.set(loop, round);
    }
    return round;
  }
  #repeat({ part, least, most }, next) {
    let rest = next;
    if (most === Infinity) {
      rest = this.#make(`l${this.#regexId(part)},${next.id}`, (id) => {
        return { kind: "loop", id, body: part, next };
      });
    } else {
      for (let i = least; i < most; i++) rest = this.or([next, this.of(part, rest)]);
    }
    for (let i = 0; i < least; i++) rest = this.of(part, rest);
    return rest;
  }
  #regexId(regex) {
    const known3 = this.#regexes.get(regex) ?? this.#regexes.size;
    this.#regexes.set(regex, known3);
    return known3;
  }
  #stepsOf(term) {
    let steps = this.#steps.get(term);
    if (!steps) {
      steps = /* @__PURE__ */ new Map();
      this.#steps.set(term, steps);
    }
    return steps;
  }
  #flat(kind, parts, neutral) {
    const flat = /* @__PURE__ */ new Set();
    for (const part of parts) {
      if (part.kind === kind) for (const inner of part.parts) flat.add(inner);
      else if (part !== neutral) flat.add(part);
    }
    return [...flat].sort((a, b) => a.id - b.id);
  }
  #make(key, create) {
    const known3 = this.#known.get(key);
    if (known3) return known3;
    const made = create(this.#count++);
    this.#known.set(key, made);
    return made;
  }
};
function idsOf(parts) {
  return parts.map(({ id }) => id).join();
}

// src/model/pattern/language.ts
var DIALECT = { dot: true, posix: true };
var NOTHING = "$^";
var terms = new Terms();
var languages = /* @__PURE__ */ new Map();
function currentTerms() {
  if (terms.size > MOST_TERMS / 2) {
    terms = new Terms();
    languages = /* @__PURE__ */ new Map();
  }
  return terms;
}
function languageOf(pattern) {
  const key = keyOf(pattern);
  if (languages.has(key)) return languages.get(key);
  const language = pattern.shape === "glob" ? globLanguage(sourceOf(pattern)) : plainLanguage(pattern);
  languages.set(key, language);
  return language;
}
function keyOf({ pattern, shape, source }) {
  return `${shape}${source === void 0 ? "" : "!"} ${pattern}`;
}
function sourceOf({ pattern, source }) {
  return source ?? globSource(pattern);
}
function filePaths(kind = "all") {
  const key = `paths ${kind}`;
  const known3 = languages.get(key) ?? terms.of(kind === "all" ? FILE_PATH : USUAL_PATH, EMPTY);
  languages.set(key, known3);
  return known3;
}
function accepts(term, text) {
  let rest = terms.begin(term);
  for (let i = 0; i < text.length; i++) rest = terms.after(rest, text.charCodeAt(i));
  return terms.ends(rest);
}
function plainLanguage({ pattern, shape }) {
  return terms.of(literal(pattern), shape === "directory" ? ANY : EMPTY);
}
function globLanguage(source) {
  try {
    const regex = import_picomatch.default.makeRe(source, DIALECT).source;
    return terms.of(regex === NOTHING ? literal(source) : readRegex(regex), EMPTY);
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function literal(text) {
  const parts = Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return { kind: "set", set: charSet([[unit, unit]]) };
  });
  return { kind: "sequence", parts };
}
var SLASH = 47;
var DOT2 = 46;
var UNUSUAL = [
  [0, 31],
  [42, 42],
  [63, 63],
  [92, 92],
  [124, 124],
  [127, 159],
  [8232, 8233],
  [55296, 57343]
];
var one = (set) => ({ kind: "set", set });
var all = (...parts) => ({ kind: "sequence", parts });
var many = (part, least) => ({
  kind: "repeat",
  part,
  least,
  most: Infinity
});
var DOTTED = one(charSet([[DOT2, DOT2]]));
var NAMED2 = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
var UNDOTTED = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT2, DOT2]])));
var NAME = {
  kind: "choice",
  parts: [
    all(UNDOTTED, many(NAMED2, 0)),
    all(DOTTED, UNDOTTED, many(NAMED2, 0)),
    all(DOTTED, DOTTED, many(NAMED2, 1))
  ]
};
var USUAL_NAME = all(
  one(
    charSet(
      [..."09AZaz".matchAll(/../g)].map(([ends]) => [ends.charCodeAt(0), ends.charCodeAt(1)])
    )
  ),
  many(NAMED2, 0)
);
var pathOf = (name) => all(name, many(all(one(charSet([[SLASH, SLASH]])), name), 0));
var FILE_PATH = pathOf(NAME);
var USUAL_PATH = pathOf(USUAL_NAME);

// src/model/pattern/match.ts
var compiled = /* @__PURE__ */ new Map();
var MOST_WILDCARDS = 4;
var LONGEST_PATH = 256;
var NESTED_REPEAT = /[*+]\([^)]*[*+?(]/;
function isCostly(pattern) {
  return wildcardsOf(pattern) > 2 * MOST_WILDCARDS || /\)[+*{]|[*+]\([^)]*[*+?(]|\(\(/.test(pattern);
}
function isSlow(pattern) {
  return wildcardsOf(pattern) > MOST_WILDCARDS || NESTED_REPEAT.test(pattern);
}
function matcher(pattern) {
  const { pattern: text, shape } = pattern;
  if (shape === "file") return (path) => path === text;
  if (shape === "directory") return (path) => path.startsWith(text);
  const key = keyOf(pattern);
  let match = compiled.get(key);
  if (!match) {
    match = compile(pattern);
    compiled.set(key, match);
  }
  return match;
}
function compile(pattern) {
  const folder = wholeFolder(pattern);
  if (folder !== void 0) return (path) => path === folder || liesBelow(folder, path);
  const { start, end } = fixedText(pattern);
  const source = sourceOf(pattern);
  const takesSteps = isSlow(pattern.pattern);
  let regex;
  return (path) => {
    if (!path.startsWith(start) || !path.endsWith(end)) return false;
    if (takesSteps || path.length > LONGEST_PATH) return matchesInSteps(pattern, path);
    return path === source || (regex ??= import_picomatch2.default.makeRe(source, DIALECT)).test(path);
  };
}
function wholeFolder(pattern) {
  const [, folder] = /^([\w@./-]+)\/\*\*$/.exec(sourceOf(pattern)) ?? [];
  return folder === void 0 || /(?:^|\/)\.{0,2}(?:\/|$)/.test(folder) ? void 0 : folder;
}
function liesBelow(folder, path) {
  return path.startsWith(`${folder}/`) && !/[\n\r\u2028\u2029]|\/\.{1,2}(?:\/|$)/.test(path);
}
function matchesInSteps(pattern, path) {
  currentTerms();
  const language = languageOf(pattern);
  return language === void 0 || accepts(language, path);
}
function fixedFolder(pattern) {
  return /^(?:[^*?{}[\]()!+@|\\]*\/)?/.exec(pattern)[0];
}
function wildcardsOf(pattern) {
  return pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
}
var SPECIAL = /[*?{}[\]()!+@|\\^$"]/;
var fixedTexts = /* @__PURE__ */ new Map();
function fixedText({ pattern, shape }) {
  if (shape === "directory") return { start: pattern, nameStart: "", end: "" };
  let text = fixedTexts.get(pattern);
  if (!text) {
    const [first = "", ...rest] = pattern.split(SPECIAL);
    text = {
      start: first.replace(/\/$/, ""),
      nameStart: nameStart(pattern.slice(pattern.lastIndexOf("/") + 1)),
      end: (rest.at(-1) ?? "").replace(/^\//, "")
    };
    fixedTexts.set(pattern, text);
  }
  return text;
}
function nameStart(name) {
  const isWhole = !name.includes("**") && (!/[})]/.test(name) || /^[^})]*[{(]/.test(name));
  return isWhole ? name.split(SPECIAL, 1)[0] : "";
}

// src/model/claims.ts
function isWrite(access2) {
  return access2 === "create" || access2 === "modify" || access2 === "delete" || access2 === "write";
}
function indexClaims(tasks, repository) {
  const parents = foldersOf(tasks);
  const files = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const denied = /* @__PURE__ */ new Map();
  for (const [number, task] of tasks.entries()) {
    for (const written2 of task.claims) {
      if (written2.outside && written2.outside !== "system") continue;
      const claim = settle(written2, parents, repository);
      if (claim.access === "deny") push(denied, number, claim);
      else if (claim.shape === "file") push(files, claim.pattern, { task: number, claim });
      else addToGroup(groups, { task: number, claim });
    }
  }
  const deniedTo = (task) => denied.get(task) ?? NOTHING2;
  const groupsOn = byFolder([...groups.values()]);
  const on = (path) => {
    const named3 = files.get(path) ?? NOTHING2;
    const around = groups.size === 0 ? NOTHING2 : groupsOn(path).flatMap(({ sides }) => sides);
    if (around.length === 0 && denied.size === 0) return named3;
    return [...named3, ...around].filter(({ task }) => !deniedTo(task).some((deny) => matcher(deny)(path))).sort((a, b) => a.task - b.task);
  };
  return { files, groups: [...groups.values()], deniedTo, on };
}
var NOTHING2 = [];
function foldersOf(tasks) {
  const folders = /* @__PURE__ */ new Set();
  for (const task of tasks) {
    for (const { pattern } of task.claims) {
      for (let end = pattern.lastIndexOf("/", pattern.length - 2); end > 0; ) {
        const folder = pattern.slice(0, end);
        if (folders.has(folder)) break;
        folders.add(folder);
        end = pattern.lastIndexOf("/", end - 1);
      }
    }
  }
  return folders;
}
function addToGroup(groups, side) {
  const key = `${side.claim.shape} ${side.claim.pattern}`;
  const known3 = groups.get(key);
  if (known3) known3.sides.push(side);
  else groups.set(key, { claim: side.claim, sides: [side] });
}
function byFolder(groups) {
  const inFolder = /* @__PURE__ */ new Map();
  for (const group of groups) push(inFolder, fixedFolder(group.claim.pattern), group);
  return (path) => {
    const found = [];
    for (const folder of ["", ...ancestors(path).map((above) => `${above}/`), `${path}/`])
      for (const group of inFolder.get(folder) ?? [])
        if (matcher(group.claim)(path)) found.push(group);
    return found;
  };
}
function settle(claim, parents, repository) {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape === "glob" && claim.pattern.includes("["))
    return withLiteralFolders(claim, repository);
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder = parents.has(claim.pattern) || repository?.hasDirectory(claim.pattern);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
function withLiteralFolders(claim, repository) {
  const segments = claim.pattern.split("/");
  let known3 = 0;
  while (known3 < segments.length && repository?.hasDirectory(segments.slice(0, known3 + 1).join("/")))
    known3++;
  const folder = segments.slice(0, known3).join("/");
  if (!folder.includes("[")) return claim;
  const rest = claim.pattern.slice(folder.length);
  if (!/[*?{}[\]()!+@]/.test(rest)) return { ...claim, shape: "directory", pattern: `${folder}/` };
  return { ...claim, source: folder.replace(/[[\]]/g, "\\$&") + globSource(rest) };
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// src/model/int-list.ts
var IntList = class {
  #values = new Int32Array(64);
  #length = 0;
  get length() {
    return this.#length;
  }
  push(value) {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
  /** The numbers; they share the list's memory until it grows. */
  values() {
    return this.#values.subarray(0, this.#length);
  }
};

// src/model/race.ts
var STRONGEST = ["create", "write", "modify", "delete", "read"];
function classify(a, b, isNew) {
  if (!isWrite(a) && !isWrite(b)) return void 0;
  const isCreateRace = isNew && (a === "create" && uses(b) || b === "create" && uses(a));
  if (isCreateRace) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}
function uses(access2) {
  return access2 === "read" || access2 === "modify" || access2 === "delete";
}
function openSides(plan, sides) {
  if (isPlain(plan, sides)) return sides;
  const best = /* @__PURE__ */ new Map();
  for (const side of sides) {
    if (plan.tasks[side.task].done) continue;
    const known3 = best.get(side.task);
    if (!known3 || rank(side) < rank(known3)) best.set(side.task, side);
  }
  return [...best.values()];
}
function isPlain(plan, sides) {
  return sides.every(
    ({ task }, i) => !plan.tasks[task].done && (i === 0 || sides[i - 1].task < task)
  );
}
function rank({ claim }) {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}
function noConflicts() {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}
function keep({ pairs: pairs2, more }, kind, path, [a, b], isAssumed = false) {
  if (pairs2.length >= PAIRS_PER_PATH) more[kind]++;
  else pairs2.push({ kind, path, a, b, ...isAssumed && { isAssumed } });
}

// src/model/file-conflicts.ts
function conflictsOnFiles(search2) {
  const racing = racingOf([...contestedFiles(search2)], search2.order.reach);
  return racing.map((one2) => conflictsOn(one2, search2));
}
function* contestedFiles({ plan, claims }) {
  for (const [path, named3] of claims.files) {
    if (named3.length < 2 && claims.groups.length === 0) continue;
    const all2 = claims.on(path);
    if (all2.length < 2 || !all2.some(writes)) continue;
    const sides = openSides(plan, all2);
    if (sides.length > 1 && sides.some(writes)) yield { path, sides };
  }
}
function writes({ claim }) {
  return isWrite(claim.access);
}
function racingOf(contested, reach) {
  const [path, from, to] = [new IntList(), new IntList(), new IntList()];
  for (const [number, { sides }] of contested.entries()) {
    const inTurn = [...sides.keys()].sort(
      (a, b) => reach.place(sides[a].task) - reach.place(sides[b].task)
    );
    for (const [a, b] of neighbours(sides, inTurn)) {
      path.push(number);
      from.push(a);
      to.push(b);
    }
  }
  const task = (side, i) => contested[path.values()[i]].sides[side].task;
  const answers = reach.hasAll(from.values().map(task), to.values().map(task));
  const racing = /* @__PURE__ */ new Map();
  for (const [i, answer] of answers.entries()) {
    if (answer === 1) continue;
    const number = path.values()[i];
    const one2 = racing.get(number) ?? { ...contested[number], neighbours: [] };
    racing.set(number, one2);
    const [a, b] = [from.values()[i], to.values()[i]].sort((x, y) => x - y);
    one2.neighbours.push([one2.sides[a], one2.sides[b]]);
  }
  return [...racing.values()];
}
function* neighbours(sides, inTurn) {
  let writer;
  let readers = [];
  for (const side of inTurn) {
    const isWriter = writes(sides[side]);
    if (!isWriter || readers.length === 0) {
      if (writer !== void 0) yield [writer, side];
    } else for (const reader of readers) yield [reader, side];
    if (isWriter) [writer, readers] = [side, []];
    else readers.push(side);
  }
}
function conflictsOn({ path, sides, neighbours: neighbours2 }, search2) {
  const { reach } = search2.order;
  const isNew = search2.repository?.hasFile(path) !== true;
  const found = noConflicts();
  const tell3 = (a, b) => {
    const kind = classify(a.claim.access, b.claim.access, isNew);
    if (kind) keep(found, kind, path, [a, b]);
  };
  if (!reach.isQuick) {
    for (const [a, b] of neighbours2) tell3(a, b);
    return found;
  }
  for (const [j, b] of sides.entries()) {
    for (let i = 0; i < j; i++) {
      const a = sides[i];
      if (!reach.has(a.task, b.task) && !reach.has(b.task, a.task)) tell3(a, b);
    }
  }
  return found;
}

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms2, all2, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms2.and(all2.map((term) => terms2.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms2.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms2.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms2, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms2.and(state.parts.map((part) => terms2.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms2, parts) {
  const single2 = parts.find(({ kind }) => kind === "char");
  if (single2?.kind === "char" && single2.set.ranges.length === 1) {
    const [low, high] = single2.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms2.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known2 = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known2.get(term);
  if (!found) {
    found = findWays(term);
    known2.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all2 = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all2 = all2.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all2.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/overlap.ts
function overlap(a, b, denied = [], budget = { steps: Infinity }) {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return void 0;
  const isOf = (path) => matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  for (const pattern of [a, b].sort(narrowerFirst)) {
    const path = exampleOf(pattern);
    if (path !== void 0 && isOf(path)) return { path, isAssumed: false };
  }
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known3 = decided.get(key);
  if (known3) return known3.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one2, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one2 || (a.pattern < b.pattern ? -1 : 1);
}
var examples = /* @__PURE__ */ new Map();
function exampleOf(pattern) {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const plain = plainExample(pattern);
    examples.set(key, plain !== void 0 && matcher(pattern)(plain) ? plain : shortestOf(pattern));
  }
  return examples.get(key);
}
function shortestOf(pattern) {
  const found = search(pattern, pattern, [], matcher(pattern), { steps: 5e3 });
  return found?.isAssumed === false ? found.path : void 0;
}
function plainExample(pattern) {
  const source = sourceOf(pattern);
  if (!/^[\w@./*-]+$/.test(source)) return void 0;
  return source.replace(/(?<=^|\/)\*\*\//g, "").replace(/(?<=^|\/)\*+(?![0-9A-Za-z])/g, "a").replace(/\*+/g, "");
}
function textsDiffer(a, b) {
  return !startAlike(a.start, b.start) || !startAlike(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function startAlike(one2, two) {
  return one2.startsWith(two) || two.startsWith(one2);
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  const terms2 = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one2, two] = [languageOf(a), languageOf(b)];
  if (!one2 || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms2.not(term));
  const both = terms2.and([one2, two, ...without]);
  const found = commonText(terms2, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms2, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms2, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms2.not(itself)] : []];
  const found = commonText(terms2, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
function deeper(a, b) {
  return a.length > b.length ? a : b;
}

// src/model/wide-conflicts.ts
var BUDGET = { pairs: 5e6, steps: 4e5 };
function conflictsOfGroups(search2, told, onCut) {
  const { claims, repository } = search2;
  if (claims.groups.length === 0) return [];
  const budget = { ...BUDGET };
  const seen = new Set(
    told.flatMap(({ pairs: pairs2 }) => pairs2.map(({ kind, a, b }) => `${kind} ${keyOf2(a, b)}`))
  );
  const byPath = /* @__PURE__ */ new Map();
  for (const [one2, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one2.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one2, two, search2, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      if (!met || met.isAssumed && budget.steps <= 0) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf2(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind) keep(conflicts, kind, path, [a, b], isAssumed);
    }
  }
  if (budget.pairs <= 0 || budget.steps <= 0) onCut();
  return [...byPath.values()];
}
function keyOf2(a, b) {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}
function* pairsOfGroups(groups, budget) {
  const candidates = groups.map((group, number) => {
    const isWritten = group.sides.some(({ claim }) => isWrite(claim.access));
    return { group, number, text: fixedText(group.claim), isWritten };
  });
  const byFolder2 = /* @__PURE__ */ new Map();
  for (const one2 of candidates) push(byFolder2, fixedFolder(one2.group.claim.pattern), one2);
  for (const two of candidates) {
    const folder = fixedFolder(two.group.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one2 of byFolder2.get(above) ?? []) {
        if (above === folder && one2.number > two.number) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        if (!(one2.isWritten || two.isWritten) || textsDiffer(one2.text, two.text)) continue;
        yield [one2.group, two.group];
      }
    }
  }
}
function foldersAbove(folder) {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
function* unorderedSides(one2, two, { plan, order }, budget) {
  const [first, second] = [openSides(plan, one2.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one2 === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}
function meeting(one2, two, repository, budget) {
  const answers = /* @__PURE__ */ new Map();
  return (wantsNew, denied, more) => {
    const all2 = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all2.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one2, two, all2, wantsNew, repository, budget));
    return answers.get(key);
  };
}
function find(one2, two, denied, wantsNew, repository, budget) {
  const met = overlap(one2, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one2, two, denied, met, repository, budget);
  if (fresh) return fresh;
  const isFree = (path2) => !denied.some((deny) => matcher(deny)(path2));
  const path = repository.paths.meeting(one2, two, isFree);
  return path === void 0 ? met : { path, isAssumed: false };
}
var MOST_STEPPED_OVER = 100;
function newPath(one2, two, denied, met, repository, budget) {
  if (!repository.hasFile(met.path)) return met;
  const known3 = repository.paths.common(one2, two, MOST_STEPPED_OVER);
  const files = known3.map((pattern) => ({ pattern, shape: "file" }));
  const found = overlap(one2, two, [...denied, ...files], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : void 0;
}

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
function findConflicts(search2, onCut) {
  const onFiles = conflictsOnFiles(search2);
  return [...onFiles, ...conflictsOfGroups(search2, onFiles, onCut)];
}

// src/model/lock/grammar.ts
var FORMS = {
  api: "api:<METHOD> </path>",
  db: "db:schema:<table> or db:migration-slot",
  event: "event:<domain>.<action>",
  flag: "flag:<area>/<name>",
  env: "env:<name>",
  contract: "contract:<path>",
  feature: "feature:<id>:<purpose>"
};
var SEGMENT = "[^\\s/:<>?#][^\\s/<>?#]*";
var METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|\\*";
var GRAMMARS = {
  api: {
    canonical: new RegExp(`^(?:${METHODS}) /(?:(?:${SEGMENT}/)*${SEGMENT})?$`),
    plain: new RegExp(`^(?:(?:${METHODS}|ANY|ALL)(?:\\s+|\\s*:\\s*|(?=/))/?\\S+|/\\S*)$`, "i"),
    tidy: tidyRoute
  },
  db: {
    canonical: /^(?:migration-slot|schema:(?:[a-z_][a-z0-9_]*\.)?(?:[a-z_][a-z0-9_]*|\*))$/,
    plain: /^(?:migration[-_]slots?(?:[:/.].*)?|schema[:/.](?=\S)[\w.*-]+)$/i,
    tidy: (name) => /^migration/i.test(name) ? "migration-slot" : name.toLowerCase().replace(/^schema[/.]/, "schema:")
  },
  event: {
    canonical: /^[a-z][a-z_]*(?:\.(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, ".")
  },
  flag: {
    canonical: /^[a-z][a-z_]*(?:\/(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, "/")
  },
  env: {
    canonical: /^(?:[a-z0-9][a-z0-9_-]*|[A-Z][A-Z0-9_]*)(?:\/\*)?$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name
  },
  contract: {
    canonical: /^(?!\.{0,2}\/)[\w.*/@+-]*[\w*]$/,
    plain: /^[^\s\\]+$/,
    tidy: (name) => name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "")
  },
  feature: {
    canonical: /^[A-Za-z0-9][\w.-]*:(?:[a-z]+|\*)$/,
    plain: /^[\w.*-]+(?:[:/][\w.*-]+)*$/,
    tidy: (name) => name.replace(
      /^([\w.-]+)[:/]([A-Z]+[a-z]*)$/i,
      (_, id, purpose) => `${id}:${purpose.toLowerCase()}`
    )
  }
};
function words(name, mark) {
  return name.toLowerCase().split(/[.:/]+/).filter((word) => word !== "").join(mark);
}
function tidyKey(written2) {
  const text = written2.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const name = text.slice(colon + 1).trim();
  if (!isKind(kind) || !GRAMMARS[kind].plain.test(name)) return written2;
  return `${kind}:${GRAMMARS[kind].tidy(name)}`;
}
function keyFault(written2) {
  const text = written2.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text, kind), isPlain: false };
  const name = text.slice(colon + 1).trim();
  const { canonical, plain, tidy: tidy2 } = GRAMMARS[kind];
  if (canonical.test(name) && `${kind}:${name}` === written2) return void 0;
  if (!canonical.test(name) && !plain.test(name))
    return { expected: `expected ${FORMS[kind]}`, isPlain: false };
  const better = tidy2(name);
  return canonical.test(better) ? { expected: `expected ${kind}:${better}`, isPlain: true, canonical: `${kind}:${better}` } : { expected: `expected ${FORMS[kind]}${HINTS[kind] ?? ""}`, isPlain: true };
}
var NAMES2 = "with names of small letters and _";
var HINTS = {
  event: `, ${NAMES2}`,
  flag: `, ${NAMES2}`,
  db: `, ${NAMES2}`,
  env: ", with a name in small letters, - and _, or in capitals and _",
  feature: ", with a purpose of small letters"
};
function isKind(kind) {
  return Object.hasOwn(FORMS, kind);
}
function unknownKind(text, kind) {
  if (kind === "" && /[/.]/.test(text) && !/\s/.test(text))
    return "expected a kind and a colon in front; a path belongs among the locked files";
  const [near] = kind === "" ? [] : nearest(kind, Object.keys(FORMS));
  if (near !== void 0) return `expected ${near}: in front`;
  return `expected one of ${Object.keys(FORMS).join(", ")} and a colon in front, such as ${FORMS.feature} for a name of your own`;
}
function tidyRoute(name) {
  if (name.includes("://")) return name;
  const [, method = "*", path = ""] = /^(?:([A-Za-z]+|\*)(?:\s+|\s*:\s*|(?=\/)))?(.*)$/.exec(name) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "").map((segment) => segment.replace(/^(?::(\w+)|<(?:\w+:)?(\w+)>)$/, (_, a, b) => `{${a ?? b}}`));
  const word = /^(?:any|all)$/i.test(method) ? "*" : method.toUpperCase();
  return `${word} /${segments.join("/")}`;
}

// src/model/lock/key.ts
function canonicalKey(written2) {
  const text = tidyKey(written2).trim().replace(/\s+/g, " ");
  const colon = text.indexOf(":");
  if (colon < 0) return tidy(text);
  const [kind, name] = [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (kind === "contract") return `contract:${tidy(name).replace(/^contracts\/(?=.)/, "")}`;
  if (kind === "api") return `api:${route(name)}`;
  return `${kind}:${tidy(kind === "db" ? name.toLowerCase() : name)}`;
}
function tidy(name) {
  return name.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}
function route(name) {
  const [, method, path] = /^(?:([A-Za-z]+|\*) ?)?(\/.*)$/.exec(name) ?? [];
  if (path === void 0) return tidy(name);
  const segments = tidy(path).split("/");
  const plain = segments.map((segment) => segment.replace(/^(?:\{[^}]*\}|:.+|<.+>)$/, "{}"));
  return `${/^(?:any|all)$/i.test(method ?? "any") ? "*" : method.toUpperCase()} ${plain.join("/")}`;
}
var LEAF = "=";
function keyClaim({ value, at }) {
  const key = canonicalKey(value);
  const segments = key.replace(":", "/").replace(/^(api\/\S+) /, "$1/").split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify", pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}
function visible(segment) {
  return /^\.+$/.test(segment) ? `=${segment}` : segment;
}

// src/model/lock/conflicts.ts
function lockConflicts(search2, onCut) {
  let isCut = false;
  const onOwnCut = () => {
    isCut = true;
    onCut();
  };
  const onKeys = conflictsOf(({ locks }) => locks.map(keyClaim), noDisk(search2), onOwnCut);
  const onFiles = conflictsOf(lockedFiles, search2, onOwnCut);
  return [
    ...onKeys.map((one2) => marked(one2, { lock: "key" })),
    ...onFiles.map((one2) => marked(one2, { lock: "file" })),
    // Locks that are too many to compare with each other are so with all claims.
    ...isCut ? [] : writersOfLocked(search2, onCut)
  ];
}
function noDisk(search2) {
  return { ...search2, repository: void 0 };
}
function lockedFiles({ lockFiles = [] }) {
  return lockFiles.map((file) => ({ ...file, access: "modify" }));
}
function conflictsOf(held, { plan, order, repository }, onCut) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: held(task) }));
  if (tasks.every(({ claims: claims2 }) => claims2.length === 0)) return [];
  const claims = indexClaims(tasks, repository);
  return findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
}
function writersOfLocked(search2, onCut) {
  if (search2.plan.tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return [];
  const told = new Set(search2.races.flatMap(({ pairs: pairs2 }) => pairs2.filter(isRace).map(keyOf3)));
  const held = (task) => [...lockedFiles(task), ...written(task)];
  return conflictsOf(held, search2, onCut).flatMap(({ pairs: pairs2, more }) => {
    const own = pairs2.filter((pair) => !isRace(pair) && !told.has(keyOf3(pair)));
    const kept = own.map((pair) => {
      const writer = pair.a.claim.access === "read" ? "a" : "b";
      return { ...pair, kind: "write-race", lock: "file", writer };
    });
    const count = more["stale-read"];
    const found = { pairs: kept, more: { ...noConflicts().more, "write-race": count } };
    return kept.length > 0 ? [found] : [];
  });
}
function written({ claims }) {
  return claims.flatMap(
    (claim) => claim.access === "deny" ? [claim] : isWrite(claim.access) ? [{ ...claim, access: "read" }] : []
  );
}
function isRace({ kind }) {
  return kind !== "stale-read";
}
function keyOf3({ path, a, b }) {
  return `${a.task} ${b.task} ${path}`;
}
function marked({ pairs: pairs2, more }, mark) {
  return { pairs: pairs2.map((pair) => ({ ...pair, ...mark })), more };
}

// src/model/components.ts
function strongComponents(before) {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  const components = [];
  let next = 0;
  const enter = (node) => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== void 0) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node], index[child]);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[frame.node]);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = [];
      for (let member = -1; member !== frame.node; ) {
        member = stack.pop();
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}

// src/model/topology.ts
function topologyOf(before, components) {
  const size = before.length;
  const tasks = Int32Array.from(components.flat());
  const placeOf = new Int32Array(size);
  for (const [place, task] of tasks.entries()) placeOf[task] = place;
  return {
    size,
    tasks,
    placeOf,
    ...circlesOf(size, components),
    ...arcsOf(before, tasks, placeOf)
  };
}
function circlesOf(size, components) {
  const [head, end] = [new Int32Array(size), new Int32Array(size)];
  let first = 0;
  for (const { length } of components) {
    head.fill(first, first, first + length);
    end.fill(first + length - 1, first, first + length);
    first += length;
  }
  return { head, end };
}
function arcsOf(before, tasks, placeOf) {
  const arcs = new Int32Array(before.reduce((sum, { length }) => sum + length, 0));
  const start = new Int32Array(tasks.length + 1);
  for (const [place, task] of tasks.entries()) {
    const [first, parents] = [start[place], before[task]];
    for (const [i, parent] of parents.entries()) arcs[first + i] = placeOf[parent];
    if (parents.length > 1) arcs.subarray(first, first + parents.length).sort();
    start[place + 1] = first + parents.length;
  }
  return { arcs, start };
}

// src/model/reach.ts
var MOST_COLUMNS = 16384;
var BLOCK_BYTES = 32 * 1024 * 1024;
var Reach = class {
  #topology;
  /** By arc, 1 when it adds nothing; found out when the block with its column is worked out. */
  #isSpare;
  #columns;
  #width;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;
  /**
   * `components` come predecessors first; the tasks of one component precede each other. A block has
   * `columns` columns.
   */
  constructor(before, components, columns = columnsOf(before.length)) {
    this.#topology = topologyOf(before, components);
    this.#isSpare = new Uint8Array(this.#topology.arcs.length);
    this.#columns = columns;
    this.#width = columns + 31 >> 5;
  }
  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick() {
    return this.#topology.size <= this.#columns;
  }
  /** Place of a task in the topological order. */
  place(task) {
    return this.#topology.placeOf[task];
  }
  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a, b) {
    const { placeOf, end } = this.#topology;
    const [from, to] = [placeOf[a], placeOf[b]];
    if (from > end[to] || from === to && !this.#isCircular(from)) return false;
    const first = from - from % this.#columns;
    if (!this.isQuick && this.#first !== first) return this.#walk(from, to);
    this.#open(first);
    return this.#bit(from, to);
  }
  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from, to) {
    const { placeOf } = this.#topology;
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks()) {
      const asked = questions[first / this.#columns];
      if (asked) this.#open(first);
      for (const i of asked ?? [])
        if (this.#bit(placeOf[from[i]], placeOf[to[i]])) found[i] = 1;
    }
    return found;
  }
  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen) {
    const { size, tasks, head, end } = this.#topology;
    const chosen = Uint8Array.from(tasks, (task) => isChosen(task) ? 1 : 0);
    let count = 0;
    for (const first of this.#blocks()) {
      this.#open(first);
      const mask = this.#mask(first, chosen);
      for (let place = head[first]; place < size; place++) {
        if (chosen[place] === 0) continue;
        const row = place * this.#width;
        for (let i = 0; i < this.#width; i++) count += bitsOf(this.#bits[row + i] & mask[i]);
      }
    }
    for (let first = 0; first < size; first = end[first] + 1) {
      if (!this.#isCircular(first)) continue;
      const many2 = chosen.subarray(first, end[first] + 1).reduce((sum, isIn) => sum + isIn, 0);
      count -= many2 + many2 * (many2 - 1) / 2;
    }
    return count;
  }
  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied() {
    for (const first of this.#blocks()) this.#open(first);
    const { tasks, placeOf, arcs, start } = this.#topology;
    const found = /* @__PURE__ */ new Map();
    for (const [task, place] of placeOf.entries()) {
      const [from, to] = [start[place], start[place + 1]];
      if (to - from < 2) continue;
      const parents = [];
      for (let arc = from; arc < to; arc++) {
        const parent = arcs[arc];
        if (this.#isSpare[arc] === 1 || this.#isCircular(parent) || this.#isCircular(place))
          parents.push(tasks[parent]);
      }
      if (parents.length > 0) found.set(task, parents);
    }
    return found;
  }
  #isCircular(place) {
    return this.#topology.head[place] !== this.#topology.end[place];
  }
  /** Goes back from a place to an earlier one: one question takes less than a block. */
  #walk(from, to) {
    const { end, arcs, start } = this.#topology;
    const seen = /* @__PURE__ */ new Set();
    const open2 = [to];
    for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
      for (let arc = start[at]; arc < start[at + 1]; arc++) {
        const parent = arcs[arc];
        if (parent === from) return true;
        if (this.#isSpare[arc] === 1 || end[parent] < from || seen.has(parent)) continue;
        seen.add(parent);
        open2.push(parent);
      }
    }
    return false;
  }
  /** The places in a list of tasks, by the block in which the task has its column. */
  #byBlock(tasks) {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks = [];
    for (const i of everything) {
      const block2 = Math.floor(this.place(tasks[i]) / this.#columns);
      (blocks[block2] ??= []).push(i);
    }
    return blocks;
  }
  /** The first columns of all blocks, the last first: what is spare there is left out in those before. */
  *#blocks() {
    const many2 = Math.ceil(this.#topology.size / this.#columns);
    for (let block2 = many2 - 1; block2 >= 0; block2--) yield block2 * this.#columns;
  }
  /** Works out the columns from `first` on, in the rows of tasks that reach into them. */
  #open(first) {
    if (this.#first === first) return;
    const { size, head, end } = this.#topology;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * size);
    for (let place = head[first]; place < size; place = end[place] + 1)
      this.#fill(place, end[place]);
  }
  /** Works out the row of a task, or the rows of a circle from its first place to its last one. */
  #fill(head, last) {
    const { end, arcs, start } = this.#topology;
    const [bits, width] = [this.#bits, this.#width];
    const row = head * width;
    let isEmpty = true;
    for (let arc = start[last + 1] - 1; arc >= start[head]; arc--) {
      const parent = arcs[arc];
      if (this.#isSpare[arc] === 1 || end[parent] < this.#first || parent >= head) continue;
      if (isEmpty) bits.copyWithin(row, parent * width, (parent + 1) * width);
      else if (this.#bit(parent, head)) this.#isSpare[arc] = 1;
      else this.#add(row, parent);
      isEmpty = false;
      this.#mark(row, parent);
    }
    if (isEmpty) bits.fill(0, row, row + width);
    if (head === last) return;
    for (let place = head; place <= last; place++) this.#mark(row, place);
    for (let place = head + 1; place <= last; place++)
      bits.copyWithin(place * width, row, row + width);
  }
  /** Adds the row of a place to one that starts somewhere. */
  #add(row, place) {
    const [bits, from] = [this.#bits, place * this.#width];
    const last = this.#topology.end[place] - this.#first >> 5;
    for (let i = Math.min(this.#width - 1, last); i >= 0; i--) bits[row + i] |= bits[from + i];
  }
  #mark(row, place) {
    const column = place - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row + (column >> 5)] |= 1 << (column & 31);
  }
  #mask(first, chosen) {
    const mask = new Uint32Array(this.#width);
    for (const [column, isIn] of chosen.subarray(first, first + this.#columns).entries())
      if (isIn === 1) mask[column >> 5] |= 1 << (column & 31);
    return mask;
  }
  /** Whether a place is in the row of another, as far as the block at hand tells. */
  #bit(from, to) {
    const column = from - this.#first;
    if (column < 0 || column >= this.#columns || this.#topology.end[to] < this.#first)
      return false;
    return (this.#bits[to * this.#width + (column >> 5)] & 1 << (column & 31)) !== 0;
  }
};
function columnsOf(size) {
  if (size <= MOST_COLUMNS) return Math.max(size, 1);
  const affordable = Math.max(32, Math.floor(BLOCK_BYTES * 8 / size));
  return affordable - affordable % 32;
}
function bitsOf(word) {
  let bits = word - (word >>> 1 & 1431655765);
  bits = (bits & 858993459) + (bits >>> 2 & 858993459);
  return (bits + (bits >>> 4) & 252645135) * 16843009 >>> 24;
}

// src/model/order.ts
function orderTasks(tasks) {
  const numberOf = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers = /* @__PURE__ */ new Set();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== void 0 && number !== i) numbers.add(number);
    }
    return [...numbers];
  });
  const components = strongComponents(before);
  const topological = components.flat();
  const reach = new Reach(before, components);
  return {
    size: tasks.length,
    numberOf,
    before,
    topological,
    cycles: components.filter((component) => component.length > 1),
    precedes: (a, b) => reach.has(a, b),
    reach
  };
}

// src/model/durations.ts
var LONGEST2 = 1e7;
function durationsOf(tasks) {
  const estimates = tasks.flatMap((task) => estimateOf(task) ?? []);
  const usual = medianOf(estimates) ?? 1;
  return {
    unit: estimates.length > 0 ? "minutes" : "tasks",
    of: tasks.map((task) => task.done ? 0 : estimateOf(task) ?? usual)
  };
}
function estimateOf({ estimate }) {
  return estimate && estimate.value > 0 ? Math.min(LONGEST2, estimate.value) : void 0;
}
function medianOf(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  const middle = sorted2.length >> 1;
  const upper = sorted2[middle];
  return upper === void 0 || sorted2.length % 2 === 1 ? upper : (sorted2[middle - 1] + upper) / 2;
}

// src/model/repair/chains.ts
function chainsOf({ before, durations }, sequence) {
  const head = durations.map(() => 0);
  const tail = [...durations];
  for (const node of sequence)
    for (const parent of before[node])
      head[node] = Math.max(head[node], head[parent] + durations[parent]);
  for (const node of sequence.toReversed())
    for (const parent of before[node])
      tail[parent] = Math.max(tail[parent], durations[parent] + tail[node]);
  return { head, tail, length: tail.reduce((longest2, one2) => Math.max(longest2, one2), 0) };
}
function criticalPath(graph) {
  const { graph: condensed } = condense(graph);
  return chainsOf(condensed, [...condensed.durations.keys()]).length;
}
function condense({ before, durations }) {
  const components = strongComponents(before);
  const nodeOf = durations.map(() => 0);
  components.forEach((component, node) => component.forEach((task) => nodeOf[task] = node));
  const nodes = components.map((component, node) => {
    const parents = component.flatMap((task) => before[task].map((parent) => nodeOf[parent]));
    return [...new Set(parents)].filter((parent) => parent !== node);
  });
  const sums = components.map(
    (component) => component.reduce((sum, task) => sum + durations[task], 0)
  );
  const first = components.map(([task]) => task);
  return { graph: { before: nodes, durations: sums }, nodeOf, first };
}

// src/model/repair/disjunctive.ts
function decided2({ before, durations, pairs: pairs2, crowds }, rank2) {
  const all2 = before.map((parents) => [...parents]);
  for (const [a, b] of pairs2) {
    if (rank2[a] < rank2[b]) all2[b].push(a);
    else all2[a].push(b);
  }
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => rank2[a] - rank2[b]);
    row.forEach((node, i) => i > 0 && node !== row[i - 1] && all2[node].push(row[i - 1]));
  }
  return { before: all2, durations };
}
function lengthOf(graph, rank2) {
  return chainsOf(decided2(graph, rank2), placesIn(rank2)).length;
}
function placesIn(sequence) {
  const places = sequence.map(() => 0);
  sequence.forEach((node, place) => places[node] = place);
  return places;
}
function rankOf({ before, pairs: pairs2 }, isFirst) {
  const all2 = before.map((parents) => [...parents]);
  for (const [a, b] of pairs2) {
    if (isFirst(a, b)) all2[b].push(a);
    else all2[a].push(b);
  }
  return placesIn(strongComponents(all2).flat());
}
function rankBy(keys) {
  const sequence = [...keys.keys()].toSorted((a, b) => keys[a] - keys[b] || a - b);
  return placesIn(sequence);
}
function documentOrder({ before, document }) {
  const last = [];
  for (const [node, place] of document.entries())
    last[node] = before[node].reduce((latest, parent) => Math.max(latest, last[parent]), place);
  return rankBy(last);
}
function chainOrders(graph) {
  const { head, tail } = chainsOf(graph, [...graph.durations.keys()]);
  return [rankBy(head), rankBy(tail.map((time) => -time))];
}

// src/model/repair/distances.ts
var NONE2 = -Infinity;
var Distances = class _Distances {
  size;
  durations;
  /** Longest chain before each node. */
  head;
  /** Longest chain from each node's start on. */
  tail;
  /** Longest time from the start of one node to the start of another; `NONE` without a chain. */
  #between;
  /** The critical path of the whole graph. */
  length = 0;
  constructor(durations) {
    this.size = durations.length;
    this.durations = durations;
    this.head = new Float64Array(this.size);
    this.tail = new Float64Array(this.size);
    this.#between = new Float64Array(this.size * this.size).fill(NONE2);
    for (let i = 0; i < this.size; i++) this.#between[i * this.size + i] = 0;
  }
  /** The distances between some nodes of a graph without its pairs. */
  static of(graph, nodes) {
    const chains = chainsOf(graph, [...graph.durations.keys()]);
    const distances = new _Distances(Float64Array.from(nodes, (node) => graph.durations[node]));
    distances.#start(graph, nodes, chains);
    return distances;
  }
  #start(graph, nodes, chains) {
    this.length = chains.length;
    for (const [i, node] of nodes.entries()) {
      this.head[i] = chains.head[node];
      this.tail[i] = chains.tail[node];
      const from = distancesFrom(graph, node);
      for (const [j, other] of nodes.entries()) this.#between[i * this.size + j] = from[other];
    }
  }
  copy(other) {
    this.head.set(other.head);
    this.tail.set(other.tail);
    this.#between.set(other.#between);
    this.length = other.length;
    return this;
  }
  /** True when a chain leads from `a` to `b`. */
  precedes(a, b) {
    return this.#between[a * this.size + b] !== NONE2;
  }
  /** The longest chain through an arc from `a` to `b`. */
  through(a, b) {
    return this.head[a] + this.durations[a] + this.tail[b];
  }
  /** Adds an arc between two nodes that no chain connects. */
  add(a, b) {
    const { size, head, tail } = this;
    const between2 = this.#between;
    const step = this.durations[a];
    this.length = Math.max(this.length, this.through(a, b));
    for (let i = 0; i < size; i++) {
      const toStart = between2[i * size + a] + step;
      if (toStart === NONE2) continue;
      tail[i] = Math.max(tail[i], toStart + tail[b]);
      for (let j = 0; j < size; j++) {
        const whole2 = toStart + between2[b * size + j];
        if (whole2 > between2[i * size + j]) between2[i * size + j] = whole2;
      }
    }
    for (let j = 0; j < size; j++)
      head[j] = Math.max(head[j], head[a] + step + between2[b * size + j]);
  }
};
function copyOf(distances) {
  return new Distances(distances.durations).copy(distances);
}
function distancesFrom({ before, durations }, from) {
  const time = new Float64Array(durations.length).fill(NONE2);
  time[from] = 0;
  for (let node = from + 1; node < time.length; node++)
    for (const parent of before[node])
      time[node] = Math.max(time[node], time[parent] + durations[parent]);
  return time;
}

// src/model/repair/regret.ts
function undecided(distances, pairs2) {
  return pairs2.filter(([a, b]) => !distances.precedes(a, b) && !distances.precedes(b, a));
}
function mostRegretted(distances, pairs2) {
  let best = pairs2[0];
  let [growth, difference] = [-1, -1];
  for (const pair of pairs2) {
    const [a, b] = pair;
    const [one2, other] = [distances.through(a, b), distances.through(b, a)];
    const { length } = distances;
    const grows = Math.abs(Math.max(length, one2) - Math.max(length, other));
    const differs = Math.abs(one2 - other);
    if (grows < growth || grows === growth && differs <= difference) continue;
    [growth, difference] = [grows, differs];
    best = one2 <= other ? pair : [b, a];
  }
  return best;
}
function decideByRegret(distances, pairs2) {
  for (let open2 = undecided(distances, pairs2); open2.length > 0; open2 = undecided(distances, open2)) {
    const [first, second] = mostRegretted(distances, open2);
    distances.add(first, second);
  }
}

// src/model/repair/row-bound.ts
function rowBound({ head, tail, durations }, row) {
  const byHead = row.toSorted((a, b) => head[b] - head[a]);
  const restOf = (node) => tail[node] - durations[node];
  let bound = 0;
  for (const least of new Set(row.map(restOf))) {
    let work = 0;
    for (const node of byHead) {
      if (restOf(node) < least) continue;
      work += durations[node];
      bound = Math.max(bound, head[node] + work + least);
    }
  }
  return bound;
}

// src/model/repair/exact.ts
var MOST_WORK = 8e6;
var PER_VISIT = 200;
var MOST_REFINING = 250;
function searchExactly(search2, known3) {
  const floor = lowerBound(search2.start, search2);
  const shorten = {
    ...search2,
    best: known3,
    left: Math.ceil(MOST_WORK / (PER_VISIT + search2.start.size ** 2)),
    isHopeless: (length) => length >= shorten.best.length || shorten.best.length <= floor,
    choose: mostRegretted,
    levels: []
  };
  visit(shorten, copyOf(search2.start), search2.pairs, 0);
  const refine = {
    ...shorten,
    left: MOST_REFINING,
    isHopeless: (length) => length > refine.best.length,
    choose: (_, [first]) => first
  };
  visit(refine, copyOf(search2.start), search2.pairs, 0);
  return { best: refine.best, isProved: shorten.left >= 0 || refine.best.length <= floor };
}
function lowerBound(distances, { pairs: pairs2, rows }) {
  let bound = distances.length;
  for (const [a, b] of undecided(distances, pairs2))
    bound = Math.max(bound, Math.min(distances.through(a, b), distances.through(b, a)));
  return rows.reduce((most, row) => Math.max(most, rowBound(distances, row)), bound);
}
function solutionOf(distances, pairs2) {
  let [arcs, turned] = [0, 0];
  for (const [a, b] of pairs2) {
    const isTurned = distances.precedes(b, a);
    if (isTurned) turned++;
    if (isTurned ? isDirect(distances, b, a) : isDirect(distances, a, b)) arcs++;
  }
  return { length: distances.length, arcs, turned, distances };
}
function isDirect(distances, from, to) {
  for (let node = 0; node < distances.size; node++) {
    if (node === from || node === to) continue;
    if (distances.precedes(from, node) && distances.precedes(node, to)) return false;
  }
  return true;
}
function compareSolutions(a, b) {
  return a.length - b.length || a.arcs - b.arcs || a.turned - b.turned;
}
function visit(search2, distances, pairs2, depth) {
  if (--search2.left < 0) return;
  const open2 = settle2(search2, distances, pairs2);
  if (!open2) return;
  if (open2.length === 0) {
    const found = solutionOf(distances, search2.pairs);
    if (compareSolutions(found, search2.best) < 0)
      search2.best = { ...found, distances: copyOf(distances) };
    return;
  }
  const [a, b] = search2.choose(distances, open2);
  for (const [first, second] of [
    [a, b],
    [b, a]
  ]) {
    if (search2.isHopeless(distances.through(first, second))) continue;
    const next = (search2.levels[depth] ??= copyOf(distances)).copy(distances);
    next.add(first, second);
    visit(search2, next, open2, depth + 1);
  }
}
function settle2(search2, distances, pairs2) {
  let open2 = undecided(distances, pairs2);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const [a, b] of open2) {
      if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
      const one2 = search2.isHopeless(distances.through(a, b));
      const other = search2.isHopeless(distances.through(b, a));
      if (one2 && other) return void 0;
      if (one2 === other) continue;
      if (one2) distances.add(b, a);
      else distances.add(a, b);
      isStable = false;
    }
    open2 = undecided(distances, open2);
  }
  if (search2.isHopeless(distances.length)) return void 0;
  return search2.rows.some((row) => search2.isHopeless(rowBound(distances, row))) ? void 0 : open2;
}

// src/model/repair/decide.ts
var MOST_BY_REGRET = 2e3;
var MOST_DISTANCES = 5e7;
var MOST_EXACT = 40;
function decide(graph) {
  const ranks = [documentOrder(graph), ...chainOrders(graph)];
  const nodes = [...new Set([...graph.pairs, ...graph.rows].flat())].toSorted((a, b) => a - b);
  const isLarge = graph.pairs.length > MOST_BY_REGRET || graph.pairs.length * nodes.length ** 2 > MOST_DISTANCES;
  return graph.crowds.length > 0 || isLarge ? decideWhole(graph, ranks) : decidePairs(graph, nodes, ranks);
}
function decideWhole(graph, ranks) {
  const lengths = ranks.map((rank2) => lengthOf(graph, rank2));
  const length = Math.min(...lengths);
  const times = { ...chainsOf(graph, [...graph.durations.keys()]), durations: graph.durations };
  const isProved = length <= times.length || [...graph.rows, ...graph.crowds].some((row) => length <= rowBound(times, row));
  return { rank: ranks[lengths.indexOf(length)], isProved };
}
function decidePairs(graph, nodes, ranks) {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const search2 = {
    start: Distances.of(graph, nodes),
    pairs: graph.pairs.map(([a, b]) => [place.get(a), place.get(b)]),
    rows: graph.rows.map((row) => row.map((node) => place.get(node)))
  };
  const found = [
    ...ranks.map(
      (rank2) => byRank(
        search2,
        nodes.map((node) => rank2[node])
      )
    ),
    byRegret(search2)
  ];
  const known3 = found.toSorted(compareSolutions)[0];
  const { best, isProved } = search2.pairs.length <= MOST_EXACT ? searchExactly(search2, known3) : { best: known3, isProved: known3.length <= lowerBound(search2.start, search2) };
  const isFirst = (a, b) => best.distances.precedes(place.get(a), place.get(b));
  return { rank: rankOf(graph, isFirst), isProved };
}
function byRegret({ start, pairs: pairs2 }) {
  const distances = copyOf(start);
  decideByRegret(distances, pairs2);
  return solutionOf(distances, pairs2);
}
function byRank({ start, pairs: pairs2 }, rank2) {
  const distances = copyOf(start);
  for (const [a, b] of pairs2) {
    if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
    if (rank2[a] < rank2[b]) distances.add(a, b);
    else distances.add(b, a);
  }
  return solutionOf(distances, pairs2);
}

// src/model/repair/problem.ts
function problemOf(races, { plan, order }, durations) {
  const forced = races.pairs.flatMap(forcedArc);
  const condensed = condense(withForced(order.before, durations, forced, races.gates));
  const { nodeOf } = condensed;
  const isWithin = ({ a, b }) => nodeOf[a] === nodeOf[b];
  const isFree = ({ aFirst, bFirst }) => aFirst && bFirst;
  const isStuck = (pair) => isWithin(pair) || !pair.aFirst && !pair.bFirst;
  const free = races.pairs.filter((pair) => isFree(pair) && !isWithin(pair));
  return {
    graph: disjunctive(condensed, free, races, plan.tasks.length),
    nodeOf,
    forced: forced.filter(({ from, to }) => nodeOf[from] !== nodeOf[to]),
    gates: races.gates,
    free,
    crowds: races.crowds,
    stuck: races.pairs.filter(isStuck)
  };
}
function forcedArc({ a, b, aFirst, bFirst }) {
  if (aFirst === bFirst) return [];
  return [aFirst ? { from: a, to: b } : { from: b, to: a }];
}
function withForced(before, durations, forced, gates) {
  const all2 = before.map((parents) => [...parents]);
  for (const { from, to } of forced) all2[to].push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all2[user].push(all2.length);
    all2.push([...creators]);
  }
  return { before: all2, durations: [...durations, ...gates.map(() => 0)] };
}
function disjunctive({ graph, nodeOf, first }, free, { rows, crowds }, tasks) {
  const document = first.map((task) => Math.min(task, tasks));
  const pairs2 = /* @__PURE__ */ new Map();
  for (const { a, b } of free) {
    const [one2, other] = [nodeOf[a], nodeOf[b]];
    const pair = document[one2] < document[other] ? [one2, other] : [other, one2];
    pairs2.set(pair.join(" "), pair);
  }
  const nodesOf = (row) => [
    ...new Set(row.map((task) => nodeOf[task]))
  ];
  return {
    ...graph,
    document,
    pairs: [...pairs2.values()],
    rows: rows.map(nodesOf),
    crowds: crowds.map(nodesOf)
  };
}
function* arcsOf2(problem, rank2) {
  const { nodeOf, forced, gates, free, crowds } = problem;
  const placeOf = (task) => rank2[nodeOf[task]];
  yield* forced;
  for (const { a, b } of free)
    yield placeOf(a) < placeOf(b) ? { from: a, to: b } : { from: b, to: a };
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const [i, to] of row.entries()) if (i > 0) yield { from: row[i - 1], to };
  }
  for (const { creators, users } of gates) {
    const row = creators.toSorted((a, b) => placeOf(b) - placeOf(a));
    for (const to of users) yield { from: row[0], to };
  }
}

// src/model/repair/races.ts
var MOST_IN_ROW = 50;
function racesOf(input) {
  const pairs2 = /* @__PURE__ */ new Map();
  const merged = new Map((input.plan.mergeOrder ?? []).map(({ value }, place) => [value, place]));
  const races = { pairs: [], rows: [], crowds: [], gates: [] };
  const add = (a, b, creator) => {
    const key = `${a} ${b}`;
    const known3 = pairs2.get(key) ?? {
      a,
      b,
      aFirst: mayLead(a, b, input, merged),
      bFirst: mayLead(b, a, input, merged)
    };
    if (creator === a) known3.bFirst = false;
    if (creator === b) known3.aFirst = false;
    pairs2.set(key, known3);
  };
  for (const conflicts of input.conflicts) {
    const found = conflicts.pairs.filter(({ kind }) => kind !== "stale-read");
    const open2 = found.filter((conflict) => !input.isSettled(conflict));
    for (const { kind, a, b } of open2)
      add(a.task, b.task, kind === "create-race" ? creatorOf(a, b) : void 0);
    if (open2.length === 0 || open2.length < found.length) continue;
    if (isCrowded(conflicts) && open2[0].lock) continue;
    if (isCrowded(conflicts)) addCrowd(open2[0].path, input, races, add);
    else races.rows.push(writersOf(open2));
  }
  races.pairs = [...pairs2.values()].toSorted((one2, other) => one2.a - other.a || one2.b - other.b);
  const isOrdered2 = (a, b) => pairs2.has(`${a} ${b}`) || input.order.precedes(a, b) || input.order.precedes(b, a);
  races.rows = races.rows.filter((row) => isRow(row, isOrdered2));
  return races;
}
function isCrowded({ more }) {
  return more["create-race"] + more["write-race"] > 0;
}
function creatorOf(a, b) {
  return a.claim.access === "create" ? a.task : b.task;
}
function writersOf(conflicts) {
  const sides = conflicts.flatMap(({ a, b }) => [a, b]);
  const writers = sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task);
  return [...new Set(writers)].toSorted((a, b) => a - b);
}
function isRow(row, isOrdered2) {
  return row.length > 2 && row.every((b, i) => row.slice(0, i).every((a) => isOrdered2(a, b)));
}
function mayLead(first, second, { plan, order }, merged) {
  const [one2, other] = [plan.tasks[first], plan.tasks[second]];
  if (one2.id === other.id || order.numberOf.get(one2.id) !== first) return false;
  if ((merged.get(one2.id) ?? -1) > (merged.get(other.id) ?? Infinity)) return false;
  return !one2.wave || !other.wave || one2.wave.value <= other.wave.value;
}
function addCrowd(path, { plan, order, claims, repository }, races, add) {
  const sides = openSides(plan, claims.on(path));
  const tasksThat = (does) => sides.filter(({ claim }) => does(claim.access)).map(({ task }) => task);
  const isNew = repository?.hasFile(path) !== true;
  const creators = isNew ? tasksThat((access2) => access2 === "create") : [];
  const users = tasksThat((access2) => USES.has(access2));
  const isPlain2 = ({ task }) => plan.mergeOrder === void 0 && plan.tasks[task].wave === void 0 && order.numberOf.get(plan.tasks[task].id) === task;
  const isLate = (creator) => users.some((user) => order.precedes(user, creator));
  if (!sides.every(isPlain2) || creators.some(isLate)) return;
  if (creators.length > 0 && users.length > 0) races.gates.push({ creators, users });
  const row = tasksThat(isWrite);
  if (row.length > MOST_IN_ROW) {
    races.crowds.push(row);
    return;
  }
  races.rows.push(row);
  for (const [i, b] of row.entries())
    for (const a of row.slice(0, i)) if (!order.precedes(a, b) && !order.precedes(b, a)) add(a, b);
}
var USES = /* @__PURE__ */ new Set(["read", "modify", "delete"]);

// src/model/repair/repair.ts
function repairRaces(input) {
  const { unit, of: durations } = durationsOf(input.plan.tasks);
  const { before } = input.order;
  const isDone = (task) => input.plan.tasks[task].done;
  const races = racesOf(input);
  const problem = problemOf(races, input, durations);
  const { rank: rank2, isProved } = decide(problem.graph);
  const possible = [...arcsOf2(problem, rank2)].filter(isOpen(problem.nodeOf));
  const { arcs, parents, reach } = withoutImplied(input.order, possible);
  return {
    arcs,
    parents,
    reach,
    unit,
    before: criticalPath({ before: ofOpen(before, isDone), durations }),
    after: criticalPath({ before: ofOpen(parents, isDone), durations }),
    isProved: isProved && problem.stuck.length === 0 && !holdsUpDone(before, isDone),
    stuck: problem.stuck
  };
}
function isOpen(nodeOf) {
  return ({ from, to }) => nodeOf[from] !== nodeOf[to];
}
function ofOpen(before, isDone) {
  return before.map((parents, task) => isDone(task) ? [] : parents);
}
function holdsUpDone(before, isDone) {
  return before.some((parents, task) => isDone(task) && parents.some((parent) => !isDone(parent)));
}
function withArcs(before, arcs) {
  const all2 = before.map((parents) => new Set(parents));
  for (const { from, to } of arcs) all2[to].add(from);
  return all2.map((parents) => [...parents]);
}
function withoutImplied({ before, cycles }, possible) {
  const all2 = withArcs(before, possible);
  const reach = new Reach(all2, strongComponents(all2));
  const implied = reach.implied();
  const circular = new Set(cycles.flat());
  const arcs = all2.flatMap((parents, to) => {
    const others = circular.has(to) ? [] : implied.get(to) ?? [];
    const needless = /* @__PURE__ */ new Set([...before[to], ...others.filter((from) => !circular.has(from))]);
    return parents.filter((parent) => !needless.has(parent)).toSorted((a, b) => a - b).map((from) => ({ from, to }));
  });
  return { arcs, parents: withArcs(before, arcs), reach };
}

// src/model/analysis.ts
var Analysis = class {
  plan;
  /** Absent when files on disk are not to be looked at. */
  repository;
  #order;
  #claims;
  #conflicts;
  #lockConflicts;
  #repair;
  #isCut = false;
  #isSettled;
  /** `isSettled` says which races nobody wants to be repaired, such as one that the plan accepts. */
  constructor(plan, repository, isSettled = () => false) {
    this.plan = plan;
    this.repository = repository;
    this.#isSettled = isSettled;
  }
  get order() {
    return this.#order ??= orderTasks(this.plan.tasks);
  }
  get claims() {
    return this.#claims ??= indexClaims(this.plan.tasks, this.repository);
  }
  /** Conflicts path by path. */
  get conflicts() {
    const { plan, order, claims, repository } = this;
    const onCut = () => void (this.#isCut = true);
    this.#conflicts ??= findConflicts({ plan, order, claims, repository }, onCut);
    return this.#conflicts;
  }
  /** Conflicts of locks, lock by lock. */
  get lockConflicts() {
    const { plan, order, repository, conflicts: races } = this;
    const onCut = () => void (this.#isCut = true);
    return this.#lockConflicts ??= lockConflicts({ plan, order, repository, races }, onCut);
  }
  /** True when the plan has more claims of directories and globs than could be compared. */
  get isCut() {
    return this.conflicts.length + this.lockConflicts.length >= 0 && this.#isCut;
  }
  /** The dependencies that remove the races, those for locks included. */
  get repair() {
    const { plan, order, claims, repository } = this;
    const conflicts = [...this.conflicts, ...this.lockConflicts];
    const isSettled = this.#isSettled;
    return this.#repair ??= repairRaces({
      plan,
      order,
      claims,
      conflicts,
      repository,
      isSettled
    });
  }
};
function prove({ plan, order, conflicts }) {
  const size = plan.tasks.length;
  const isOpen2 = (task) => !plan.tasks[task].done;
  const open2 = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: size * (size - 1) / 2,
    unordered: open2 * (open2 - 1) / 2 - order.reach.countPairs(isOpen2),
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0)
  };
}
function countRaces({ pairs: pairs2, more }) {
  const races = pairs2.filter(({ kind }) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}

// src/rules/define-rule.ts
function defineRule(rule) {
  return rule;
}
function defineFormatRule(format, rule) {
  return {
    ...rule,
    *check(input) {
      if (isFormat(input.parsed, format)) yield* rule.check(input, input.parsed.document);
    }
  };
}
function isFormat(parsed, format) {
  return parsed.format === format;
}

// src/rules/contract/invalid.ts
var invalid_default = defineRule({
  name: "contract/invalid",
  severity: "error",
  summary: "A contract that cannot be read, or that the tool for its kind finds a fault in.",
  mend: "mend the contract where the finding points"
});

// src/rules/contract/tool-missing.ts
var tool_missing_default = defineRule({
  name: "contract/tool-missing",
  severity: "warning",
  summary: "Contracts that were not checked, because the tool for their kind is not installed.",
  mend: "install the tool that the finding names"
});

// src/model/contract-places.ts
function contractPlaces(written2, planPath) {
  const { pattern, outside: outside2 } = tidyPath(written2);
  if (outside2 !== void 0 && outside2 !== "parent") return [];
  const folder = planPath === void 0 || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== void 0 && path !== "");
}

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside: outside2, shape }) {
  return outside2 === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function exists(repository, { pattern }) {
  return repository.hasFile(pattern) || repository.hasDirectory(pattern);
}
function createdBy({ plan, claims }) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access: access2 }) => access2 === "create" || access2 === "write")
  );
  const wide = creates.filter(({ shape }) => shape !== "file").map((claim) => matcher(claim));
  const below2 = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below2.add(pattern.slice(0, end));
    }
  }
  return ({ pattern }) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  ) || below2.has(pattern.replace(/\/$/, "")) || wide.some((matches) => matches(pattern));
}
var MOST_HINTS = 100;
function nearestHints(repository) {
  let left = MOST_HINTS;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/contract/missing-file.ts
var missing_file_default = defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",
  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places
      };
    }
  }
});
function firstMentions(contracts) {
  const told = /* @__PURE__ */ new Set();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}
function isThere(repository, path) {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}
function writtenByPackage({ plan }) {
  const claims = plan.tasks.flatMap(
    (task) => task.claims.filter(
      ({ access: access2, outside: outside2, shape, pattern }) => isWrite(access2) && !outside2 && (shape !== "glob" || fixedFolder(pattern) !== "")
    )
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}
function whereNot(places, repository, near) {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}

// src/model/contract-name.ts
function isListed(name, paths) {
  const { pattern, shape } = tidyPath(name.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one2) => matcher({ pattern: one2, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? void 0 : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word
  );
}
function wordOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

// src/rules/contract/not-listed.ts
var not_listed_default = defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary: "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",
  *check({ analysis: { plan } }, { contracts, hasNoContracts }) {
    const files = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf2(value));
    if (files.length === 0 && hasNoContracts !== true) return;
    yield* unlistedPrimary(contracts, new Set(files));
    const paths = contracts.map(({ value }) => pathOf2(value));
    yield* unlistedLocks(plan, paths, hasNoContracts ? NONE3 : UNLISTED);
  }
});
var UNLISTED = "which is not among the files of the contracts; expected the path of one of them";
var NONE3 = "but the plan has no contracts; expected contracts that list it, or no such lock";
function pathOf2(written2) {
  return tidyPath(written2).pattern;
}
function* unlistedPrimary(contracts, files) {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files.has(pathOf2(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf2(value)]
    };
  }
}
function* unlistedLocks(plan, contracts, why) {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      const [, name] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      if (done || name === void 0 || name.includes(":") || isListed(name, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name}, ${why}`,
        tasks: [id]
      };
    }
  }
}

// src/rules/dependency/cycle.ts
var cycle_default = defineRule({
  name: "dependency/cycle",
  severity: "error",
  summary: "Tasks depend on each other in a circle, so none of them can start.",
  mend: "remove one dependency of the circle",
  *check({ analysis: { plan, order } }) {
    for (const component of order.cycles) {
      const cycle = shortestCycle(order, component).map((number) => plan.tasks[number]);
      const [first] = cycle;
      if (!first) continue;
      const steps = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length] }));
      const at = first.dependsOn.find(({ id }) => id === steps[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" \u2192 ");
      const others = component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps.slice(1).map(({ task, needs }) => ({
          at: task.dependsOn.find(({ id }) => id === needs.id)?.at ?? task.at,
          message: `task ${task.id} depends on ${needs.id} here`
        }))
      };
    }
  }
});
function shortestCycle({ before }, component) {
  const members = new Set(component);
  let best;
  for (const start of component.slice(0, 50)) {
    const cycle2 = cycleFrom(start, members, before);
    if (cycle2 && (!best || cycle2.length < best.length)) best = cycle2;
    if (best?.length === 2) break;
  }
  const cycle = best ?? [...component];
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function cycleFrom(start, members, before) {
  const cameFrom = /* @__PURE__ */ new Map();
  let frontier = [start];
  while (frontier.length > 0) {
    const next = [];
    for (const node of frontier) {
      for (const parent of before[node] ?? []) {
        if (parent === start) return unwind(node, cameFrom);
        if (!members.has(parent) || cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        next.push(parent);
      }
    }
    frontier = next;
  }
  return void 0;
}
function unwind(node, cameFrom) {
  const path = [node];
  for (let from = cameFrom.get(node); from !== void 0; from = cameFrom.get(from))
    path.unshift(from);
  return path;
}

// src/rules/dependency/duplicate-id.ts
var duplicate_id_default = defineRule({
  name: "dependency/duplicate-id",
  severity: "error",
  summary: "Two tasks have one id, so a dependency on it means either.",
  mend: "give each task an id of its own",
  *check({ analysis: { plan } }) {
    const first = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const other = first.get(task.id);
      if (!other) {
        first.set(task.id, task);
        continue;
      }
      yield {
        at: task.at,
        message: `${named(task, other)} has the id ${task.id} that ${named(other, task)} has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }]
      };
    }
  }
});
function named({ title, at }, other) {
  return title === other.title ? `the task on line ${at.start.line}` : `"${title}"`;
}

// src/rules/dependency/guessed.ts
var guessed_default = defineRule({
  name: "dependency/guessed",
  severity: "warning",
  summary: "A dependency was understood by guessing: a split id, a word beside an id, an empty bracket.",
  mend: "write the plain form",
  fixable: true
});

// src/rules/dependency/malformed.ts
var malformed_default = defineRule({
  name: "dependency/malformed",
  severity: "error",
  summary: "A dependency bracket cannot be read, or a part of it names no task.",
  mend: "write the plain form, such as [1.1, 1.2] or [none]",
  fixable: true
});

// src/rules/dependency/missing.ts
var missing_default = defineRule({
  name: "dependency/missing",
  severity: "error",
  summary: "A task does not say what it depends on.",
  mend: "add the bracket to its heading: Depends on [none], or the ids of earlier tasks"
});

// src/rules/dependency/priority-order.ts
var priority_order_default = defineRule({
  name: "dependency/priority-order",
  severity: "info",
  summary: "A dependency has a lower priority than the task that waits for it.",
  mend: "raise the priority of the dependency",
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { priority } = task;
      if (!priority) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent];
        if (!other.priority || other.priority.value <= priority.value) continue;
        yield {
          at: other.priority.at,
          message: `task ${other.id} has priority ${other.priority.value} but task ${task.id} with priority ${priority.value} waits for it; expected at least the same`,
          tasks: [other.id, task.id],
          related: [{ at: priority.at, message: `task ${task.id} says its priority here` }]
        };
      }
    }
  }
});

// src/rules/shared/shared-files.ts
var MOST_STEPS = 2e5;
var MeantOrder = class {
  #tasks;
  #before;
  #known = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(tasks, { before }) {
    this.#tasks = tasks;
    this.#before = before;
  }
  precedes(first, second) {
    const seen = /* @__PURE__ */ new Set([second]);
    const open2 = [second];
    for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
      for (const earlier of this.#before[at] ?? []) {
        if (this.#steps++ > MOST_STEPS) return true;
        if (seen.has(earlier) || this.#share(earlier, at)) continue;
        if (earlier === first) return true;
        seen.add(earlier);
        open2.push(earlier);
      }
    }
    return false;
  }
  #share(a, b) {
    const key = `${a} ${b}`;
    const known3 = this.#known.get(key) ?? sharesFile(this.#tasks[a], this.#tasks[b]);
    this.#known.set(key, known3);
    return known3;
  }
};
var MOST_COMPARED = 1e4;
function sharesFile({ claims: some }, { claims: others }) {
  if (some.length * others.length > MOST_COMPARED) return true;
  return some.some((one2) => others.some((other) => meets(one2, other)));
}
function meets(one2, other) {
  if (!isWrite(one2.access) || !isWrite(other.access)) return false;
  if (one2.outside !== void 0 || other.outside !== void 0) return false;
  return one2.pattern === other.pattern || overlap(one2, other, [], { steps: 1e4 }) !== void 0;
}

// src/rules/dependency/redundant.ts
var redundant_default = defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    if (plan.format === "strategy") return;
    const implied = order.reach.implied();
    const meant = new MeantOrder(plan.tasks, order);
    for (const [number, task] of plan.tasks.entries()) {
      const maybe = implied.get(number);
      if (!maybe) continue;
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at, removal } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === void 0 || !maybe.includes(parent) || shared.has(at)) continue;
        const through = parents.find(
          (other) => order.precedes(parent, other) && !order.precedes(other, parent)
        );
        if (through === void 0) continue;
        const isMeant = () => parents.some((other) => order.precedes(parent, other) && meant.precedes(parent, other));
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through].id} already waits for; it can be left out`,
          tasks: [task.id, id],
          ...removal && isMeant() && {
            fixes: [{ title: `leave ${id} out`, edits: [{ ...removal, text: "" }] }]
          }
        };
      }
    }
  }
});
function sharedPlaces(dependencies) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const { at } of dependencies) (seen.has(at) ? shared : seen).add(at);
  return shared;
}

// src/rules/dependency/self.ts
var self_default = defineRule({
  name: "dependency/self",
  severity: "error",
  summary: "A task depends on itself, so it can never start.",
  mend: "remove the task's own id from its dependencies",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (id !== task.id) continue;
        yield {
          at,
          message: `task ${task.id} depends on itself; expected only other tasks`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/dependency/unknown.ts
var MOST_FINDINGS = 200;
var MOST_HINTS2 = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known3 = hints.get(id) ?? (hints.size < MOST_HINTS2 ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS2) hints.set(id, known3);
      return known3;
    };
    let told = 0;
    let rest;
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        if (told++ >= MOST_FINDINGS) {
          rest ??= { at, message: "" };
          continue;
        }
        const near = nearestTo(id).filter((known3) => known3 !== task.id);
        const hint = nearHint(near);
        const finding3 = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding3.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding3;
      }
    }
    if (!rest) return;
    const count = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count} more dependencies from here on name no task of the plan; expected ids of its tasks`
    };
  }
});
function nearHint(near) {
  if (near.length === 0) return "";
  return near.length === 1 ? `; the nearest id is ${near[0]}` : `; the nearest ids are ${near.slice(0, 3).join(", ")}`;
}

// src/rules/dependency/wave-order.ts
var wave_order_default = defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary: "A declared wave, batch, phase or merge order contradicts the dependencies: a task comes before what it waits for.",
  mend: "correct the wave or the order, or the dependency",
  *check({ analysis, parsed }) {
    yield* waves(analysis);
    yield* merges(analysis);
    if (isFormat(parsed, "session-plan")) yield* phases(analysis, parsed.document);
  }
});
function* waves({ plan, order }) {
  for (const [number, task] of plan.tasks.entries()) {
    const { wave } = task;
    if (!wave) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      if (!other.wave || other.wave.value <= wave.value) continue;
      yield {
        at: wave.at,
        message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
        tasks: [task.id, other.id],
        related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }]
      };
    }
  }
}
function* merges({ plan, order }) {
  const merged = new Map(
    (plan.mergeOrder ?? []).map(({ value, at }, place) => [value, { at, place }])
  );
  for (const [number, task] of plan.tasks.entries()) {
    const own = merged.get(task.id);
    if (!own) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      const first = merged.get(other.id);
      if (!first || first.place < own.place) continue;
      yield {
        at: own.at,
        message: `task ${task.id} is merged before ${other.id}, on which it depends; expected it to be merged after it`,
        tasks: [task.id, other.id],
        related: [{ at: first.at, message: `task ${other.id} is merged here` }]
      };
    }
  }
}
function* phases({ plan }, document) {
  const phaseOf = new Map(
    document.phases.flatMap(({ tasks }, position) => tasks.map((id) => [id, position]))
  );
  for (const task of plan.tasks) {
    for (const { id, at } of task.dependsOn) {
      const [own, other] = [phaseOf.get(task.id), phaseOf.get(id)];
      if (own === void 0 || other === void 0 || other <= own) continue;
      yield {
        at,
        message: `session ${task.id} of phase ${document.phases[own].id} depends on ${id} of phase ${document.phases[other].id}; expected a session of an earlier phase, or of the same`,
        tasks: [task.id, id],
        related: [{ at: document.phases[other].at, message: `the phase of ${id} starts here` }]
      };
    }
  }
  for (const { id, at, misplaced } of document.phases.flatMap(
    ({ id: id2, syncs }) => syncs.map((sync) => ({ id: id2, ...sync }))
  )) {
    if (misplaced === void 0) continue;
    yield {
      at,
      message: `the sync point of phase ${id} stands before phase ${misplaced} by its words, which does not come after it; expected the name of a phase below`
    };
  }
}

// src/rules/lock/expires-early.ts
var LONGEST3 = 480;
var expires_early_default = defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,
  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  }
});
function holdsLocks({ locks, lockFiles = [], done }) {
  return !done && locks.length + lockFiles.length > 0;
}
function* judge({ id, ttl, timeout, hasOwnTtl, at }) {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]
    ],
    ...own && timeout.value <= LONGEST3 && {
      fixes: [
        {
          title: `let the locks live for ${timeout.value} minutes`,
          edits: [{ ...ttl.at, text: String(timeout.value) }]
        }
      ]
    }
  };
}

// src/rules/lock/not-canonical.ts
var not_canonical_default = defineRule({
  name: "lock/not-canonical",
  severity: "error",
  summary: "The key of a lock is not in the form in which keys of its kind are compared.",
  mend: "write the key in its canonical form",
  fixable: true,
  *check({ analysis: { plan } }) {
    const isPackages = plan.format === "work-packages";
    for (const task of plan.tasks)
      if (!task.done) for (const key of task.locks) yield* judge2(task, key, isPackages);
  }
});
function* judge2(task, { value, at }, isPackages) {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain: isPlain2 } = fault;
  yield {
    at,
    ...(isPlain2 || !isPackages) && { severity: "warning" },
    message: `the lock "${value}" of task ${task.id} is not in its canonical form; ${expected}`,
    tasks: [task.id],
    ...canonical !== void 0 && isPackages && {
      fixes: [
        { title: `write ${canonical}`, edits: [{ ...at, text: JSON.stringify(canonical) }] }
      ]
    }
  };
}

// src/model/repair/route.ts
function newArcsBetween(from, to, { parents, reach }, before) {
  const childOf = /* @__PURE__ */ new Map();
  const isNew = (parent, child) => !before[child].includes(parent);
  let level = [to];
  while (level.length > 0) {
    const beyond = [];
    for (const child of level) {
      if (child === from) return unwind2(from, to, childOf).filter((arc) => isNew(arc.from, arc.to));
      for (const parent of parents[child]) {
        if (childOf.has(parent) || parent !== from && !reach.has(from, parent)) continue;
        if (isNew(parent, child)) {
          beyond.push({ from: parent, to: child });
          continue;
        }
        childOf.set(parent, child);
        level.push(parent);
      }
    }
    level = [];
    for (const arc of beyond) {
      if (childOf.has(arc.from)) continue;
      childOf.set(arc.from, arc.to);
      level.push(arc.from);
    }
  }
  return [];
}
function unwind2(from, to, childOf) {
  const arcs = [];
  for (let task = from; task !== to; ) {
    const child = childOf.get(task);
    arcs.push({ from: task, to: child });
    task = child;
  }
  return arcs;
}

// src/rules/shared/repair-fix.ts
var MOST_NAMED = 3;
function repairFixes(analysis) {
  const { plan, order, claims, repair } = analysis;
  const parentsOf = /* @__PURE__ */ new Map();
  for (const { from, to } of repair.arcs) push(parentsOf, to, from);
  const stuck = new Set(repair.stuck.map(({ a, b }) => `${a} ${b}`));
  const id = (task) => plan.tasks[task].id;
  const newIds = (task) => (parentsOf.get(task) ?? []).map(id);
  const fix = (tasks, title) => {
    const edits = tasks.map((task) => editsOf(analysis, task, newIds(task)));
    const isWhole = edits.length > 0 && edits.every((some) => some.length > 0);
    return isWhole ? { title, edits: edits.flat() } : void 0;
  };
  return {
    ofPair({ a, b }) {
      const [from, to] = repair.reach.has(b.task, a.task) ? [b.task, a.task] : [a.task, b.task];
      const tasks = newArcsBetween(from, to, repair, order.before).map((arc) => arc.to);
      const title = tasks.length > MOST_NAMED ? `add dependencies to ${tasks.length} tasks, so that ${id(from)} comes before ${id(to)}` : tasks.map((task) => `add ${inWords(newIds(task))} to the dependencies of ${id(task)}`).join(", ");
      return fix(tasks, title);
    },
    ofPath(path) {
      const claimants = new Set(claims.on(path).map(({ task }) => task));
      const tasks = [...parentsOf.keys()].filter((task) => claimants.has(task));
      return fix(tasks, `add dependencies to ${tasks.length} of the tasks that claim ${path}`);
    },
    isStuck: ({ a, b }) => stuck.has(`${a.task} ${b.task}`)
  };
}
function editsOf({ plan }, task, ids) {
  const slots = plan.tasks[task].dependencySlots ?? [];
  return slots.map(({ at, before, after, between: between2 = ", ", quote = "" }) => ({
    ...at,
    text: `${before}${ids.map((id) => `${quote}${id}${quote}`).join(between2)}${after}`
  }));
}
function inWords(ids) {
  const [last] = ids.slice(-1);
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} and ${last}` : last ?? "";
}

// src/rules/lock/conflict.ts
var conflict_default = defineRule({
  name: "lock/conflict",
  severity: "error",
  summary: "Two tasks that no dependency orders hold one lock, or one writes a file that the other locks.",
  mend: "let one task depend on the other, or lock less",
  fixable: true,
  *check({ analysis }) {
    const { plan, lockConflicts: lockConflicts2 } = analysis;
    const id = ({ task }) => plan.tasks[task].id;
    let fixes;
    for (const { pairs: pairs2, more } of lockConflicts2) {
      fixes ??= repairFixes(analysis);
      for (const pair of pairs2) yield finding(pair, id, fixes);
      const count = more["write-race"];
      const last = pairs2.at(-1);
      if (count === 0 || !last) continue;
      const { at, written: written2 } = last.b.claim;
      yield {
        at,
        message: `${count} more pairs of tasks ${pairs2[0]?.writer ? "lock or write" : "hold"} ${written2} without an order; expected one task that owns it`
      };
    }
  }
});
function finding(pair, id, fixes) {
  const { a, b, path, lock, isAssumed, writer } = pair;
  const [ours, theirs] = [b.claim.written, a.claim.written];
  const [does, did] = [writer === "b" ? "writes" : "locks", writer === "a" ? "writes" : "locks"];
  const how = isAssumed ? ", two patterns that are too intricate to compare" : "";
  const expected = fixes.isStuck(pair) ? "no order of the two fits the other claims and dependencies, so let one of them lock less" : "let one depend on the other";
  const fix = fixes.ofPair(pair);
  return {
    at: b.claim.at,
    message: `task ${id(b)} ${does} ${ours} while task ${id(a)} ${did} ${ours === theirs ? "it" : theirs}${how}; ${expected}`,
    tasks: [id(a), id(b)],
    // A key is no path.
    ...lock === "file" && { paths: [path] },
    related: [{ at: a.claim.at, message: `task ${id(a)} ${did} it here` }],
    ...fix && { fixes: [fix] }
  };
}

// src/rules/ownership/case-collision.ts
var case_collision_default = defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary: "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  fixable: true,
  *check({ analysis }) {
    const named3 = {
      analysis,
      sides: new Map(analysis.claims.files),
      locks: locksOf(analysis)
    };
    for (const [path, locks] of named3.locks)
      named3.sides.set(path, [...named3.sides.get(path) ?? [], ...locks]);
    const groups = /* @__PURE__ */ new Map();
    for (const path of named3.sides.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(named3, paths);
  }
});
function locksOf({ plan, repository }) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: task.done ? [] : lockedFiles(task) }));
  return indexClaims(tasks, repository).files;
}
var PAIRS_PER_GROUP = 200;
function* ofGroup(named3, paths) {
  let told = 0;
  let more = 0;
  let last;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(named3, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(named3, other, path) : void 0;
      if (found) yield last = found;
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(named3, other, path)) more++;
    }
  }
  if (more === 0 || !last) return;
  yield {
    at: last.at,
    message: `${more} more pairs of paths differ only in case or Unicode form from one another; expected one spelling`,
    paths: last.paths ?? []
  };
}
function speaker(sides) {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}
function collide(named3, other, path) {
  const { plan } = named3.analysis;
  const a = speaker(named3.sides.get(other) ?? []);
  const b = speaker(named3.sides.get(path) ?? []);
  if (!a || !b) return void 0;
  const [first, second] = [isWrite(a.claim.access), isWrite(b.claim.access)];
  const isLock = (side, at) => named3.locks.get(at)?.includes(side) ?? false;
  if (!first && !second) return void 0;
  if (!first && isLock(b, path)) return void 0;
  if (!second && isLock(a, other)) return void 0;
  return plan.tasks[a.task].done && plan.tasks[b.task].done ? void 0 : [a, b];
}
function between(named3, other, path) {
  const sides = collide(named3, other, path);
  if (!sides) return void 0;
  const [a, b] = sides;
  const { tasks } = named3.analysis.plan;
  const [first, second] = [tasks[a.task], tasks[b.task]];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [.../* @__PURE__ */ new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }]
  };
}
function againstRepository({ analysis: { plan, repository }, sides }, path) {
  const variant = repository?.hasFile(path) ? void 0 : repository?.variantOf(path);
  const all2 = sides.get(path) ?? [];
  const side = speaker(all2);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done)
    return void 0;
  const { id } = plan.tasks[side.task];
  const fixes = inExistingSpelling(all2, variant);
  return {
    at: side.claim.at,
    ...fixes && { fixes },
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant]
  };
}
function inExistingSpelling(sides, variant) {
  if (sides.some(({ claim }) => claim.access === "create")) return void 0;
  const edits = sides.map(({ claim }) => ({ ...claim.at, text: variant }));
  return [{ title: `write ${variant}`, edits }];
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis: { plan, repository } }) {
    if (!repository) return;
    const creations2 = plan.tasks.filter((task) => !task.done).flatMap(creationsOf);
    const existing = creations2.filter(({ claim }) => holds2(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations2.length && existing.length > 1) {
      yield {
        at: first.claim.at,
        severity: "info",
        message: `all ${existing.length} files that the plan creates exist, so this plan looks carried out; expected open tasks only`
      };
      return;
    }
    for (const { task, claim } of existing) {
      yield {
        at: claim.at,
        message: `task ${task.id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [task.id],
        paths: [claim.pattern]
      };
    }
  }
});
function creationsOf(task) {
  return task.claims.filter((claim) => claim.access === "create" && claim.shape === "file" && !claim.outside).map((claim) => ({ task, claim }));
}
function holds2(repository, { pattern }) {
  return repository.files.has(pattern);
}

// src/rules/shared/races.ts
var VERB = {
  create: "creates",
  modify: "modifies",
  delete: "deletes",
  write: "may write",
  read: "reads",
  deny: "denies itself"
};
function verb(access2) {
  return VERB[access2];
}
function* raceFindings(analysis, kind, expected) {
  const { plan, conflicts } = analysis;
  const id = ({ task }) => plan.tasks[task].id;
  let fixes;
  for (const { pairs: pairs2, more } of conflicts) {
    const mine = pairs2.filter((pair) => pair.kind === kind);
    if (mine.length === 0 && more[kind] === 0) continue;
    if (kind !== "stale-read") fixes ??= repairFixes(analysis);
    for (const pair of mine) {
      const { a, b, path } = pair;
      const isStuck = fixes?.isStuck(pair);
      yield {
        at: b.claim.at,
        message: `${clash(pair, id)}; ${isStuck ? NO_ORDER : expected(pair, id)}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
        ...withFix(fixes?.ofPair(pair))
      };
    }
    const last = mine.at(-1) ?? pairs2.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
      ...withFix(fixes?.ofPath(last.path))
    };
  }
}
var NO_ORDER = "no order of the two fits the other claims and dependencies, so give the file to one of them";
function withFix(fix) {
  return fix ? { fixes: [fix] } : {};
}
function clash({ a, b, path, isAssumed }, id) {
  const [does, other] = [
    `task ${id(b)} ${verb(b.claim.access)}`,
    `while task ${id(a)} ${verb(a.claim.access)} it`
  ];
  const { pattern } = b.claim;
  if (isAssumed)
    return `${does} ${pattern} ${other} through ${a.claim.pattern}, two patterns that are too intricate to compare and are taken to meet`;
  if (b.claim.shape !== "file" && a.claim.pattern === pattern)
    return `${does} ${pattern} ${other} (both match ${path})`;
  return `${does} ${path}${via(b)} ${other}${via(a)}`;
}
function via({ claim }) {
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-race.ts
var create_race_default = defineRule({
  name: "ownership/create-race",
  severity: "error",
  summary: "A task uses a file that a task which no dependency orders before it creates.",
  mend: "let the task that uses the file depend on the one that creates it",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "create-race", ({ a, b }, id) => {
      const [creator, user] = a.claim.access === "create" ? [a, b] : [b, a];
      return `let ${id(user)} depend on ${id(creator)}`;
    });
  }
});

// src/rules/ownership/created-twice.ts
var created_twice_default = defineRule({
  name: "ownership/created-twice",
  severity: "warning",
  summary: "Two tasks, one after the other, both say that they create one file.",
  mend: "let the later task modify the file",
  *check({ analysis: { plan, order, claims } }) {
    for (const [path, sides] of claims.files) {
      const creators = firstPerTask(sides.filter(({ claim }) => claim.access === "create"));
      const deleters = sides.filter(({ claim }) => claim.access === "delete");
      for (const b of creators) {
        const isGone = (other) => deleters.some(
          ({ task }) => order.precedes(other.task, task) && order.precedes(task, b.task)
        );
        const a = creators.find(
          (other) => order.precedes(other.task, b.task) && !order.precedes(b.task, other.task) && !isGone(other)
        );
        if (!a || plan.tasks[b.task].done) continue;
        const [first, second] = [plan.tasks[a.task].id, plan.tasks[b.task].id];
        yield {
          at: b.claim.at,
          message: `task ${second} creates ${path} that task ${first} before it creates already; expected one of them to modify it`,
          tasks: [first, second],
          paths: [path],
          related: [{ at: a.claim.at, message: `task ${first} creates it here` }]
        };
      }
    }
  }
});
function firstPerTask(sides) {
  return [...new Map(sides.toReversed().map((side) => [side.task, side])).values()].toReversed();
}

// src/rules/ownership/denied.ts
var MOST_STEPS2 = 2e5;
var denied_default = defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",
  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS2 };
    for (const task of plan.tasks) {
      if (task.done) continue;
      const denied = task.claims.filter(({ access: access2, outside: outside2 }) => access2 === "deny" && !outside2);
      if (denied.length === 0) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside || overlap(claim, claim, denied, budget))
          continue;
        const why = denied.filter((deny) => overlap(claim, deny, [], budget));
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, all of which it denies itself through ${why.map(({ pattern }) => pattern).join(" and ")}; expected a path that it may touch`,
          tasks: [task.id],
          paths: [claim.pattern],
          related: why.map(({ at }) => ({ at, message: `task ${task.id} denies it here` }))
        };
      }
    }
  }
});

// src/model/known-paths.ts
var MOST_TESTS = 5e6;
var KnownPaths = class {
  #paths;
  #rows = /* @__PURE__ */ new Map();
  #tests = 0;
  constructor(paths) {
    this.#paths = [...paths].sort();
  }
  /** True when a path matches, or when there was no time to look. */
  some(pattern) {
    const matches = matcher(pattern);
    const [first, end] = this.#below(fixedFolder(pattern.pattern));
    for (let i = first; i < end; i++)
      if (this.#tests++ >= MOST_TESTS || matches(this.#paths[i])) return true;
    return false;
  }
  /** The first path that both match and that is free for them. */
  meeting(a, b, isFree) {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return void 0;
    const [one2, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= end - 1 >> 5; word++) {
      for (let both = one2[word] & two[word]; both !== 0; both &= both - 1) {
        const path = this.#paths[word * 32 + 31 - Math.clz32(both & -both)];
        if (isFree(path)) return path;
      }
    }
    return void 0;
  }
  /** Paths that both match, at most `most` of them. */
  common(a, b, most) {
    const found = [];
    this.meeting(a, b, (path) => found.push(path) >= most);
    return found;
  }
  /** One bit a path: the pattern matches it. */
  #rowOf(pattern) {
    const key = `${pattern.shape} ${pattern.pattern}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = new Uint32Array(this.#paths.length + 31 >> 5);
      this.#rows.set(key, row);
      const matches = matcher(pattern);
      const [first, end] = this.#below(fixedFolder(pattern.pattern));
      for (let i = first; i < end && this.#tests < MOST_TESTS; i++, this.#tests++)
        if (matches(this.#paths[i])) row[i >> 5] |= 1 << (i & 31);
    }
    return row;
  }
  /** Where the paths below a folder start and end. */
  #below(folder) {
    if (folder === "") return [0, this.#paths.length];
    return [this.#place(folder), this.#place(`${folder.slice(0, -1)}0`)];
  }
  #place(text) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#paths[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function longest(a, b) {
  return a.length >= b.length ? a : b;
}

// src/rules/ownership/empty-pattern.ts
var empty_pattern_default = defineRule({
  name: "ownership/empty-pattern",
  severity: "warning",
  summary: "A glob matches no tracked file of the repository, and no task creates one that it would match.",
  mend: "correct the glob, or name the files",
  *check({ analysis: { plan, claims, repository }, surroundings }) {
    if (!repository) return;
    const isPlanRead = ({ access: access2, ...glob }) => access2 === "read" && surroundings !== void 0 && matcher(glob)(surroundings.path);
    const isCreated = creations(claims);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access: access2, pattern, outside: outside2 } = claim;
        const uses2 = access2 === "modify" || access2 === "delete" || access2 === "read";
        if (!uses2 || claim.shape !== "glob" || outside2 || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || repository.paths.some(claim)) continue;
        if (isPlanRead(claim) || isCreated(claim)) continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(access2)} ${pattern}, which matches no tracked file and none that a task creates; expected a glob for files that are there`,
          tasks: [task.id],
          paths: [pattern]
        };
      }
    }
  }
});
var MOST_STEPS3 = 2e5;
function creations(claims) {
  const creates = ({ claim }) => claim.access === "create" || claim.access === "write";
  const files = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS3 };
  return (glob) => paths.some(glob) || wide.some(({ claim }) => overlap(glob, claim, [], budget) !== void 0);
}

// src/rules/ownership/hot-file.ts
var FEWEST = 4;
var hot_file_default = defineRule({
  name: "ownership/hot-file",
  severity: "info",
  summary: "Four or more tasks stand in a row only because they all write one file.",
  mend: "give the file to one task: a last one that registers what the others made, or a file for each",
  *check({ analysis }) {
    const { plan, claims } = analysis;
    for (const [path, sides] of claims.files) {
      const writers = [
        ...new Set(sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task))
      ];
      if (writers.length < FEWEST) continue;
      const row = inRow(analysis, writers, path);
      const [first] = sides;
      if (row.length < FEWEST || !first) continue;
      const ids = row.map((task) => plan.tasks[task].id);
      yield {
        at: sides.find(({ task }) => task === row[0])?.claim.at ?? first.claim.at,
        message: `tasks ${ids.join(", ")} are ordered only by ${path}, which each of them writes; one task that writes it for all would let the others run at once`,
        tasks: ids,
        paths: [path]
      };
    }
  }
});
function inRow({ plan, order }, writers, path) {
  const tied = /* @__PURE__ */ new Set();
  for (const task of writers) {
    for (const parent of order.before[task] ?? []) {
      if (!writers.includes(parent) || !onlyShares(plan.tasks[parent].claims, plan.tasks[task].claims, path))
        continue;
      tied.add(parent).add(task);
    }
  }
  return writers.filter((task) => tied.has(task));
}
function onlyShares(a, b, path) {
  const mine = new Set(a.map(({ pattern }) => pattern));
  return b.every(({ pattern }) => pattern === path || !mine.has(pattern));
}

// src/rules/ownership/matrix-mismatch.ts
var matrix_mismatch_default = defineFormatRule("execution-plan", {
  name: "ownership/matrix-mismatch",
  severity: "error",
  summary: "The ownership matrix and a worker's own list of files disagree, or the matrix gives one file to two owners.",
  mend: "make the matrix and the worker's list say the same, with one PRIMARY a file",
  *check({ analysis: { plan } }, document) {
    if (document.matrix.length === 0) return;
    const shared = /* @__PURE__ */ new Set();
    for (const finding3 of twoOwners(plan, document)) {
      for (const path of finding3.paths ?? []) shared.add(path);
      yield finding3;
    }
    const rows = new RowIndex(document);
    for (const [worker, claims] of document.owned) {
      if (plan.tasks[worker]?.done) continue;
      for (const claim of claims) yield* notInMatrix(plan, document, rows.of(claim), worker, claim);
      const owned = rows.ownedBy(worker).filter(({ row }) => !shared.has(row.path.pattern));
      yield* notInList(plan, document, owned, worker, claims);
    }
  }
});
var MOST_COMPARED2 = 5e5;
var RowIndex = class {
  #rows;
  #byName = /* @__PURE__ */ new Map();
  #wide = [];
  #owned = /* @__PURE__ */ new Map();
  #compared = 0;
  constructor({ matrix }) {
    this.#rows = matrix;
    for (const row of matrix) {
      if (row.path.shape === "file") push(this.#byName, baseName(row.path.pattern), row);
      else this.#wide.push(row);
      for (const cell of row.cells) if (cell.isOwner) push(this.#owned, cell.task, { row, cell });
    }
  }
  /** The rows of the same path, of one that it is short for, or of one that it meets; `undefined` when there are too many to compare. */
  of(claim) {
    const isFile = claim.shape === "file";
    const others = isFile ? [...this.#byName.get(baseName(claim.pattern)) ?? [], ...this.#wide] : this.#rows;
    this.#compared += others.length;
    if (this.#compared > MOST_COMPARED2) return void 0;
    return others.filter(({ path }) => isSame(claim, path));
  }
  ownedBy(worker) {
    return this.#owned.get(worker) ?? [];
  }
};
function* twoOwners(plan, { matrix }) {
  const owners = /* @__PURE__ */ new Map();
  for (const row of matrix) {
    const key = row.isPart ? `${row.path.pattern} ${row.path.at.start.line}` : row.path.pattern;
    for (const cell of row.cells) {
      if (!cell.isOwner) continue;
      const first = owners.get(key);
      if (!first) owners.set(key, { row, cell });
      else if (first.cell.task !== cell.task) {
        const [a, b] = [plan.tasks[first.cell.task].id, plan.tasks[cell.task].id];
        yield {
          at: cell.at,
          message: `the ownership matrix gives ${row.path.pattern} to ${a} and to ${b}; expected one owner`,
          tasks: [a, b],
          paths: [row.path.pattern],
          related: [{ at: first.cell.at, message: `${a} owns it here` }]
        };
      }
    }
  }
}
function* notInMatrix(plan, { isWhole }, rows, worker, claim) {
  if (claim.outside || !rows) return;
  const mine = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ task }) => task === worker));
  if (mine.some(({ access: access2 }) => isWrite(access2))) return;
  const { id } = plan.tasks[worker];
  const others = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ isOwner }) => isOwner));
  const owner = others[0] && plan.tasks[others[0].task].id;
  const said = whatMatrixSays(mine, owner);
  if (rows.length === 0 && !isWhole) return;
  const at = mine[0]?.at ?? others[0]?.at;
  yield {
    at: claim.at,
    message: `worker ${id} lists ${claim.pattern} as its own, but the ownership matrix ${said}; expected both to say the same`,
    tasks: owner === void 0 || mine.length > 0 ? [id] : [id, owner],
    paths: [claim.pattern],
    ...at && { related: [{ at, message: "the matrix says so here" }] }
  };
}
function whatMatrixSays(mine, owner) {
  if (mine.some(({ access: access2 }) => access2 === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === void 0 ? "does not give it to anyone" : `gives it to ${owner}`;
}
function* notInList(plan, { vague }, owned, worker, claims) {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED2) return;
  const { id } = plan.tasks[worker];
  for (const { row, cell } of owned) {
    const { path } = row;
    if (path.outside || claims.some((claim) => isSame(claim, path))) continue;
    yield {
      at: cell.at,
      message: `the ownership matrix gives ${path.pattern} to ${id}, but the worker's own list leaves it out; expected both to say the same`,
      tasks: [id],
      paths: [path.pattern],
      related: [{ at: claims[0].at, message: `the list of worker ${id} starts here` }]
    };
  }
}
function isSame(a, b) {
  if (a.pattern === b.pattern) return true;
  if (a.pattern.endsWith(`/${b.pattern}`) || b.pattern.endsWith(`/${a.pattern}`)) return true;
  if (a.shape === "file" && b.shape === "file") return false;
  return overlap(a, b) !== void 0;
}

// src/rules/ownership/modify-missing.ts
var modify_missing_default = defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary: "A task modifies or deletes a file that neither exists nor is created by any task of the plan.",
  mend: "correct the path, or create the file in this or an earlier task",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (claim.access !== "modify" && claim.access !== "delete" || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (exists(repository, claim) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern]
        };
      }
    }
  }
});

// src/rules/ownership/outside-repository.ts
var WHY = {
  parent: 'climbs with ".."',
  home: "starts in a home directory",
  drive: "names a drive",
  network: "names a network share",
  machine: "is a path of one machine",
  system: "is a directory of the system"
};
var outside_repository_default = defineRule({
  name: "ownership/outside-repository",
  severity: "error",
  summary: "A path leaves the repository: absolute, `..`, `~`, a drive, or a symbolic link on the way out.",
  mend: "write the path from the repository's root",
  fixable: true,
  *check({ analysis: { plan, repository }, surroundings }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === void 0 ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === void 0) continue;
      const inside = insidePath(mention, repository, surroundings?.path);
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === void 0 ? [] : [task],
        paths: [mention.pattern],
        ...inside !== void 0 && {
          fixes: [{ title: `write ${inside}`, edits: [{ ...mention.at, text: inside }] }]
        }
      };
    }
  }
});
function insidePath({ pattern, outside: outside2, shape }, repository, plan) {
  if (outside2 !== "parent" || shape === "glob") return void 0;
  const fromRoot = withoutParents(pattern);
  if (fromRoot !== void 0) return fromRoot === "" ? void 0 : fromRoot;
  if (!repository || plan === void 0 || isAbsolute(plan)) return void 0;
  const fromPlan = withoutParents(directoryName(plan) + pattern);
  if (fromPlan === void 0 || fromPlan === "") return void 0;
  const exists2 = repository.hasFile(fromPlan) || repository.hasDirectory(fromPlan);
  return exists2 ? fromPlan : void 0;
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}
function* mentions(plan) {
  for (const mention of plan.references) yield { mention };
  for (const task of plan.tasks) {
    for (const mention of task.claims) yield { mention, task: task.id };
  }
}
function reason(mention, repository) {
  const target = repository?.escapes.get(mention.pattern);
  if (target !== void 0) return `a symbolic link leads to ${target}`;
  if (!mention.outside) return void 0;
  const top = mention.pattern.split("/", 1)[0] ?? "";
  if (mention.outside === "system" && repository?.hasDirectory(top)) return void 0;
  return WHY[mention.outside];
}
function* machineRoots(plan) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const { mention } of mentions(plan))
    if (mention.machineRoot) push(byRoot, mention.machineRoot, mention);
  for (const [root, found] of byRoot) {
    const count = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0].at,
      severity: "warning",
      message: `${count} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count}`,
          edits: found.map(({ at, pattern }) => ({ ...at, text: pattern }))
        }
      ]
    };
  }
}

// src/rules/ownership/protected-path.ts
var GUARDED = [
  ["the agent's settings", ".claude/settings.json"],
  ["the CI configuration", ".github/workflows/ci.yml"],
  ["the CI configuration", ".gitlab-ci.yml"],
  ["the CI configuration", ".circleci/config.yml"],
  ["the CI configuration", ".buildkite/pipeline.yml"],
  ["the CI configuration", "azure-pipelines.yml"],
  ["the CI configuration", "Jenkinsfile"]
];
var protected_path_default = defineRule({
  name: "ownership/protected-path",
  severity: "error",
  summary: "A task writes into .git, or a directory or glob reaches the agent's settings, CI configuration or the plan itself.",
  mend: "name the files that the task writes one by one",
  *check({ analysis: { plan, repository }, surroundings }) {
    const guarded = guardedFiles(repository?.files ?? []);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside) continue;
        const base = { at: claim.at, tasks: [task.id], paths: [claim.pattern] };
        if (isGitDirectory(claim.pattern)) {
          yield {
            ...base,
            message: `task ${task.id} writes ${claim.pattern}, which belongs to git; expected a file of the repository`
          };
          continue;
        }
        const reached = guardedBy(claim, guarded, surroundings?.path);
        if (!reached) continue;
        yield {
          ...base,
          severity: "warning",
          message: `task ${task.id} may write ${reached.what} (${reached.path}) through ${claim.pattern}; expected the file by its own name`
        };
      }
    }
  }
});
function isGitDirectory(pattern) {
  return foldPath(pattern).split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment));
}
function guardedFiles(files) {
  const all2 = [...files];
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path) => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all2.filter(lies) };
  });
}
function guardedBy(claim, guarded, plan) {
  if (claim.shape === "file") return void 0;
  const folded = { ...claim, pattern: foldPath(claim.pattern) };
  const isMatch = matcher(folded);
  const matches = (path) => isMatch(foldPath(path));
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known: known3 } of guarded) {
    for (const path of known3) if (matches(path)) return { what, path };
    if (top === foldPath(sample).split("/", 1)[0] && matches(sample)) return { what, path: sample };
  }
  return void 0;
}

// src/rules/ownership/read-missing.ts
var read_missing_default = defineRule({
  name: "ownership/read-missing",
  severity: "warning",
  summary: "A reading list names a file that neither exists nor is created by any task.",
  mend: "correct the path, or take it off the list",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing2 = (mention) => canLookUp(mention) && !repository.escapes.has(mention.pattern) && !exists(repository, mention) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell3 = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern]
    });
    for (const mention of plan.references) if (missing2(mention)) yield tell3(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing2(claim)) continue;
        told.add(key);
        yield tell3(claim, task);
      }
    }
  }
});

// src/rules/ownership/shared-sequence.ts
var NUMBERED = /^(v|adr-?|rfc-?)?(\d{1,6}|n{2,}|x{2,}|\[(?:next|n+|x+|num(?:ber)?)\]|<(?:next|n+|x+|num(?:ber)?)>)(?=[-_.]|__)(.*)$/i;
var ORDERED = /(?:^|\/)(?:.*migrat.*|adrs?|decisions|rfcs?|alembic|versions|changelogs?|flyway)\//i;
var shared_sequence_default = defineRule({
  name: "ownership/shared-sequence",
  severity: "warning",
  summary: "Unordered tasks create files that take the next number of one sequence, such as migrations.",
  mend: "let one task depend on the other, so that the numbers follow the order of merging",
  *check({ analysis: { plan, order, claims } }) {
    const sequences = /* @__PURE__ */ new Map();
    for (const [path, sides] of claims.files) {
      const match = NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      for (const side of sides) {
        if (side.claim.access !== "create" || plan.tasks[side.task].done) continue;
        push(sequences, ORDERED.test(path) ? folder : `${folder}${number}`, { side, path, number });
      }
    }
    for (const members of sequences.values()) {
      members.sort((a, b) => a.side.task - b.side.task);
      for (const [i, b] of members.entries()) {
        const a = members.slice(0, i).find(
          (other) => other.path !== b.path && other.side.task !== b.side.task && !order.precedes(other.side.task, b.side.task) && !order.precedes(b.side.task, other.side.task)
        );
        if (!a) continue;
        const [first, second] = [plan.tasks[a.side.task].id, plan.tasks[b.side.task].id];
        yield {
          at: b.side.claim.at,
          message: `task ${second} creates ${b.path} while task ${first} creates ${a.path} of the same sequence; let one depend on the other`,
          tasks: [first, second],
          paths: [a.path, b.path],
          related: [{ at: a.side.claim.at, message: `task ${first} takes its number here` }]
        };
      }
    }
  }
});

// src/rules/ownership/stale-read.ts
var stale_read_default = defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary: "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",
  *check({ analysis }) {
    const found = raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one"
    );
    const wide = new Map(wideReads(analysis).map((claim) => [claim.at, claim]));
    yield* together(found, wide);
  }
});
function wideReads({ plan }) {
  return plan.tasks.flatMap(
    ({ claims }) => claims.filter(({ access: access2, shape }) => access2 === "read" && shape !== "file")
  );
}
function together(found, wide) {
  const told = /* @__PURE__ */ new Map();
  const others = [];
  for (const finding3 of found) {
    const places = [finding3.at, ...(finding3.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one2) => one2 !== void 0);
    const key = claim && [...finding3.tasks ?? [], JSON.stringify(claim.at)].join(" ");
    const first = key === void 0 ? void 0 : told.get(key);
    if (first) first.paths.push(...finding3.paths ?? []);
    else if (key === void 0) others.push(finding3);
    else told.set(key, { ...finding3, paths: [...finding3.paths ?? []] });
  }
  const counted = [...told.values()].map((finding3) => {
    const more = finding3.paths.length - 1;
    if (more === 0) return finding3;
    const message = `${finding3.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding3, message };
  });
  return [...others, ...counted];
}

// src/rules/ownership/used-before-created.ts
var used_before_created_default = defineRule({
  name: "ownership/used-before-created",
  severity: "error",
  summary: "A task reads or changes a file that only a later task creates.",
  mend: "turn the dependency round, or let the earlier task create the file",
  *check({ analysis: { plan, order, claims, repository } }) {
    for (const path of claims.files.keys()) {
      if (repository?.hasFile(path)) continue;
      const creators = claims.on(path).filter(({ claim }) => claim.access === "create");
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        const isLater = (creator2) => creator2.task !== use.task && order.precedes(use.task, creator2.task);
        const [later] = creators;
        if (!later || plan.tasks[use.task].done || !creators.every(isLater)) continue;
        if (order.precedes(later.task, use.task)) continue;
        const [user, creator] = [plan.tasks[use.task].id, plan.tasks[later.task].id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it${via(later)}; expected the file to be there before`,
          tasks: [user, creator],
          paths: [path],
          related: [{ at: later.claim.at, message: `task ${creator} creates it here` }]
        };
      }
    }
  }
});
function usesOf(sides) {
  const uses2 = /* @__PURE__ */ new Map();
  for (const side of sides) {
    const { access: access2 } = side.claim;
    if (access2 === "read" || access2 === "modify" || access2 === "delete") {
      if (!uses2.has(side.task)) uses2.set(side.task, side);
    }
  }
  return [...uses2.values()];
}

// src/rules/ownership/write-race.ts
var write_race_default = defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", () => "let one depend on the other");
    const [first] = analysis.plan.tasks;
    if (!first || !analysis.isCut) return;
    yield {
      at: first.at,
      message: "the plan has more claims of directories and globs than can be compared, so races may be left; name files, or split the plan"
    };
  }
});

// src/rules/plan/missing-section.ts
var TASK_PLAN = {
  title: ["error", 'a title such as "# Feature Name"'],
  summary: ["warning", "a summary of three to four sentences below the title"],
  relevant: ["warning", 'a list "## Critically Relevant Files and Documentation"'],
  implementation: ["error", 'the heading "## Implementation Plan" above the tasks'],
  advice: ["warning", 'a section "## Advice" at the end']
};
var EXECUTION_PLAN = {
  goal: ["warning", 'a line "**Goal:** \u2026" below the title'],
  ownership: [
    "warning",
    "a file ownership matrix with one column a worker, or a list of files in each worker"
  ],
  protocol: ["warning", "an orchestrator protocol that says in which order the workers are merged"]
};
var SESSION_PLAN = {
  title: ["warning", 'a title such as "# Parallel Execution Plan: Feature Name"'],
  phases: ["warning", 'headings such as "## Phase 1: Parallel Foundation" above the sessions']
};
var SHARED = {
  overview: ["warning", "an overview of three to four sentences below the title"],
  files: ["warning", 'a section "## Relevant Files"'],
  tables: ["warning", 'a section "## Relevant Tables", "none" if there are none'],
  patterns: ["warning", 'a section "## Relevant Patterns"'],
  docs: ["warning", 'a section "## Relevant Docs"']
};
var missing_section_default = defineRule({
  name: "plan/missing-section",
  severity: "warning",
  summary: "A section that the format asks for is missing.",
  mend: "add the section",
  *check({ parsed }) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN, parsed.document.sections, parsed.document.at, "plan");
    if (isFormat(parsed, "execution-plan"))
      yield* missing(
        EXECUTION_PLAN,
        parsed.document.sections,
        parsed.document.at,
        "execution plan"
      );
    if (isFormat(parsed, "session-plan"))
      yield* missing(SESSION_PLAN, parsed.document.sections, parsed.document.at, "session plan");
  }
});
function* missing(wanted, found, at, what) {
  for (const [section, [severity, expected]] of Object.entries(wanted)) {
    if (found.has(section)) continue;
    yield { at, severity, message: `the ${what} has no ${section} section; expected ${expected}` };
  }
}

// src/rules/plan/missing-shared.ts
var missing_shared_default = defineFormatRule("task-plan", {
  name: "plan/missing-shared",
  severity: "warning",
  summary: "No shared.md stands beside the plan, so its agents start without common knowledge.",
  mend: "run /shared for this feature first",
  *check({ surroundings }, document) {
    if (!surroundings || surroundings.hasShared) return;
    yield {
      at: document.at,
      message: `no shared.md stands beside ${surroundings.path}; expected one with the relevant files, tables, patterns and documents`
    };
  }
});

// src/rules/plan/no-tasks.ts
var no_tasks_default = defineRule({
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',
  *check({ analysis: { plan }, parsed }) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    const wanted = wantedOf(parsed);
    if (plan.tasks.length > 0 || unread || !wanted) return;
    yield { at: wanted.at, message: `the plan names no ${wanted.expected}` };
  }
});
function wantedOf(parsed) {
  if (isFormat(parsed, "task-plan")) {
    const expected = 'task; expected headings such as "#### Task 1.1: Title Depends on [none]"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "execution-plan")) {
    const expected = 'worker; expected headings such as "### Worker 1: Title"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "session-plan")) {
    const expected = 'session; expected headings such as "### Session A: Title" below "## Phase 1"';
    return { at: parsed.document.at, expected };
  }
  return void 0;
}

// src/rules/plan/partly-read.ts
var partly_read_default = defineRule({
  name: "plan/partly-read",
  severity: "warning",
  summary: "A part that looks like a task could not be understood and is left out.",
  mend: "write it in the form the message names, or make it plain text"
});

// src/rules/plan/schema.ts
var schema_default = defineRule({
  name: "plan/schema",
  severity: "error",
  summary: "A document does not fit its JSON Schema: a key or value that is not known there.",
  mend: "use the key or value that the schema allows",
  fixable: true
});

// src/rules/plan/uncovered-task.ts
var ITEM = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(?:[*_]*(?:task\s+)?T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*)?(.*)$/gim;
var FENCED = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm;
var uncovered_task_default = defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  *check({ analysis: { plan }, parsed, surroundings }) {
    if (surroundings?.tasksFile === void 0) return;
    const items = itemsOf(surroundings.tasksFile);
    if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
    if (!isFormat(parsed, "task-plan")) return;
    const { tasksFile, mentioned } = parsed.document;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const { number, title, isOpen: isOpen2 } of items) {
      if (!tasksFile || !isOpen2 || number === "" || ids.has(number) || mentioned.has(number))
        continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`
      };
    }
  }
});
function itemsOf(text) {
  const found = [...text.replace(FENCED, "").matchAll(ITEM)];
  const items = found.map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-–—]\s+/, "").trim(),
    isOpen: mark === " "
  }));
  const isNumbered = items.some(({ number }) => number !== "");
  return items.filter(({ number }) => !isNumbered || number !== "");
}
function* byPackages(plan, { mentions: mentions2, packagesAt: at }, items) {
  const numbers = new Map(items.map(({ number }, i) => [number, i]));
  const covered = /* @__PURE__ */ new Set();
  const cover = (from, to) => {
    const [first, last] = [firstOf(items, numbers, from), lastOf(items, numbers, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions2) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open2 = [...items.entries()].filter(
    ([i, item]) => item.isOpen && !covered.has(i) && !isTold(item, texts)
  );
  if (open2.length === 0) return;
  const example = items.some(({ number }) => number !== "") ? '"tasks 1.1-1.4" in a description' : "its title in a description";
  if (covered.size === 0 && open2.length === items.filter(({ isOpen: isOpen2 }) => isOpen2).length) {
    yield {
      at,
      message: `no package names any of the ${open2.length} open items of tasks.md; expected each item in a package, such as ${example}`
    };
    return;
  }
  for (const [, { number, title }] of open2) {
    yield {
      at,
      message: number === "" ? `item "${title}" of tasks.md is covered by no package; expected one that names its title` : `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`
    };
  }
}
function firstOf(items, numbers, number) {
  return numbers.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}
function lastOf(items, numbers, number) {
  const below2 = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below2, numbers.get(number) ?? -1);
}
var FEWEST_WORDS = 3;
function isTold({ number, title }, texts) {
  const words2 = wordsOf(title);
  const isEnough = number === "" ? words2 !== "" : words2.split(" ").length >= FEWEST_WORDS;
  return isEnough && texts.some((text) => ` ${text} `.includes(` ${words2} `));
}
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? "";
}

// src/rules/plan/unreadable.ts
var unreadable_default = defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary: "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "do what the message expects: plain UTF-8 text, within the limits, in a format the validator reads",
  fixable: true
});

// src/rules/plan/unused-allow.ts
var unused_allow_default = defineRule({
  name: "plan/unused-allow",
  severity: "warning",
  summary: "An allow comment matches no finding, names no rule, or gives no reason.",
  mend: "remove the comment, or correct its rule, subject or reason"
});

// src/rules/plan/yaml-1.1.ts
var yaml_1_1_default = defineRule({
  name: "plan/yaml-1.1",
  severity: "warning",
  summary: "A YAML value that readers of YAML 1.1 take for something else, such as `no`, a date or an octal number.",
  mend: "put the value in quotes"
});

// src/schedule/profile.ts
var Profile = class {
  #capacity;
  #times;
  #free;
  #length = 1;
  /** Room for `reservations` of a resource of `capacity` units. */
  constructor(capacity, reservations) {
    this.#capacity = capacity;
    this.#times = new Float64Array(2 * reservations + 2);
    this.#free = new Float64Array(2 * reservations + 2);
    this.clear();
  }
  /** Frees everything. */
  clear() {
    this.#length = 1;
    this.#times[0] = 0;
    this.#free[0] = this.#capacity;
  }
  /** The first time from `from` on at which `amount` units stay free for `duration`. */
  earliest(from, duration, amount) {
    const times = this.#times;
    const free = this.#free;
    const length = this.#length;
    let start = from;
    let step = this.#stepAt(from);
    for (; ; ) {
      const end = start + duration;
      let next = step;
      while (free[next] >= amount) {
        next++;
        if (next === length || times[next] >= end) return start;
      }
      do
        next++;
      while (free[next] < amount);
      step = next;
      start = times[next];
    }
  }
  /** Takes `amount` units from `start` to `end`; they must be free. */
  reserve(start, end, amount) {
    const free = this.#free;
    const first = this.#split(this.#stepAt(start), start);
    let step = first;
    while (step + 1 < this.#length && this.#times[step + 1] < end) step++;
    const last = this.#split(step, end);
    for (let i = first; i < last; i++) free[i] -= amount;
  }
  /** The step that `time` falls in. */
  #stepAt(time) {
    const times = this.#times;
    let low = 0;
    let high = this.#length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (times[middle] <= time) low = middle;
      else high = middle;
    }
    return low;
  }
  /** The step that starts at `time`, which falls in `step` or begins the next one; it is made where there is none. */
  #split(step, time) {
    const times = this.#times;
    if (times[step] === time) return step;
    if (step + 1 < this.#length && times[step + 1] === time) return step + 1;
    const free = this.#free;
    for (let i = this.#length; i > step + 1; i--) {
      times[i] = times[i - 1];
      free[i] = free[i - 1];
    }
    times[step + 1] = time;
    free[step + 1] = free[step];
    this.#length++;
    return step + 1;
  }
};

// src/schedule/generate.ts
var Generator = class {
  /** Schedules made so far. */
  made = 0;
  #profiles;
  #sorted;
  constructor({ size, capacities, resources }) {
    const users = new Uint32Array(capacities.length);
    for (const list of resources) for (const resource of list) users[resource]++;
    this.#profiles = Array.from(capacities, (capacity, i) => new Profile(capacity, users[i]));
    this.#sorted = new Float64Array(size);
  }
  /**
   * Lays the tasks out in the order of `keys`, smallest first. Keys are whole numbers of 0 or more, and
   * no task's key is below those of its predecessors; tasks of one key go in the project's order.
   * `direction` is the generator's instance or its mirror.
   */
  generate(direction, keys) {
    const { size, order, rank: rank2 } = direction;
    const sorted2 = this.#sorted;
    for (let task = 0; task < size; task++) sorted2[task] = keys[task] * size + rank2[task];
    sorted2.sort();
    this.made++;
    for (const profile of this.#profiles) profile.clear();
    const starts = new Float64Array(size);
    let makespan = 0;
    for (let i = 0; i < size; i++) {
      const task = order[sorted2[i] % size];
      const end = this.#place(direction, task, starts);
      if (end > makespan) makespan = end;
    }
    return { starts, makespan };
  }
  /** Starts a task as early as possible and gives its end. */
  #place(direction, task, starts) {
    const { durations, before } = direction;
    const duration = durations[task];
    const parents = before[task];
    let start = 0;
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i];
      const end2 = starts[parent] + durations[parent];
      if (end2 > start) start = end2;
    }
    const resources = direction.resources[task];
    const amounts = direction.amounts[task];
    const count = resources.length;
    for (let agreed = 0, i = 0; agreed < count; i = i + 1 === count ? 0 : i + 1) {
      const moved = this.#profiles[resources[i]].earliest(start, duration, amounts[i]);
      agreed = moved === start ? agreed + 1 : 1;
      start = moved;
    }
    starts[task] = start;
    const end = start + duration;
    for (let i = 0; i < count; i++) this.#profiles[resources[i]].reserve(start, end, amounts[i]);
    return end;
  }
};
function mirrorStarts({ starts, makespan }, durations) {
  return starts.map((start, task) => makespan - start - durations[task]);
}

// src/schedule/instance.ts
function makeInstance(input) {
  const { durations, before, demands } = input;
  const size = durations.length;
  const after = reversed(before);
  const order = topologicalOrder(before, after);
  if (!order) return void 0;
  const running = demands.map((list, task) => durations[task] > 0 ? list : []);
  const shared = {
    size,
    durations: Float64Array.from(durations),
    capacities: Float64Array.from(input.capacities),
    resources: running.map((list) => Uint32Array.from(list, ({ resource }) => resource)),
    amounts: running.map((list) => Float64Array.from(list, ({ amount }) => amount))
  };
  const half = (earlier, later, order2) => ({
    ...shared,
    before: earlier.map((list) => Uint32Array.from(list)),
    order: Uint32Array.from(order2),
    rank: ranksOf(order2),
    tail: tailsOf(order2, later, durations)
  });
  const forward = half(before, after, order);
  forward.mirrored = { ...half(after, before, order.toReversed()), mirrored: forward };
  return forward;
}
function ranksOf(order) {
  const rank2 = new Uint32Array(order.length);
  order.forEach((task, i) => rank2[task] = i);
  return rank2;
}
function criticalPathLength({ tail }) {
  return tail.reduce((longest2, time) => Math.max(longest2, time), 0);
}
function reversed(before) {
  const after = before.map(() => []);
  before.forEach((list, task) => list.forEach((parent) => after[parent].push(task)));
  return after;
}
function topologicalOrder(before, after) {
  const open2 = before.map((list) => list.length);
  const order = open2.flatMap((count, task) => count === 0 ? [task] : []);
  for (let i = 0; i < order.length; i++) {
    for (const child of after[order[i]]) if (--open2[child] === 0) order.push(child);
  }
  return order.length === before.length ? order : void 0;
}
function tailsOf(order, after, durations) {
  const tail = new Float64Array(durations.length);
  for (const task of order.toReversed()) {
    let longest2 = 0;
    for (const child of after[task]) longest2 = Math.max(longest2, tail[child]);
    tail[task] = longest2 + durations[task];
  }
  return tail;
}

// src/schedule/open-tasks.ts
function openTasks({ tasks }, { before, numberOf, topological }) {
  const numbers = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => task.done || numbers.set(i, numbers.size));
  const open2 = [...numbers.keys()];
  const waitsFor = openParents(tasks, before, topological);
  const { unit, of: durations } = durationsOf(tasks);
  const halves = open2.map((i) => Math.max(1, Math.round(2 * durations[i])));
  const step = halves.reduce(commonDivisor, 0) || 1;
  return {
    tasks: open2.map((i) => tasks[i]),
    before: open2.map((i) => [
      ...waitsFor[i].flatMap((parent) => numbers.get(parent) ?? []),
      // The order leaves a task out that waits for itself; a schedule cannot.
      ...tasks[i].dependsOn.flatMap(({ id }) => numberOf.get(id) === i ? numbers.get(i) : [])
    ]),
    durations: halves.map((duration) => duration / step),
    unit,
    step: step / 2
  };
}
function openParents(tasks, before, topological) {
  const found = tasks.map(() => []);
  for (const i of topological) {
    const all2 = before[i].flatMap((parent) => tasks[parent].done ? found[parent] : parent);
    found[i] = [...new Set(all2)];
  }
  return found;
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}

// src/schedule/plan-project.ts
function projectOf({ tasks, before, durations }, agents) {
  const holders = /* @__PURE__ */ new Map();
  const locksOf2 = tasks.map(({ locks }) => [
    ...new Set(locks.map(({ value }) => canonicalKey(value)))
  ]);
  for (const lock of locksOf2.flat()) holders.set(lock, (holders.get(lock) ?? 0) + 1);
  const shared = [...holders.keys()].filter((lock) => holders.get(lock) > 1);
  const numberOf = new Map(shared.map((lock, i) => [lock, i + 1]));
  return {
    durations,
    before,
    capacities: [agents, ...shared.map(() => 1)],
    demands: locksOf2.map((locks) => [
      { resource: 0, amount: 1 },
      ...locks.flatMap((lock) => {
        const resource = numberOf.get(lock);
        return resource === void 0 ? [] : { resource, amount: 1 };
      })
    ])
  };
}
function wavePart(project, members) {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task])
  };
}

// src/schedule/search.ts
function listSchedule(instance, generator) {
  const longest2 = criticalPathLength(instance);
  return generator.generate(
    instance,
    instance.tail.map((tail) => longest2 - tail)
  );
}
function improve(instance, generator, layout, until) {
  let best = layout;
  while (best.makespan > until.bound && generator.made + 2 <= until.schedules) {
    const late = generator.generate(instance.mirrored, mirrorStarts(best, instance.durations));
    const early = generator.generate(instance, mirrorStarts(late, instance.durations));
    if (early.makespan >= best.makespan) return early;
    best = early;
  }
  return best;
}

// src/schedule/serial.ts
var FEWEST2 = 3;
function serialSchedule(plan, order, agents) {
  const open2 = openTasks(plan, order);
  const instance = makeInstance(projectOf(open2, agents));
  if (!instance || open2.tasks.length < FEWEST2) return void 0;
  const serial = open2.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const mayBeSerial = serial / makespan < WORTH_IT;
  const found = mayBeSerial ? schedulePlan(plan, { agents, order }) : void 0;
  return found && "schedule" in found && found.schedule.advice === "serial" ? found.schedule : void 0;
}

// src/rules/schedule/serial.ts
var AGENTS = 4;
var serial_default = defineRule({
  name: "schedule/serial",
  severity: "info",
  summary: "Four agents are hardly faster than one: the tasks wait for each other.",
  mend: "let one agent carry the plan out, or cut the tasks so that fewer wait",
  *check({ analysis: { plan, order } }) {
    const schedule = serialSchedule(plan, order, AGENTS);
    const first = plan.tasks.find(({ done }) => !done);
    if (!schedule || !first) return;
    const { makespan, serial, unit, speedup } = schedule;
    const what = unit === "minutes" ? "minutes" : "steps";
    yield {
      at: first.at,
      message: `${AGENTS} agents need ${makespan} ${what} where one needs ${serial} (${speedup} times as fast); expected 1.2 times or more, or one agent`
    };
  }
});

// src/rules/sync/missing.ts
var missing_default2 = defineFormatRule("session-plan", {
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan.",
  mend: 'end the first phase with "**Sync Point:** Phase 1 is merged before Phase 2 starts"',
  fixable: true,
  *check({ analysis: { plan } }, { phases: phases2, explicit }) {
    const byId = new Map(plan.tasks.map((task) => [task.id, task]));
    const filled = phases2.flatMap(
      (phase, position) => phase.tasks.length > 0 ? [{ phase, position }] : []
    );
    for (const [i, { phase, position }] of filled.entries()) {
      const before = filled[i - 1];
      if (!before) continue;
      if (phase.tasks.every((id) => explicit.has(id))) continue;
      const leading = phases2.map((one2) => one2.syncs.filter((sync) => sync.before === position));
      const all2 = leading.flat();
      if (all2.length === 0) yield finding2(before.phase, phase);
      for (const [from, some] of leading.entries())
        yield* leftOut(phases2[from], some, phase, byId);
      yield* notNamed(all2, phase, explicit);
    }
  }
});
function finding2(before, phase) {
  const waits = phase.saysAfter || phase.sequential ? "waits by its words alone, and nothing says what is merged" : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase.id} starts`;
  const { start } = phase.at;
  const top = { line: start.line, column: 1 };
  const { noSync } = before;
  return {
    at: phase.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase.id}, so phase ${phase.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [
      { at: before.at, message: `phase ${before.id} starts here` },
      ...noSync ? [{ at: noSync, message: "this line says that there is none" }] : []
    ],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: noSync ? [{ ...noSync, text: expected }] : [{ start: top, end: top, text: `${expected}

` }]
      }
    ]
  };
}
function* leftOut(phase, syncs, waiting, byId) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.of)) return;
  const merged = new Set(syncs.flatMap(({ of = [] }) => of));
  for (const id of merged) for (const other of byId.get(id)?.dependsOn ?? []) merged.add(other.id);
  const said = new Set(syncs.flatMap(({ leaves = [] }) => leaves));
  const left = phase.tasks.filter((id) => !merged.has(id) && !said.has(id));
  if (left.length === 0 || merged.size === 0) return;
  yield {
    at: first.at,
    message: `the sync point of phase ${phase.id} says nothing of ${left.join(", ")}, so phase ${waiting.id} does not wait for ${left.length === 1 ? "it" : "them"}; expected "Phase ${phase.id} is merged before Phase ${waiting.id} starts", or that ${left.join(", ")} ${left.length === 1 ? "goes" : "go"} on`,
    tasks: left
  };
}
function* notNamed(syncs, { id, tasks }, explicit) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.for)) return;
  const named3 = [...new Set(syncs.flatMap((sync) => sync.for ?? []))];
  const others = tasks.filter((one2) => !named3.includes(one2) && !explicit.has(one2));
  if (others.length === 0) return;
  const waits = others.length === 1 ? "waits" : "wait";
  yield {
    at: first.at,
    message: `of phase ${id} the sync point names ${named3.join(", ")}, so ${others.join(", ")} ${waits} for nothing; expected "before Phase ${id} starts", or what ${others.join(", ")} ${waits} for`,
    tasks: others
  };
}

// src/rules/task/contains-code.ts
var MOST_LINES = 3;
var contains_code_default = defineFormatRule("task-plan", {
  name: "task/contains-code",
  severity: "warning",
  summary: "A task holds a block of more than 3 lines of code; plans say what to build, not how it is spelt.",
  mend: "say in words what the code should do, or name the file to follow",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const block2 of task.brief.code) {
        if (block2.command || block2.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block2.at.start,
            end: { line: block2.at.start.line, column: block2.at.start.column + 3 }
          },
          message: `task ${task.id} holds ${block2.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/shared/work-units.ts
function workUnits({ parsed }) {
  const open2 = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open2;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open2.filter(({ id }) => !steps.has(id));
}

// src/rules/task/missing-instructions.ts
var missing_instructions_default = defineRule({
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.text.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/missing-reading-list.ts
var missing_reading_list_default = defineFormatRule("task-plan", {
  name: "task/missing-reading-list",
  severity: "warning",
  summary: "A task names no files to read before it starts.",
  mend: 'add "**READ THESE BEFORE TASK**" with the files an agent needs to know',
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.readingList) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/no-files.ts
var CHANGES_NOTHING = /\b(?:verif(?:y|ication)|validat(?:e|ion)|check|smoke|qa|audit|review|research|decide|decision|freeze|policy|gate|acceptance|benchmark|investigate|sign-?off|test(?:s|ing)?)\b/i;
var no_files_default = defineRule({
  name: "task/no-files",
  severity: "warning",
  summary: "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
      if (task.claims.some((claim) => isWrite(claim.access))) continue;
      yield {
        at: task.at,
        message: `task ${task.id} claims no file to create or modify; expected its files, or "None" where it changes nothing`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/too-large.ts
var MOST_FILES = 8;
var MOST_CHARACTERS = 4e3;
var too_large_default = defineFormatRule("task-plan", {
  name: "task/too-large",
  severity: "warning",
  summary: "A task writes more than 8 files or has more than 4,000 characters of instructions.",
  mend: "split the task",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      const files = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern)
      );
      if (files.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files.size} files; expected at most ${MOST_FILES}`,
          tasks: [task.id]
        };
      }
      if (task.brief.text.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.text.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/model/shell/command.ts
var NEVER_FAIL = /* @__PURE__ */ new Set(["true", ":", "echo", "printf", "set", "export", "cd"]);
var BARE2 = /* @__PURE__ */ new Set(["ls", "pwd", "date", "whoami", "uname"]);
var PASS_ON = /* @__PURE__ */ new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);
var IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;
function neverFails(name, rest) {
  if (name === "make" && rest.some((word) => /^(?:-i|-ik|-ki|--ignore-errors)$/.test(word)))
    return "hides";
  if (NEVER_FAIL.has(name)) return true;
  if (name === "sleep") return rest.every((word) => /^[\d.]+[smhd]?$/.test(word));
  return BARE2.has(name) && rest.every((word) => /^(?:-\w+|\+.*)$/s.test(word));
}
function isPassedOn(command) {
  return PASS_ON.has(baseOf(withoutFront(command)[0] ?? ""));
}
function scriptOf(command) {
  const [name = "", ...rest] = withoutFront(command);
  const group = /^(?:\(([^]*)\)|\{\s([^]*)\})$/.exec(name);
  if (group) return { text: group[1] ?? group[2], isApart: false };
  if (name === "eval") return { text: rest.join(" "), isApart: false };
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name))) return void 0;
  const { options, script } = shellScript(rest);
  if (script === void 0) return void 0;
  return {
    text: options.length > 0 ? `set ${options.join(" ")}; ${script}` : script,
    isApart: true
  };
}
function shellScript(words2) {
  const options = [];
  for (const [i, word] of words2.entries()) {
    const isName = /^[-+][A-Za-z]*o$/.test(words2[i - 1] ?? "");
    const isOption = isName ? /^[a-z]+$/.test(word) : /^(?:[-+][A-Za-z]+|--[a-z]+)$/.test(word);
    if (!isOption) break;
    if (isName || !/^-[A-Za-z]*c/.test(word)) options.push(word);
    else {
      const others = word.slice(1).replace("c", "");
      if (others !== "") options.push(`-${others}`);
      return { options, script: words2[i + 1] ?? "" };
    }
  }
  return { options };
}
function withoutFront(command) {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}
function baseOf(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
var MOST_SHOWN = 40;
function shown(command) {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}

// src/model/shell/split.ts
var PIECE = /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;
var OPENING = /* @__PURE__ */ new Set(["{", "if", "while", "until", "for", "select", "case"]);
var CLOSING = /* @__PURE__ */ new Set(["}", "fi", "done", "esac"]);
var LEADING = /* @__PURE__ */ new Set(["!", "time", "then", "do", "else", "elif", "{", "if", "while", "until"]);
function splitCommands(line) {
  const lists = [emptyList()];
  const last = () => lists.at(-1).pipelines.at(-1);
  let starts = true;
  for (let token = nextToken(line, 0); token; token = nextToken(line, token.end)) {
    if ("joint" in token) {
      join4(lists, token.joint);
      starts = true;
      continue;
    }
    const { commands } = last();
    const command = commands.at(-1);
    if (token.word === "!" && commands.length === 1 && command.length === 0) last().negated = true;
    else if (starts && OPENING.has(line.slice(token.start, token.end))) {
      const end = groupOfWordsEnd(line, token.end);
      command.push(line.slice(token.start, end));
      token = { ...token, word: "", end };
    } else command.push(token.word);
    starts &&= LEADING.has(token.word);
  }
  return lists.filter(({ pipelines }) => pipelines.some((one2) => one2.commands.flat().length > 0));
}
function nextToken(line, from) {
  let word;
  let start = from;
  for (let at = from; at < line.length; ) {
    if (word === void 0 && line[at] === "#") {
      const end2 = line.indexOf("\n", at);
      at = end2 === -1 ? line.length : end2;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line).groups;
    const end = PIECE.lastIndex;
    if (word === void 0) start = at;
    else if (space !== void 0 || joint !== void 0) return { word, start, end: at };
    if (joint !== void 0) return { joint, end };
    at = part === "(" || part === "$(" ? groupEnd(line, end) : end;
    if (space === void 0)
      word = (word ?? "") + (at > end ? part + line.slice(end, at) : unquoted(part));
  }
  return word === void 0 ? void 0 : { word, start, end: line.length };
}
function groupOfWordsEnd(line, from) {
  let open2 = 1;
  let starts = true;
  for (let token = nextToken(line, from); token; token = nextToken(line, token.end)) {
    const word = "joint" in token ? void 0 : line.slice(token.start, token.end);
    if (word !== void 0 && starts && OPENING.has(word)) open2++;
    if (word !== void 0 && starts && CLOSING.has(word) && --open2 === 0) return token.end;
    starts = word === void 0 || starts && LEADING.has(word);
  }
  return line.length;
}
function emptyList() {
  return { pipelines: [emptyPipeline()], background: false };
}
function emptyPipeline() {
  return { commands: [[]], negated: false };
}
function join4(lists, joint) {
  const list = lists.at(-1);
  const { commands } = list.pipelines.at(-1);
  if (joint === "\n" && commands.at(-1).length === 0) return;
  if (joint === "&&" || joint === "||") list.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list.background = joint === "&";
    lists.push(emptyList());
  }
}
function groupEnd(line, from) {
  let open2 = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open2++;
    else if (match[0] === ")" && --open2 === 0) return parts.lastIndex;
  }
  return line.length;
}
function unquoted(part) {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}

// src/model/shell/branches.ts
function branchesOf(group) {
  const inner = /^if\s([^]*)\bfi$/.exec(group)?.[1];
  if (inner === void 0) return void 0;
  const branches = [];
  let isCondition = true;
  for (const list of splitCommands(inner)) {
    const command = list.pipelines[0].commands[0];
    const keyword = /^(?:then|else|elif)$/.exec(command[0] ?? "")?.[0];
    if (keyword !== void 0) {
      command.shift();
      isCondition = keyword === "elif";
      if (!isCondition) branches.push([]);
    }
    if (!isCondition) branches.at(-1).push(list);
  }
  return branches;
}

// src/model/shell/always-succeeds.ts
var NO_SETTINGS = { stopsAtFailure: false, pipesFail: false };
var MOST_NESTED = 8;
function alwaysSucceeds(line, settings = NO_SETTINGS, depth = 0) {
  return depth > MOST_NESTED ? void 0 : judge3(splitCommands(line), settings, depth);
}
function judge3(lists, around, depth) {
  if (lists.length === 0) return { because: "it runs nothing", isEmpty: true };
  let settings = around;
  let isEmpty = true;
  for (const [i, list] of lists.entries()) {
    settings = { ...settings, ...changesOf(list) };
    const judged = judgeList(list, settings, depth);
    isEmpty &&= judged.isEmpty;
    if (judged.fails && settings.stopsAtFailure || mayLeave(list)) return void 0;
    if (i < lists.length - 1 && !isExit(list)) continue;
    if (judged.fails) return void 0;
    const own = lists.length === 1 ? judged.because : void 0;
    const ending = isEmpty && !list.background ? onlyRuns(lastOf2(list)) : endOf(list);
    return { because: own ?? ending, isEmpty };
  }
  return void 0;
}
function judgeList({ pipelines, background }, settings, depth) {
  const judged = pipelines.map((one2) => judgePipeline(one2, settings, depth));
  const fails = judged.reduce(
    (before, one2, i) => pipelines[i].joint === "||" ? before && one2.fails : before || one2.fails,
    false
  );
  const isEmpty = judged.every((one2) => one2.isEmpty);
  const [{ because } = {}] = judged.length === 1 && !background ? judged : [];
  return { fails: fails && !background, isEmpty, ...because !== void 0 && { because } };
}
function judgePipeline({ commands, negated }, settings, depth) {
  const successes = commands.map((command) => succeeds(command, settings, depth));
  const isEmpty = successes.every((success) => success?.isEmpty);
  const lastFails = successes.at(-1) === void 0 && !(commands.length > 1 && isPassedOn(commands.at(-1)));
  const earlierFail = settings.pipesFail && successes.slice(0, -1).includes(void 0);
  const alone = commands.length === 1 ? successes[0]?.because : void 0;
  return {
    fails: negated || lastFails || earlierFail,
    isEmpty,
    ...alone !== void 0 && { because: alone }
  };
}
function succeeds(command, settings, depth) {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return")
    return rest.includes("0") ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
  const branches = branchesOf(name);
  if (branches) {
    const isAll = branches.every((lists) => judge3(lists, settings, depth + 1) !== void 0);
    const isShallow = depth < MOST_NESTED;
    return isShallow && isAll ? { because: 'no branch of its "if" can fail', isEmpty: false } : void 0;
  }
  const script = scriptOf(command);
  if (script)
    return alwaysSucceeds(script.text, script.isApart ? NO_SETTINGS : settings, depth + 1);
  const never = neverFails(baseOf(name), rest);
  if (never === "hides") return { because: `"${shown(command)}" ignores errors`, isEmpty: false };
  return never ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
}
function changesOf({ pipelines }) {
  const [name, ...rest] = withoutFront(pipelines[0].commands[0]);
  if (name !== "set") return {};
  const words2 = rest.join(" ");
  return {
    .../(?:^| )-[a-z]*e|-o errexit/.test(words2) && { stopsAtFailure: true },
    .../(?:^| )\+[a-z]*e|\+o errexit/.test(words2) && { stopsAtFailure: false },
    .../(?:^| )-[a-z]*o pipefail/.test(words2) && { pipesFail: true }
  };
}
function mayLeave({ pipelines }) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const [name = "", ...rest] = withoutFront(command);
      if (name === "exit" || name === "return") return !rest.includes("0");
      const isInside2 = /^(?:[{]|[a-z]+)\s/.test(name) || name === "eval";
      return isInside2 && /\b(?:exit|return)\b(?!\s+0\b)|\bset\s+-/.test(command.join(" "));
    })
  );
}
function isExit({ pipelines }) {
  const [name] = withoutFront(pipelines[0].commands[0]);
  return pipelines.length === 1 && name === "exit";
}
function lastOf2({ pipelines }) {
  return shown(pipelines.at(-1).commands.at(-1));
}
function onlyRuns(command) {
  return `it only runs "${command}"`;
}
function endOf(list) {
  if (list.background) return `it does not wait for "${lastOf2(list)}"`;
  const { commands, joint } = list.pipelines.at(-1);
  const isPiped = commands.length > 1;
  return `it ends in "${isPiped ? "|" : joint ?? ";"} ${lastOf2(list)}"`;
}

// src/rules/verification/cannot-fail.ts
var cannot_fail_default = defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",
  *check({ analysis: { plan }, parsed }) {
    const expected = expectedCodes(parsed);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const { command, because } of emptyChecks(task, plan.format === "work-packages")) {
        const code = expected.get(keyOf4(command));
        yield {
          at: command.at,
          message: code === void 0 ? `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong` : `a command that verifies task ${task.id} can never end with ${code}, as it is expected to, because ${because}; expected one that ends with ${code} when the result is right`,
          tasks: [task.id]
        };
      }
    }
  }
});
function expectedCodes(parsed) {
  const steps = isFormat(parsed, "work-packages") ? parsed.document.packages.flatMap((one2) => one2.steps) : [];
  return new Map(
    steps.flatMap(
      ({ command, exitCode: exitCode2 }) => command && exitCode2 !== void 0 ? [[keyOf4(command), exitCode2]] : []
    )
  );
}
function keyOf4({ at: { start } }) {
  return `${start.line}:${start.column}`;
}
function emptyChecks({ verification }, each) {
  const judged = verification.map((command) => ({
    command,
    success: alwaysSucceeds(command.value)
  }));
  const someCanFail = judged.some(({ success }) => success === void 0);
  return judged.flatMap(
    ({ command, success }) => success && (each || !success.isEmpty || !someCanFail) ? [{ command, because: success.because }] : []
  );
}

// src/rules/verification/missing.ts
var ASKING = /* @__PURE__ */ new Set(["work-packages", "execution-plan"]);
var missing_default3 = defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",
  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    const told = isFormat(parsed, "work-packages") ? new Set(
      parsed.document.packages.filter((one2) => one2.isLoose || one2.isCheckUnread).map(({ id }) => id)
    ) : /* @__PURE__ */ new Set();
    if (parsed.findings.some(({ rule }) => rule === "plan/unreadable")) return;
    for (const task of plan.tasks) {
      const isCheck = task.inPlace && !task.claims.some(({ access: access2 }) => isWrite(access2));
      const isVerified = task.verification.length > 0 || task.isCheckedOtherwise || isCheck;
      if (task.done || isVerified || told.has(task.id)) continue;
      yield {
        at: task.at,
        message: `task ${task.id} is not verified by anything; expected a command, a CI check or what a person looks at`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/worktree/duplicate.ts
var duplicate_default = defineRule({
  name: "worktree/duplicate",
  severity: "error",
  summary: "Two tasks use one worktree or one branch.",
  mend: "give each task a worktree and a branch of its own",
  *check(input) {
    for (const kind of ["worktree", "branch"]) yield* duplicates(kind, input);
  }
});
function* duplicates(kind, { analysis, parsed }) {
  const isShared = sharing(parsed);
  const uses2 = /* @__PURE__ */ new Map();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named3 = task[kind];
    if (named3 && !task.done) push(uses2, keyOf5(kind, named3.value), { number, task, named: named3 });
  }
  for (const users of uses2.values()) {
    for (const [first, other] of pairs(users, analysis, isShared)) {
      if (first.task.id === other.task.id) continue;
      const isMeant = kind === "worktree" && isShared(first.task) && isShared(other.task);
      if (isMeant && isOrdered(analysis, first, other)) continue;
      if (mayFollow(analysis, first, other)) continue;
      const expected = isMeant ? "and no dependency orders the two; expected one, or a worktree of its own" : "expected one of its own";
      yield {
        at: other.named.at,
        message: `task ${other.task.id} uses the ${kind} ${named2(other, first)} of task ${first.task.id}${isMeant ? ", " : "; "}${expected}`,
        tasks: [first.task.id, other.task.id],
        related: [{ at: first.named.at, message: `task ${first.task.id} names its ${kind} here` }]
      };
    }
  }
}
function pairs(users, analysis, isShared) {
  return users.flatMap((other, i) => {
    const earlier = users.slice(0, i);
    const apart = isShared(other.task) ? earlier.find((one2) => !isShared(one2.task) || !isOrdered(analysis, one2, other)) : void 0;
    const first = apart ?? earlier[0];
    return first ? [[first, other]] : [];
  });
}
function isOrdered({ order }, a, b) {
  return order.reach.has(a.number, b.number) || order.reach.has(b.number, a.number);
}
function sharing(parsed) {
  if (!isFormat(parsed, "work-packages")) return () => false;
  const shared = parsed.document.packages.filter(({ worktreeMode }) => worktreeMode === "shared");
  const ids = new Set(shared.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
function mayFollow(analysis, a, b) {
  return analysis.plan.format === "task-plan" && isOrdered(analysis, a, b);
}
function keyOf5(kind, value) {
  return foldPath(kind === "branch" ? value : tidyPath(value).pattern.replace(/\/$/, ""));
}
function named2(one2, first) {
  const { value } = one2.named;
  return value === first.named.value ? `"${value}"` : `"${value}", which many file systems take for "${first.named.value}"`;
}

// src/rules/worktree/inside-repository.ts
var inside_repository_default = defineRule({
  name: "worktree/inside-repository",
  severity: "warning",
  summary: "A worktree lies inside the repository, at a path that is tracked or not ignored.",
  mend: "put the worktree beside the repository, or have git ignore its folder",
  *check({ analysis: { plan, repository } }) {
    if (!repository || plan.format === "work-packages") return;
    for (const { id, worktree, done } of plan.tasks) {
      if (!worktree || done) continue;
      const inside = repository.worktrees.get(worktree.value);
      if (inside === void 0) continue;
      const what = repository.hasDirectory(inside.path) ? "has tracked files" : "git does not ignore";
      if (!repository.hasDirectory(inside.path) && inside.isIgnored) continue;
      yield {
        at: worktree.at,
        message: `the worktree "${worktree.value}" of task ${id} lies inside the repository at ${inside.path}, which ${what}; expected a path beside the repository or one that git ignores`,
        tasks: [id],
        paths: [inside.path]
      };
    }
  }
});

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

// src/rules/worktree/invalid-branch.ts
var invalid_branch_default = defineRule({
  name: "worktree/invalid-branch",
  severity: "error",
  summary: "The name of a branch is not one that git and every shell take as it stands.",
  mend: 'use letters, digits and "-" in parts between "/"',
  *check({ analysis: { plan } }) {
    const branches = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const { branch } = task;
      if (!branch || task.done) continue;
      const fault = branchFault(branch.value);
      if (fault === void 0) branches.set(branch.value, { task, branch });
      else {
        yield {
          at: branch.at,
          message: `the branch "${branch.value}" of task ${task.id} ${fault}; expected a name like feature/part-1`,
          tasks: [task.id]
        };
      }
    }
    for (const { task, branch } of branches.values()) yield* below(task, branch, branches);
  }
});
function* below(task, branch, branches) {
  const { value } = branch;
  for (let end = value.indexOf("/"); end > 0; end = value.indexOf("/", end + 1)) {
    const above = branches.get(value.slice(0, end));
    if (!above) continue;
    yield {
      at: branch.at,
      message: `the branch "${value}" of task ${task.id} lies below "${above.branch.value}" of task ${above.task.id}, and git keeps only one of the two; expected another name for one of them`,
      tasks: [above.task.id, task.id],
      related: [{ at: above.branch.at, message: `task ${above.task.id} names its branch here` }]
    };
  }
}

// src/rules/common.ts
var COMMON_RULES = {
  "plan/unreadable": unreadable_default,
  "plan/schema": schema_default,
  "plan/yaml-1.1": yaml_1_1_default,
  "plan/no-tasks": no_tasks_default,
  "plan/partly-read": partly_read_default,
  "plan/missing-section": missing_section_default,
  "plan/missing-shared": missing_shared_default,
  "plan/uncovered-task": uncovered_task_default,
  "plan/unused-allow": unused_allow_default,
  "task/missing-instructions": missing_instructions_default,
  "task/missing-reading-list": missing_reading_list_default,
  "task/no-files": no_files_default,
  "task/too-large": too_large_default,
  "task/contains-code": contains_code_default,
  "dependency/missing": missing_default,
  "dependency/malformed": malformed_default,
  "dependency/guessed": guessed_default,
  "dependency/unknown": unknown_default,
  "dependency/duplicate-id": duplicate_id_default,
  "dependency/self": self_default,
  "dependency/cycle": cycle_default,
  "dependency/redundant": redundant_default,
  "dependency/wave-order": wave_order_default,
  "dependency/priority-order": priority_order_default,
  "ownership/outside-repository": outside_repository_default,
  "ownership/protected-path": protected_path_default,
  "ownership/write-race": write_race_default,
  "ownership/create-race": create_race_default,
  "ownership/stale-read": stale_read_default,
  "ownership/created-twice": created_twice_default,
  "ownership/used-before-created": used_before_created_default,
  "ownership/modify-missing": modify_missing_default,
  "ownership/create-existing": create_existing_default,
  "ownership/read-missing": read_missing_default,
  "ownership/case-collision": case_collision_default,
  "ownership/shared-sequence": shared_sequence_default,
  "ownership/hot-file": hot_file_default,
  "ownership/denied": denied_default,
  "ownership/empty-pattern": empty_pattern_default,
  "ownership/matrix-mismatch": matrix_mismatch_default,
  "lock/conflict": conflict_default,
  "lock/not-canonical": not_canonical_default,
  "lock/expires-early": expires_early_default,
  "worktree/duplicate": duplicate_default,
  "worktree/invalid-branch": invalid_branch_default,
  "worktree/inside-repository": inside_repository_default,
  "verification/missing": missing_default3,
  "verification/cannot-fail": cannot_fail_default,
  "contract/invalid": invalid_default,
  "contract/tool-missing": tool_missing_default,
  "contract/missing-file": missing_file_default,
  "contract/not-listed": not_listed_default,
  "schedule/serial": serial_default,
  "sync/missing": missing_default2
};

// src/rules/rules-for.ts
var HAVE_MORE = /^(?:strategy|dependency-graph|checkpoint)/;
async function rulesFor(format) {
  if (format === void 0 || !HAVE_MORE.test(format)) return COMMON_RULES;
  return (await import("./rules-36GYWJ53.mjs")).RULES;
}

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, judges, stamp) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts2(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    const message = `${diagnostic.message}; accepted: ${allow.reason}`;
    return { ...diagnostic, message, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => {
    const { rule, reason: reason2 } = allow;
    return !used.has(allow) && (!isRuleName(rule) || reason2 === "" || judges(rule));
  });
  return [...accepted, ...unused.map((allow) => stamp("plan/unused-allow", unusedFinding(allow)))];
}
function isAccepted(plan, found) {
  return plan.allows.some((allow) => accepts2(plan, allow, found));
}
function accepts2(plan, allow, diagnostic) {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}
function isAbout(subject, { paths, tasks }) {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}
function isNear(plan, { at }, { tasks, location }) {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}
function unusedFinding({ rule, subject, reason: reason2, at }) {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`
    };
  }
  if (reason2 === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`
  };
}

// src/lint/lint.ts
var NOTHING3 = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
var MOST_OF_A_RULE = 2e3;
var NEEDS_REPOSITORY = /* @__PURE__ */ new Set([
  "ownership/case-collision",
  "ownership/create-existing",
  "ownership/empty-pattern",
  "ownership/modify-missing",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/read-missing",
  "plan/missing-shared",
  "plan/uncovered-task",
  "worktree/inside-repository",
  "contract/missing-file"
]);
async function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings
}) {
  const rules = await rulesFor(parsed?.format);
  const stamp = stamper(rules);
  const diagnostics = findings.map(({ rule, ...finding3 }) => stamp(rule, finding3));
  const analysis = parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(rules)) {
      if (settings.get(rule.name) === "off") continue;
      for (const finding3 of rule.check?.(input) ?? []) diagnostics.push(stamp(rule.name, finding3));
    }
  }
  const judges = (rule) => settings.get(rule) !== "off" && (repository !== void 0 || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set), stamp),
    proof: analysis ? prove(analysis) : NOTHING3,
    ...analysis && { analysis }
  };
}
function settledRaces(plan, settings) {
  return ({ kind, path, a, b, lock }) => {
    const rule = lock ? "lock/conflict" : `ownership/${kind}`;
    const tasks = [a, b].map(({ task }) => plan.tasks[task].id);
    const found = { rule, tasks, paths: [path], location: b.claim.at };
    return settings.get(rule) === "off" || isAccepted(plan, found);
  };
}
function stamper(rules) {
  return (rule, finding3) => {
    const { severity, mend } = rules[rule];
    return {
      rule,
      severity: finding3.severity ?? severity,
      message: finding3.message,
      location: finding3.at,
      tasks: finding3.tasks ?? [],
      paths: finding3.paths ?? [],
      related: finding3.related ?? [],
      fixes: finding3.fixes ?? [],
      mend
    };
  };
}
function withSetting(diagnostic, settings) {
  const severity = settings.get(diagnostic.rule);
  if (diagnostic.rule === "plan/unreadable" && diagnostic.severity === "error") return [diagnostic];
  if (severity === "off") return [];
  return severity === void 0 || diagnostic.accepted !== void 0 ? [diagnostic] : [{ ...diagnostic, severity }];
}
function sorted(diagnostics) {
  const order = diagnostics.toSorted(
    (a, b) => comparePlaces(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return !last || last.rule !== diagnostic.rule || last.message !== diagnostic.message || comparePlaces(last.location, diagnostic.location) !== 0;
  });
}
function bounded(diagnostics, stamp) {
  const told = /* @__PURE__ */ new Map();
  const rest = /* @__PURE__ */ new Map();
  const kept = diagnostics.filter((diagnostic) => {
    const count = (told.get(diagnostic.rule) ?? 0) + 1;
    told.set(diagnostic.rule, count);
    if (count > MOST_OF_A_RULE) push(rest, diagnostic.rule, diagnostic);
    return count <= MOST_OF_A_RULE;
  });
  if (rest.size === 0) return kept;
  const counts = [...rest].map(([rule, [first, ...others]]) => {
    const severities = new Set([first, ...others].map(({ severity: severity2 }) => severity2));
    const severity = SEVERITIES.find((one2) => severities.has(one2)) ?? first.severity;
    const at = first.location;
    return { ...stamp(rule, { at, message: moreOf(rule, others.length + 1) }), severity };
  });
  return sorted([...kept, ...counts]);
}
var SEVERITIES = ["error", "warning", "info"];
function moreOf(rule, count) {
  return `${count} more findings of ${rule} from here on are not told one by one`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/model/repository.ts
var MOST_SIBLINGS = 500;
var Repository = class {
  files;
  escapes;
  worktrees;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  #paths;
  constructor({ files, present = [], escapes = [], worktrees }) {
    this.files = new Set(files);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.worktrees = worktrees ?? /* @__PURE__ */ new Map();
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** The paths of its files, to be searched by pattern. */
  get paths() {
    return this.#paths ??= new KnownPaths(this.files);
  }
  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path) {
    if (!this.#folded) {
      this.#folded = /* @__PURE__ */ new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? void 0 : variant;
  }
  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path) {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : void 0;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name] = nearest(baseName(path), siblings.map(baseName));
    return name && directoryName(path) + name;
  }
  #directoryIndex() {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
};
function groupBy(paths, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

// src/cli/check.ts
async function check(file, bytes, workspace, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const limits = { ...workspace.config.limits ?? DEFAULT_LIMITS, ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const files = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files && await indexRepository(document, path, workspace, files, options);
  const surroundings = files && options.beside !== false && await lookAround(file, path, files, document, options, workspace.root.path);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = await lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding3) => finding3.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, path, { root }, files, { staged }) {
  if (!parsed || staged) return new Repository({ files });
  const { tasks, references } = parsed.plan;
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside: outside2, shape }) => outside2 === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => worktree ? [worktree.value] : []);
  const worktrees = await worktreesInside(root, wanted);
  return new Repository({ ...lookUp(root, files, claimed), worktrees });
}
async function lookAround(file, path, files, { parsed, index }, { staged }, root) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const carried = parsed && isFormat(parsed, "checkpoint") && await lookForPlan(file, parsed, root, staged && files);
  if (staged) return { path, hasShared: files.includes(`${folder}shared.md`), ...carried };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name) => readTextIfThere(join5(dirname4(resolve3(file)), name), DEFAULT_LIMITS.bytes)
    )
  );
  const strategy = parsed?.format.startsWith("strategy") && await (await import("./strategy-folder-TWOOSE4J.mjs")).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS);
  return {
    path,
    hasShared: shared !== void 0,
    ...tasksFile !== void 0 && { tasksFile },
    ...strategy,
    ...carried
  };
}
async function lookForPlan(file, parsed, root, files) {
  const { inIndex, lookForPlan: look, onDisk } = await import("./carried-out-ESZIQA6E.mjs");
  return look(file, parsed, files ? inIndex(root, files) : onDisk(root), DEFAULT_LIMITS);
}

// src/cli/check-config.ts
import { join as join6 } from "node:path";
async function checkConfigs(workspaces, { settings }) {
  const opened = await workspaces.opened();
  const faulty = opened.filter(({ configFindings }) => configFindings.length > 0);
  const checked = faulty.map(
    async ({ root, configFindings: findings, configIndex: index }) => ({
      ...await lint({ findings, settings }),
      file: join6(root.path, CONFIG_FILE),
      path: CONFIG_FILE,
      document: { index, bom: false, findings },
      overLimit: false
    })
  );
  return Promise.all(checked);
}

// src/cli/print.ts
import { dirname as dirname5 } from "node:path";
import { styleText } from "node:util";

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F1E6}-\\u{1F1FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F", "u");
var NO_WIDTH = /^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$/u;
var PLAIN = /^[\u0020-\u007E]*$/;
var segmenter;
function charactersOf(text) {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function columnsOf2(text) {
  if (PLAIN.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
function columnsOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NO_WIDTH.test(character) ? 0 : 1;
}

// src/report/excerpt.ts
var CONTEXT = 10;
function excerptOf(source, from, to, room) {
  const { before, marked: marked2, after } = cutLine(source, from, to, room);
  return {
    text: before + marked2 + after,
    lead: columnsOf2(before),
    marked: Math.max(1, columnsOf2(marked2))
  };
}
function cutLine(source, from, to, room) {
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown2 = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown2.slice(0, within.length).join(""),
    after: shown2.slice(within.length).join("")
  };
}
function cells(text) {
  return charactersOf(text).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown2) {
  return shown2.reduce((sum, cell) => sum + columnsOf2(cell), 0);
}
function fitting(from, columns) {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf2(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}
function whole(source, offset) {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}

// src/report/plural.ts
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/report-json.ts
function summarise(files) {
  const all2 = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all2.filter((one2) => one2.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info")
  };
}
function reportToJson(files, error) {
  return {
    version: 1,
    files: files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one2) => diagnosticToJson(one2, file.path))
    })),
    summary: summarise(files),
    ...error && { error: { code: error.code, message: escapeControls(error.message) } }
  };
}
function diagnosticToJson(diagnostic, path) {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message: escapeControls(message),
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({
      path,
      location: at,
      message: escapeControls(said)
    })),
    fixes: fixes.map(({ title, edits }) => ({ title: escapeControls(title), edits })),
    ...accepted !== void 0 && { accepted: escapeControls(accepted) },
    docs: `docs/rules/${rule}.md`
  };
}

// src/report/shown.ts
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}

// src/report/wrap.ts
function wrap(text, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && columnsOf2(line) + 1 + columnsOf2(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

// src/report/pretty.ts
function pretty(files, options) {
  const blocks = files.flatMap(
    (file) => file.diagnostics.filter((one2) => shows(one2, options)).map((one2) => block(file, one2, options))
  );
  const closing = options.quiet ? [] : [closingLines(files, options)];
  return [...blocks, ...closing].map((part) => `${part}
`).join("\n");
}
function block(file, one2, { columns, paint }) {
  const { line, column } = one2.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`, ""))} ${paint(one2.severity, one2.severity)} ${one2.rule}`;
  const message = wrap(escapeControls(one2.message), columns, "  ");
  const lines = [
    head,
    ...message,
    ...excerpt(file.index, one2.location, one2.severity, columns, paint)
  ];
  for (const { at, message: said } of one2.related.slice(0, 3)) {
    lines.push(...excerpt(file.index, at, "info", columns, paint, said));
  }
  const [fix] = one2.fixes;
  if (fix) lines.push(...wrap(`fix: ${escapeControls(fix.title)}`, columns, "  "));
  return lines.join("\n");
}
function excerpt(index, at, severity, columns, paint, remark = "") {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const { text, lead, marked: marked2 } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked2))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked2 + 1 + columnsOf2(said) <= columns ? [...lines, `${under} ${said}`] : [...lines, under, ...wrap(said, columns, "        ")];
}
function closingLines(files, { columns, paint }) {
  const { errors, warnings, infos } = summarise(files);
  const plans = files.filter(({ tasks }) => tasks > 0);
  const proofs = plans.slice(0, 20).flatMap((file) => wrap(proofLine(file), columns, "  ", ""));
  const counts = [
    paint(errors > 0 ? "error" : "dim", plural(errors, "error")),
    paint(warnings > 0 ? "warning" : "dim", plural(warnings, "warning")),
    paint("dim", plural(infos, "info"))
  ];
  return [...proofs, `${plural(files.length, "file")}: ${counts.join(", ")}`].join("\n");
}
function proofLine({ path, tasks, proof }) {
  const { pairs: pairs2, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs2, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}

// src/cli/print.ts
async function print(outcome, options, io) {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text-AGMOLFYQ.mjs");
    const files = outcome.checked.map((one2) => ({ ...fileReport(one2), path: pathFromTop(one2) }));
    const exit = exitCode(outcome, options);
    io.stdout.write(
      await ciText(options.output, files, { ...options, ...outcome, exitCode: exit })
    );
    if (options.output === "github") return;
  } else if (options.output === "json") {
    const files = outcome.checked.map((one2) => {
      const diff = outcome.diffs?.get(one2.file);
      return { ...fileReport(one2), ...diff !== void 0 && { diff } };
    });
    printJson(reportToJson(files, refusalOf(outcome)), io);
  } else if (outcome.checked.length > 0) {
    const files = outcome.checked.map((one2) => ({
      ...fileReport(one2),
      // From where the user stands, so that a terminal can open it.
      path: displayPath(io.cwd, one2.file),
      index: one2.document.index
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files, { columns: io.columns, paint: painter(options), verbose, quiet })
    );
  }
  for (const problem of outcome.problems) tell(problem, io);
}
function printFixes({ file, applied, cost }, options, io) {
  if (options.quiet || options.output !== "pretty") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix.title, "")}
`
    );
  }
  if (cost !== void 0) io.stdout.write(`${path}: ${cost}
`);
}
function pathFromTop({ file, path }) {
  const top = gitTop(dirname5(file));
  return top === void 0 ? path : displayPath(top, file);
}
function fileReport({ path, document, diagnostics, proof }) {
  const { parsed } = document;
  return {
    path,
    format: parsed?.format ?? null,
    tasks: parsed?.plan.tasks.length ?? 0,
    diagnostics,
    proof
  };
}
var STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  dim: "dim",
  bold: "bold",
  added: "green",
  removed: "red"
};
function painter({ color }) {
  if (!color) return (_, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

// src/cli/sources.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);
import { readdir } from "node:fs/promises";
import { join as join7, resolve as resolve4 } from "node:path";

// src/formats/config/config.ts
var DEFAULT_CONFIG = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/work-packages.yml",
    "**/parallel-execution/*.json"
  ],
  hook: "block",
  agents: 4,
  rules: /* @__PURE__ */ new Map(),
  limits: DEFAULT_LIMITS
};

// src/host/staged.ts
var TEXT = /\.(?:md|markdown|ya?ml|json)$/i;
async function readStaged(folder) {
  const filter = ["--diff-filter=ACMRT", "--no-renames", "--no-ext-diff"];
  const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", ...filter, "--relative"];
  const listed = await git(folder, args, { keepIndex: true });
  if (!listed.ok) throw new Error(`the staged files cannot be listed: ${listed.problem}`);
  const entries = stagedEntries(splitNul(listed.stdout)).filter(({ path }) => TEXT.test(path));
  if (entries.length === 0) return [];
  const input = entries.map(({ object }) => `${object}
`).join("");
  const shown2 = await git(folder, ["cat-file", "--batch"], { keepIndex: true, input });
  if (!shown2.ok) throw new Error(`the staged files cannot be read: ${shown2.problem}`);
  const contents = splitBatch(shown2.stdout);
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? Buffer.alloc(0) }));
}
async function readIndexed(folder, path, limit) {
  const shown2 = await git(folder, ["cat-file", "blob", `:./${path}`], { keepIndex: true });
  return shown2.ok && shown2.stdout.length <= limit ? shown2.stdout.toString("utf8") : void 0;
}
function stagedEntries(fields) {
  const entries = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , object = ""] = fields[i].split(" ");
    if (mode.startsWith("100")) entries.push({ object, path: fields[i + 1] });
  }
  return entries;
}
function splitBatch(output) {
  const contents = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === void 0) throw new Error(`the staged files cannot be read: ${head}`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

// src/cli/sources.ts
var PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;
async function findSources(paths, options, workspaces, io, wanted = "searched") {
  if (options.staged) return stagedSources(paths, workspaces, io);
  if (paths.length === 0) return usualSources(workspaces, io);
  const found = [];
  for (const path of new Set(paths)) {
    if (path === "-") found.push(await standardInput(options, workspaces, io));
    else found.push(...await sourcesAt(resolve4(io.cwd, path), path, options, workspaces, wanted));
  }
  return [...new Map(found.map((source) => [source.file, source])).values()];
}
async function standardInput(options, workspaces, io) {
  const file = resolve4(io.cwd, options.stdinPath ?? "standard-input.md");
  const { config } = await workspaces.of(file);
  const bytes = await readStream(io.stdin, options.limits.bytes ?? config.limits.bytes);
  return { file, bytes, beside: options.stdinPath !== void 0 };
}
async function sourcesAt(file, written2, options, workspaces, wanted) {
  const { config } = await workspaces.of(file);
  const limit = options.limits.bytes ?? config.limits.bytes;
  const read = await readBytes(file, limit);
  if ("bytes" in read) return [{ file, bytes: read.bytes }];
  if ("tooLarge" in read)
    return [
      {
        file,
        problem: `${written2} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`
      }
    ];
  if (read.problem !== "directory") return [{ file, problem: PROBLEMS[read.problem](written2) }];
  if (!await mayList(file)) return [{ file, problem: PROBLEMS.denied(written2) }];
  const workspace = await workspaces.at(file);
  const found = await plansAmong(await filesBelow(file), workspace, wanted);
  if (found.length > 0) return found;
  return [
    {
      file,
      problem: `no plan lies in ${written2}; expected a parallel-plan.md or another file with tasks`
    }
  ];
}
var PROBLEMS = {
  missing: (path) => `${path} does not exist; expected a plan file or a folder`,
  denied: (path) => `${path} cannot be opened: permission denied`,
  "not a file": (path) => `${path} is no regular file; expected a plan file or a folder`
};
async function usualSources(workspaces, io) {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join7(root.path, path))
  );
  for (const file of await filesBelow(join7(root.path, config.plansDir))) files.add(file);
  const found = await plansAmong([...files], workspace, "searched");
  if (found.length > 0) return found;
  throw new Refusal(
    "no-plans",
    `no plan was found in ${config.plansDir} or by the patterns ${config.include.join(", ")}; name a file, or write one with /parallel-plan`
  );
}
async function stagedSources(paths, workspaces, io) {
  if (paths.includes("-"))
    throw new Refusal("usage", "--staged looks at the index; expected paths, without -");
  const workspace = await workspaces.at(io.cwd);
  if (!await isWorkTree(workspace.root.path))
    throw new Refusal(
      "no-repository",
      `${workspace.root.path} lies in no git work tree; expected one for --staged`
    );
  const staged = await readStaged(workspace.root.path).catch((error) => {
    throw new Refusal("no-repository", error instanceof Error ? error.message : String(error));
  });
  const wanted = new Set(
    paths.map((path) => displayPath(workspace.root.path, resolve4(io.cwd, path)))
  );
  const named3 = (path) => wanted.size === 0 || [...wanted].some(
    (want) => path === want || path.startsWith(`${want}/`) || want === workspace.root.path
  );
  const isPlan = planFilter(workspace);
  const found = [];
  for (const { path, bytes } of staged)
    if (named3(path) && PLAN_FILE.test(path) && await isPlan(path, bytes))
      found.push({ file: join7(workspace.root.path, path), bytes });
  return found;
}
async function plansAmong(files, workspace, wanted) {
  const [isPlan, isIncluded] = [planFilter(workspace, wanted), includes(workspace)];
  const found = [];
  for (const file of files.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && await isPlan(path, read.bytes))
      found.push({ file, bytes: read.bytes });
    else if ("problem" in read && read.problem === "denied" && isIncluded(path))
      found.push({ file, problem: PROBLEMS.denied(path) });
    else if ("tooLarge" in read && isIncluded(path)) {
      found.push({
        file,
        problem: `${path} has ${read.tooLarge} bytes, over the limit of ${workspace.config.limits.bytes}; split the plan`
      });
    }
  }
  return found;
}
function includes({ config }) {
  return (0, import_picomatch3.default)([...config.include], { dot: true, nocase: true, posix: true });
}
function planFilter(workspace, wanted = "searched") {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return async (path, bytes) => {
    if (isIncluded(path) && (!isDefault || isPlanByName(path))) return true;
    return isWanted(path, Buffer.from(bytes).toString("utf8"), wanted);
  };
}
async function listCandidates({ root, files }) {
  if (!root.git) return files();
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
  ]);
  return listed.ok ? splitNul(listed.stdout) : files();
}
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = join7(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === ".git" || entry.name === "node_modules" ? [] : filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

// src/cli/workspace.ts
import { dirname as dirname6, join as join9 } from "node:path";

// src/host/repository.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join8 } from "node:path";
var MOST_WALKED = 5e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);
async function listFiles(root) {
  if (root.git) {
    const listed = await git(root.path, ["ls-files", "-z", "--cached"]);
    if (listed.ok) return splitNul(listed.stdout);
  }
  return walk(root.path);
}
async function listStagedFiles(root) {
  const listed = await git(root.path, ["ls-files", "-z", "--cached"], { keepIndex: true });
  return listed.ok ? splitNul(listed.stdout) : [];
}
async function walk(root) {
  const files = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    const entries = await readdir2(join8(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files.push(path);
      if (files.length >= MOST_WALKED) return files;
    }
  }
  return files;
}

// src/cli/workspace.ts
var Workspaces = class {
  #opened = /* @__PURE__ */ new Map();
  #fixed;
  #staged;
  constructor(options) {
    this.#fixed = options.root === void 0 ? void 0 : rootAt(options.root);
    this.#staged = options.staged ?? false;
  }
  /** The workspace of a file. */
  of(path) {
    return this.at(dirname6(path));
  }
  /** The workspace of a folder. */
  at(folder) {
    const root = this.#fixed ?? findRoot(folder);
    const known3 = this.#opened.get(root.path);
    if (known3) return known3;
    const opened = openWorkspace(root, this.#staged);
    this.#opened.set(root.path, opened);
    return opened;
  }
  /** Every workspace opened so far. */
  opened() {
    return Promise.all(this.#opened.values());
  }
};
async function openWorkspace(root, staged) {
  let listed;
  const files = () => listed ??= staged ? listStagedFiles(root) : listFiles(root);
  const read = await readBytes(join9(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("./read-MI5LS6II.mjs");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files };
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return (await import("./fix-NURUKZA7.mjs")).mendFiles(positionals, options, io);
  if (values["watch"] === true) return (await import("./watch-ZGFR2JJF.mjs")).watch(positionals, options, io);
  const outcome = await checkAll(positionals, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}
async function checkAll(paths, options, io, instead = /* @__PURE__ */ new Map()) {
  const workspaces = new Workspaces(options);
  const sources = await findSources(paths, options, workspaces, io);
  const checked = [];
  for (const source of sources) {
    if (!("bytes" in source)) continue;
    const { file, beside = true } = source;
    const bytes = instead.get(file) ?? source.bytes;
    checked.push(await check(file, bytes, await workspaces.of(file), { ...options, beside }));
  }
  checked.push(...await checkConfigs(workspaces, options));
  return {
    checked: checked.toSorted((a, b) => a.path < b.path ? -1 : 1),
    problems: sources.flatMap(problemOf2)
  };
}
function problemOf2(source) {
  return "problem" in source ? [source.problem] : [];
}
function exitCode({ checked, problems }, { strict }) {
  if (problems.length > 0 || checked.some(({ overLimit }) => overLimit)) return EXIT.usage;
  const fails = ({ severity }) => severity === "error" || strict && severity === "warning";
  return checked.some(({ diagnostics }) => diagnostics.some(fails)) ? EXIT.errors : EXIT.clean;
}
function refusalOf({ checked, problems }) {
  const over = checked.find(({ overLimit }) => overLimit);
  const [first] = problems;
  if (first !== void 0)
    return new Refusal(
      first.includes("over the limit") ? "over-limit" : "unreadable",
      problems.join("; ")
    );
  if (!over) return void 0;
  return new Refusal(
    "over-limit",
    `${over.path}: ${over.document.findings.find((finding3) => finding3.overLimit)?.message}`
  );
}

// src/schedule/energy.ts
var BEGINNINGS = 300;
function isTooShort(instance, length) {
  return Array.from(instance.capacities).some(
    (capacity, resource) => isOverloaded(usersOf(instance, resource, length), capacity)
  );
}
function usersOf(instance, resource, length) {
  const { durations, tail, mirrored, resources, amounts } = instance;
  const tasks = resources.flatMap((list, task) => list.includes(resource) ? task : []);
  return {
    count: tasks.length,
    durations: Float64Array.from(tasks, (task) => durations[task]),
    amounts: Float64Array.from(
      tasks,
      (task) => amounts[task][resources[task].indexOf(resource)]
    ),
    earliestEnds: Float64Array.from(tasks, (task) => mirrored.tail[task]),
    latestStarts: Float64Array.from(tasks, (task) => length - tail[task])
  };
}
function isOverloaded(users, capacity) {
  const changes = new Float64Array(2 * users.count);
  return beginnings(users).some((begin) => isOverloadedFrom(begin, users, capacity, changes));
}
function beginnings({ durations, earliestEnds, latestStarts }) {
  const earliestStarts = earliestEnds.map((end, i) => end - durations[i]);
  const times = [.../* @__PURE__ */ new Set([...earliestStarts, ...latestStarts, ...earliestEnds])];
  const step = Math.ceil(times.length / BEGINNINGS);
  return times.sort((a, b) => a - b).filter((_, i) => i % step === 0);
}
function isOverloadedFrom(begin, { count, durations, amounts, earliestEnds, latestStarts }, capacity, changes) {
  const codes = 2 * count;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const inside = Math.min(durations[i], earliestEnds[i] - begin);
    if (inside <= 0) continue;
    const grows = Math.max(begin, latestStarts[i]);
    changes[used++] = grows * codes + 2 * i;
    changes[used++] = (grows + inside) * codes + 2 * i + 1;
  }
  const sorted2 = changes.subarray(0, used).sort();
  let excess = 0;
  let growth = -capacity;
  let time = begin;
  for (const change of sorted2) {
    const code = change % codes;
    const now = (change - code) / codes;
    excess += growth * (now - time);
    if (excess > 0) return true;
    time = now;
    growth += code % 2 === 0 ? amounts[code >> 1] : -amounts[code >> 1];
  }
  return false;
}

// src/schedule/lower-bound.ts
function simpleBound(instance) {
  const { capacities, resources, amounts, durations } = instance;
  const work = new Float64Array(capacities.length);
  resources.forEach(
    (list, task) => list.forEach((resource, i) => work[resource] += amounts[task][i] * durations[task])
  );
  return work.reduce(
    (bound, sum, resource) => Math.max(bound, Math.ceil(sum / capacities[resource])),
    criticalPathLength(instance)
  );
}
function energyBound(instance, bound, reached) {
  let low = bound;
  let high = reached;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTooShort(instance, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/schedule/barrier.ts
var PASSES = 20;
function barrierSchedule(project, waves2) {
  const starts = new Float64Array(project.durations.length);
  let begin = 0;
  for (const wave of waves2) {
    const part = makeInstance(wavePart(project, wave));
    const generator = new Generator(part);
    const until = { schedules: PASSES, bound: simpleBound(part) };
    const layout = improve(part, generator, listSchedule(part, generator), until);
    wave.forEach((task, i) => starts[task] = begin + layout.starts[i]);
    begin += layout.makespan;
  }
  return { starts, makespan: begin };
}

// src/schedule/cycle.ts
function findCycle(before) {
  const stuck = tasksThatNeverStart(before);
  const [first] = stuck;
  if (first === void 0) return void 0;
  const path = [];
  let task = first;
  while (!path.includes(task)) {
    path.push(task);
    task = before[task].find((parent) => stuck.has(parent));
  }
  const cycle = path.slice(path.indexOf(task));
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function tasksThatNeverStart(before) {
  const waiting = before.map(() => []);
  before.forEach((list, task) => list.forEach((parent) => waiting[parent].push(task)));
  const open2 = before.map((list) => list.length);
  const started = open2.flatMap((count, task) => count === 0 ? [task] : []);
  for (let i = 0; i < started.length; i++)
    for (const child of waiting[started[i]]) if (--open2[child] === 0) started.push(child);
  return new Set(open2.flatMap((count, task) => count > 0 ? [task] : []));
}

// src/schedule/slots.ts
function assignAgents(tasks) {
  const freeAt = [];
  return tasks.toSorted((a, b) => a.start - b.start).map(({ task, start, end }) => {
    const free = freeAt.findIndex((time) => time <= start);
    const agent = free === -1 ? freeAt.length : free;
    freeAt[agent] = end;
    return { task, agent: agent + 1, start, end };
  });
}

// src/schedule/crossover.ts
var LEAST_PART = 0.1;
var MOST_PART = 0.5;
var MOST_MOVED = 0.3;
function cross(mother, father, child, far, random) {
  const width = (LEAST_PART + (MOST_PART - LEAST_PART) * random()) * mother.makespan;
  const from = random() * (mother.makespan - width);
  for (let task = 0; task < child.length; task++) {
    const key = mother.keys[task];
    if (key < from) child[task] = father.keys[task];
    else child[task] = key <= from + width ? far + key : 2 * far + father.keys[task];
  }
}
function mutate(direction, keys, random) {
  const { size, before, mirrored } = direction;
  const chance = MOST_MOVED * random() ** 2;
  for (let task = 0; task < size; task++) {
    if (random() >= chance) continue;
    const key = keys[Math.floor(random() * size)];
    const isFree = before[task].every((parent) => keys[parent] <= key) && mirrored.before[task].every((child) => key <= keys[child]);
    if (isFree) keys[task] = key;
  }
}

// src/schedule/sampling.ts
function sampledKeys(instance, random) {
  const { size, before, tail } = instance;
  const after = instance.mirrored.before;
  const open2 = before.map((list) => list.length);
  const ready = open2.flatMap((count, task) => count === 0 ? [task] : []);
  const keys = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const drawn = drawByTail(ready, tail, random);
    const task = ready[drawn];
    ready[drawn] = ready.at(-1);
    ready.pop();
    keys[task] = place;
    for (const child of after[task]) if (--open2[child] === 0) ready.push(child);
  }
  return keys;
}
function drawByTail(ready, tail, random) {
  const shortest = ready.reduce((least, task) => Math.min(least, tail[task]), Infinity);
  const weightOf = (task) => Math.sqrt(tail[task] - shortest + 1);
  let left = random() * ready.reduce((sum, task) => sum + weightOf(task), 0);
  for (let i = 0; i < ready.length; i++) {
    left -= weightOf(ready[i]);
    if (left < 0) return i;
  }
  return ready.length - 1;
}

// src/schedule/genetic.ts
var POPULATION = 0.85;
var DRAWN = 3;
function evolve(instance, generator, first, until, random) {
  const { durations } = instance;
  const far = 2 * durations.reduce((sum, duration) => sum + duration, 1);
  const population = Math.max(2, Math.round(POPULATION * Math.sqrt(until.schedules)));
  const child = new Float64Array(instance.size);
  const isNew = memory();
  let best = first;
  let direction = instance;
  const isOver = () => generator.made >= until.schedules || best.makespan <= until.bound;
  const born = (keys) => {
    const layout = generator.generate(direction, keys);
    const mirrored = mirrorStarts(layout, durations);
    if (layout.makespan < best.makespan)
      best = direction === instance ? layout : { ...layout, starts: mirrored };
    return { keys: mirrored, makespan: layout.makespan };
  };
  let parents = [{ keys: mirrorStarts(first, durations), makespan: first.makespan }];
  while (parents.length < population && !isOver())
    parents.push(born(sampledKeys(instance, random)));
  let others = [];
  while (!isOver()) {
    direction = direction.mirrored;
    const next = [];
    for (let i = 0; i < parents.length && !isOver(); i++) {
      cross(tournament(parents, i, random), parents[i], child, far, random);
      mutate(direction, child, random);
      const found = born(child);
      const known3 = others[i];
      next.push(!known3 || found.makespan <= known3.makespan && isNew(found) ? found : known3);
    }
    others = parents;
    parents = next;
  }
  return best;
}
function tournament(list, but, random) {
  let mother;
  for (let i = 0; i < DRAWN; i++) {
    const drawn = Math.floor(random() * (list.length - 1));
    const other = list[drawn < but ? drawn : drawn + 1];
    if (!mother || other.makespan < mother.makespan) mother = other;
  }
  return mother;
}
function memory() {
  const seen = /* @__PURE__ */ new Set();
  return ({ keys, makespan }) => {
    const hash = keys.reduce((sum, key) => Math.imul(sum, 31) + key | 0, makespan);
    return !seen.has(hash) && seen.add(hash).size > 0;
  };
}

// src/schedule/random.ts
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

// src/schedule/solve.ts
function solve(instance, { schedules, seed, known: known3 = [] }) {
  const generator = new Generator(instance);
  const until = { schedules, bound: simpleBound(instance) };
  let best = improve(instance, generator, listSchedule(instance, generator), until);
  for (const starts of known3) {
    if (best.makespan === until.bound) break;
    const layout = improve(instance, generator, generator.generate(instance, starts), until);
    if (layout.makespan < best.makespan) best = layout;
  }
  until.bound = energyBound(instance, until.bound, best.makespan);
  best = evolve(instance, generator, best, until, randomNumbers(seed));
  return { ...best, lowerBound: until.bound, made: generator.made };
}

// src/schedule/waves.ts
function wavesOf(before, order) {
  const level = before.map(() => 0);
  const waves2 = [];
  for (const task of order) {
    for (const parent of before[task]) level[task] = Math.max(level[task], level[parent] + 1);
    (waves2[level[task]] ??= []).push(task);
  }
  return waves2.map((wave) => wave.sort((a, b) => a - b));
}

// src/schedule/schedule-plan.ts
var WORTH_IT = 1.2;
function schedulePlan(plan, options) {
  const open2 = openTasks(plan, options.order ?? orderTasks(plan.tasks));
  const project = projectOf(open2, options.agents);
  const instance = makeInstance(project);
  if (!instance) return { cycle: findCycle(open2.before).map((task) => open2.tasks[task].id) };
  const waves2 = wavesOf(open2.before, instance.order);
  const barrier = barrierSchedule(project, waves2);
  const solution = solve(instance, {
    schedules: options.schedules ?? usualEffort(instance.size),
    seed: options.seed ?? 1,
    known: [barrier.starts]
  });
  return { schedule: tell2(open2, instance, waves2, barrier.makespan, solution, options.agents) };
}
function usualEffort(tasks) {
  return Math.ceil(Math.min(1e3, 1e9 / tasks ** 2));
}
function tell2({ tasks, before, durations, unit, step }, instance, waves2, barrierMakespan, { starts, makespan, lowerBound: lowerBound2 }, agents) {
  const id = (task) => tasks[task].id;
  const serial = durations.reduce((sum, duration) => sum + duration, 0);
  const speedup = makespan === 0 ? 1 : serial / makespan;
  return {
    agents,
    unit,
    lowerBound: lowerBound2 * step,
    makespan: makespan * step,
    optimal: makespan === lowerBound2,
    criticalPath: criticalPath2(instance, before).map(id),
    barrierMakespan: barrierMakespan * step,
    serial: serial * step,
    speedup: rounded(speedup),
    efficiency: rounded(speedup / agents),
    waves: waves2.map((wave) => wave.map(id)),
    slots: assignAgents(
      durations.map((duration, task) => ({
        task: id(task),
        start: starts[task] * step,
        end: (starts[task] + duration) * step
      }))
    ),
    advice: speedup < WORTH_IT ? "serial" : "parallel"
  };
}
function criticalPath2({ tail, durations }, before) {
  const path = [];
  const byTail = /* @__PURE__ */ new Map();
  tail.forEach((time, task) => push(byTail, time, task));
  const length = tail.reduce((longest2, time) => Math.max(longest2, time), 0);
  const goesOn = (task) => path.length === 0 || before[task].includes(path.at(-1));
  for (let left = length; left > 0; left -= durations[path.at(-1)])
    path.push(byTail.get(left).find(goesOn));
  return path;
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}

export {
  comparePoints,
  comparePlaces,
  encloses,
  LineIndex,
  decode,
  TASK_ID,
  looksLikeId,
  plainId,
  headingDependencies,
  withoutKeyword,
  lineDependencies,
  DAY,
  WEEK,
  minutesOf,
  durationText,
  withoutMarks,
  readTaskHeading,
  openedFence,
  closesFence,
  withoutCode,
  outline,
  frontMatter,
  comments,
  strategyFileOf,
  tidyPath,
  shapeOf,
  globSource,
  baseName,
  foldPath,
  hasPlaceholder,
  isCostly,
  matcher,
  isWrite,
  push,
  orderTasks,
  branchFault,
  FORMAT_LIST,
  readPlan,
  readBytes,
  readTextIfThere,
  readStream,
  replaceFile,
  saveFile,
  createFile,
  makeFolders,
  writeOwnFile,
  isCode,
  findRoot,
  rootAt,
  gitTop,
  displayPath,
  git,
  splitNul,
  overlap,
  tidyKey,
  canonicalKey,
  keyClaim,
  Analysis,
  defineRule,
  defineFormatRule,
  isFormat,
  contractPlaces,
  Generator,
  makeInstance,
  reversed,
  openTasks,
  simpleBound,
  listSchedule,
  improve,
  randomNumbers,
  solve,
  wavesOf,
  WORTH_IT,
  schedulePlan,
  COMMON_RULES,
  lint,
  plural,
  readIndexed,
  check,
  indexRepository,
  charactersOf,
  columnsOf2 as columnsOf,
  cutLine,
  summarise,
  shows,
  wrap,
  print,
  printFixes,
  painter,
  DEFAULT_CONFIG,
  findSources,
  planFilter,
  Workspaces,
  validate,
  checkAll,
  exitCode,
  refusalOf
};
