import type { YamlValue } from "../formats/yaml/document.ts";
import type { ContractKind } from "./contract.ts";

/** True for a file that may be a contract, by its ending. */
export function mayBeContract(path: string): boolean {
  return isData(path) || /\.sql$/i.test(path);
}

/** True for a file that is a contract of a kind that no tool here reads: GraphQL, Protocol Buffers and the like. */
export function isUnreadContract(path: string): boolean {
  return /\.(?:graphqls?|gql|proto|avsc|avdl|avpr|thrift|fbs|smithy|tsp|raml|wadl|wsdl|xsd)$/i.test(
    path,
  );
}

/** True for YAML and JSON. */
export function isData(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

/** What a file of SQL or TypeScript is, or a document of YAML or JSON by what it holds. */
export function kindOf(path: string, value: YamlValue = null): ContractKind | undefined {
  if (/\.sql$/i.test(path)) return "sql";
  if (/\.[cm]?ts$/i.test(path)) return "typescript";
  if (!isData(path)) return undefined;
  const says = value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
  if ("openapi" in says || "swagger" in says) return "openapi";
  const schema = says["$schema"];
  const isSchema = typeof schema === "string" && schema.includes("json-schema.org");
  return isSchema || /\.schema\.(?:json|ya?ml)$/i.test(path) || /(?:^|\/)events\//.test(path)
    ? "schema"
    : "part";
}
