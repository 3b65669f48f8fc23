import { answer } from "../../host/worker.ts";
import { bundleOpenApi, lintOpenApi } from "./redocly.ts";
import { lintSchemas } from "./ajv.ts";
import { lintSql } from "./pgsql-parser.ts";
import { generate } from "./generate.ts";
import { trySql } from "./postgres.ts";
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
    case "try-sql":
      return trySql(task);
    case "bundle":
      return bundleOpenApi(task.module, task.files, task.entry);
    case "generate":
      return generate(task);
  }
});
