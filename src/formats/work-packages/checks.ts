/** Programs that people check their work with. */
const PROGRAMS = new Set(
  `npm npx pnpm yarn bun deno node tsc tsx jest vitest mocha eslint oxlint biome prettier playwright
  cypress python python3 pytest uv uvx poetry pip tox nox ruff mypy pyright black alembic hatch cargo
  go gofmt golangci-lint make just task gradle gradlew mvn ant bazel buck cmake ctest ninja meson ruby
  bundle rake rspec rails php composer phpunit artisan dotnet swift xcodebuild fastlane flutter dart
  mix rebar3 sbt stack cabal terraform helm kubectl docker podman bash sh zsh env git grep rg curl
  psql sqlite3 openspec bats shellcheck actionlint redocly spectral prism echo cd true false exit [`.split(
    /\s+/,
  ),
);

/** The tier that a word such as `tier_b` names. */
export function tierOf(text: string): string | undefined {
  return /^(?:tier[ _-]?)?([abc])$/i.exec(text.trim())?.[1]?.toUpperCase();
}

/** True for a text that is a command line, not a sentence about what somebody checks. */
export function isCommand(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const first = words.find((word) => !/^\w+=/.test(word)) ?? "";
  if (PROGRAMS.has(first)) return !/^(?:make sure|go (?:to|through|over))\b/i.test(text);
  return /^\.{0,2}\/\S/.test(first) || /\s--?[a-z]|&&|\|\||^\$ /.test(text);
}
