/** A text by its path from the repository's root. */
export interface TextFile {
  path: string;
  text: string;
}

/** What a tool finds in a file: at a JSON pointer, or at an offset (UTF-16 code units from 0). */
export interface Fault {
  path: string;
  message: string;
  pointer?: string;
  onKey?: boolean;
  offset?: number;
  severity?: "error" | "warning" | "info";
}

/** What is done in a thread of its own: which tool does what with which texts. */
export type Task =
  | { does: "lint-openapi"; module: string; files: TextFile[]; entries: string[] }
  | {
      does: "lint-schemas";
      module: string;
      draft7: string;
      schemas: { path: string; value: unknown }[];
    }
  | { does: "lint-sql"; module: string; files: TextFile[] }
  | { does: "try-sql"; module: string; parser: string; url: string; files: TextFile[] }
  | { does: "bundle"; module: string; files: TextFile[]; entry: string }
  | {
      does: "generate";
      languages: Language[];
      modules: { redocly?: string; openapiTypescript?: string; quicktype?: string };
      sources: {
        path: string;
        kind: "openapi" | "schema";
        /** What its type is called, where it is one. */
        name: string;
        /** The contract and what it refers to; schemas as JSON. */
        files: TextFile[];
      }[];
    };

export type Language = "typescript" | "python";

/** Code made from the contract at `path`. */
export interface Made {
  path: string;
  typescript?: string;
  python?: string;
}
