/** Folders of generated repositories. No name is also one of a file, see `FILE_NAMES`. */
export const FOLDERS = ["src", "lib", "app", "[id]", ".config", "(tabs)", "my docs", "été", "Src"];

/** Files of generated repositories. */
export const FILE_NAMES = [
  "a.ts",
  "b.ts",
  "index.ts",
  "page.tsx",
  "c.ts",
  "[slug].tsx",
  "read me.md",
  ".env.local",
  "naïve.md",
  "1.json",
  "B.ts",
];

/** Globs for one folder of a path. */
export const FOLDER_GLOBS = [
  "*",
  "**",
  "{src,lib}",
  "s*",
  "[a-l]*",
  "{app,lib}/**",
  "@(src|app)",
  "?(s)rc",
  "[!s]*",
  "???",
];

/** Globs for the last part of a path. */
export const FILE_GLOBS = [
  "*",
  "*.ts",
  "**",
  "?.ts",
  "[a-b].ts",
  "{a,b}.ts",
  "[!a]*.ts",
  "*.{ts,md}",
  "@(a|b).ts",
  "!(a).ts",
  "+(a|b).ts",
  "*(a|b).ts",
  "?(a)*.ts",
  "[^b]*",
  "i*x.ts",
  "{a,index}.{ts,tsx}",
];
