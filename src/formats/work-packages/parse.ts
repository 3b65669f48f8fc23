import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readYamlAllows } from "../yaml/allow.ts";
import { openYaml } from "../yaml/open.ts";
import type { ContractFile, WorkPackagesDocument } from "./document.ts";
import { Fields } from "../yaml/fields.ts";
import { taskMentions } from "./mentions.ts";
import { packageIds, readPackage } from "./packages.ts";
import { schemaFindings } from "./schema.ts";

/** Reads a work-packages.yaml: packages as tasks, scopes as claims. Never throws on bad input. */
export async function parseWorkPackages(
  index: LineIndex,
  options: ParseOptions,
): Promise<Parsed<"work-packages">> {
  const yaml = await openYaml(index.text, 0, index, options.limits);
  const top = new Fields(yaml, yaml.value);
  const ids = packageIds(top);
  const packages = top
    .mappings("packages")
    .map((fields) => readPackage(fields, top.mapping("defaults"), index, ids));
  const read = (await Promise.all(packages)).filter((one) => one !== undefined);
  const feature = top.mapping("feature");
  const title = feature.text("title") ?? feature.text("id") ?? top.text("change_id");
  const contracts = contractsIn(top.mapping("contracts"));
  const featureId = feature.text("id") ?? top.text("change_id");
  const findings: ParserFinding[] =
    yaml.findings.length > 0 ? yaml.findings : await schemaFindings(yaml, top, index, ids);
  return {
    format: "work-packages",
    plan: {
      format: "work-packages",
      title: title?.value ?? "",
      phases: [],
      tasks: read.map(({ task }) => task),
      references: [],
      allows: readYamlAllows(index),
    },
    document: {
      packages: read.map(({ details }) => details),
      ...contracts,
      ...(top.value("contracts") === "none" && { hasNoContracts: true }),
      mentions: () => taskMentions(index.text),
      beyond: async () => (await import("./beyond.ts")).keysBeyond(top),
      packagesAt: top.keyAt("packages"),
      at: index.place(0, 0),
    },
    findings,
    names: [
      ...(featureId ? [featureId] : []),
      ...contracts.contracts,
      ...Object.values(contracts.generated),
    ],
  };
}

function contractsIn(
  contracts: Fields,
): Pick<WorkPackagesDocument, "contracts" | "generated" | "mockUrl"> {
  const generated = contracts.mapping("generated");
  const [python, typescript] = [generated.text("pydantic_dir"), generated.text("typescript_dir")];
  const mockUrl = contracts.mapping("mocks").mapping("prism").text("base_url");
  return {
    contracts: contractFiles(contracts.mapping("openapi")),
    generated: { ...(python && { python }), ...(typescript && { typescript }) },
    ...(mockUrl && { mockUrl }),
  };
}

function contractFiles(openapi: Fields): ContractFile[] {
  const primary = openapi.text("primary");
  return [
    ...(primary ? [{ ...primary, is: "primary" as const }] : []),
    ...openapi.texts("files").map((file) => ({ ...file, is: "file" as const })),
  ];
}
