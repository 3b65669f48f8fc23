import { answer } from "../../host/worker.ts";
import { lintOpenApi } from "./redocly.ts";
import { lintSchemas } from "./ajv.ts";
import { lintSql } from "./pgsql-parser.ts";
import type { Task } from "./task.ts";

/** What runs in the thread: one task, and its answer. */
await answer(async (task: Task): Promise<unknown> => {
  switch (task.does) {
    case "lint-openapi":
      return lintOpenApi(task);
    case "lint-schemas":
      return lintSchemas(task);
    case "lint-sql":
      return lintSql(task);
  }
});
