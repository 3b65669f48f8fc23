// src/formats/task-plan/top-folder.ts
var NAMES = "apps?|assets|backend|bin|client|cmd|components|config|crates|db|docs?|examples|frontend|internal|lib|libs|migrations|packages|pages|pkg|public|routes|schemas?|scripts|server|services|src|styles|tests?|tools|types|utils|web";
var TOP_FOLDER = new RegExp(`^(?:\\.[\\w-]+|${NAMES})/`);
var FOLDER_NAME = new RegExp(`^(?:${NAMES})$`);
function isFolderName(token, plain) {
  return plain && FOLDER_NAME.test(token);
}
function isBareName(text) {
  return /^[*_]*`[A-Za-z][\w-]*`[*_]*$/.test(text.trim());
}

// src/formats/task-plan/path-shape.ts
var EXTENSION = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|mdx?|txt|rst|adoc|html?|css|s[ac]ss|less|svelte|vue|astro|py|pyi|ipynb|rb|erb|go|mod|sum|rs|java|kts?|scala|clj[cs]?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|csproj|sln|fs|vb|php|pl|pm|lua|r|jl|dart|ex|exs|erl|hs|ml|nim|zig|sh|bash|zsh|fish|ps1|bat|cmd|sql|db|prisma|graphql|gql|proto|xml|xsd|svg|png|jpe?g|gif|ico|webp|pdf|csv|tsv|env|ini|cfg|conf|config|properties|gradle|cmake|mk|tf|tfvars|hcl|dockerfile|nix|service|desktop|snap|sol|wasm|log|patch|diff|tmpl|tpl|hbs|ejs|j2|po|ttf|woff2?|mp[34]|zip|gz|tgz|key|pem|crt|example|sample|local|d\.ts)$/i;
var BARE_NAME = /^(?:Dockerfile(?:\.[\w-]+)?|Containerfile|Makefile|GNUmakefile|Justfile|Rakefile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|Brewfile|Caddyfile|Tiltfile|CODEOWNERS|LICENSE|README|CHANGELOG|NOTICE|BUILD|WORKSPACE|\.[A-Za-z][\w.-]*)$/;
function looksLikePath(token, alone) {
  if (alone && BARE_GLOB.test(token)) return true;
  if (token.length < 2 || token.length > 1024) return false;
  const slashed = token.replaceAll("\\", "/");
  if (/^\.\.(?:\/\.\.)*\/?$/.test(slashed)) return true;
  if (isNoPath(token) || !/[A-Za-z0-9_*]/.test(token)) return false;
  if (/\s/.test(token) && !EXTENSION.test(token) && (!slashed.endsWith("/") || COMMAND.test(token)))
    return false;
  if (!slashed.includes("/")) return isFileName(token, alone);
  if (!alone && OPPOSITES.test(slashed)) return false;
  if (/^\/[a-z-]+$/i.test(slashed) && !alone) return false;
  if (/^(?:\.{0,2}\/|~\/|@\/|[A-Za-z]:\/|\/\/)/.test(slashed)) return true;
  if (slashed.endsWith("/") || EXTENSION.test(slashed) || /[*]/.test(slashed)) return true;
  return alone || TOP_FOLDER.test(slashed) || slashed.split("/").length > 3;
}
function hasExtension(path) {
  return EXTENSION.test(path);
}
function isSurePath(path) {
  const slashed = path.replaceAll("\\", "/");
  if (/^\/[^.]*$/.test(slashed) || /^[A-Z]\w*\.js$/.test(slashed)) return false;
  return TOP_FOLDER.test(slashed) || /[./*]/.test(slashed) && looksLikePath(slashed, false) || BARE_NAME.test(slashed);
}
var BARE_GLOB = /^(?=[^\s<>"=;:`/]+$)(?:\*\*?$|.*(?:\w\*$|^\*\w|\w\?$|\{[\w.-]*,[\w.,-]*\}|\[[!^]\w+\]|[?*+@!]\([\w.*|!()-]*\)))/;
var COMMAND = /^(?:bash|cargo|cat|cd|chmod|cp|docker|find|git|go|grep|ls|make|mkdir|mv|node|np[mx]|p?npm|python3?|rg|rm|rsync|sh|touch|tree|uv|yarn)\s/;
function isNoPath(token) {
  const plain = token.replace(/<[\w -]*>|\[\w+=\w+\]|[?*+@!]?\((?:[^()]|\([^()]*\))*\)/g, "");
  return /^[a-z][a-z0-9+.-]*:\/\/|^n\/a$|^(?:if\/else|try\/catch|and\/or|either\/or|yes\/no|true\/false|on\/off)$|^node:|^www\.|^[\w-]+\.(?:com|org|net|io|dev)\//i.test(
    token
  ) || /^@[\w-]+\/[\w.-]+$/.test(token) || /[<>|"=;]/.test(plain) || /\(\)|::|=>|^\d+(?:[./]\d+)*$|^\$\(|^--?\w/.test(token);
}
function isFileName(token, alone) {
  if (!alone && /^[A-Z]\w*\.js$/.test(token)) return false;
  return BARE_NAME.test(token) || EXTENSION.test(token) || /^\*+\./.test(token) || /^[\w.-]+\.\{[\w,]+\}$/.test(token);
}
var OPPOSITES = /^(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)\/(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)$/i;

export {
  isFolderName,
  isBareName,
  looksLikePath,
  hasExtension,
  isSurePath
};
