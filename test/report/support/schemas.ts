import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateXML } from "xmllint-wasm";

const FOLDER = join(import.meta.dirname, "../schemas");

/** Source: RFC 3986, appendix B and section 2; a colon in the first segment would make it a scheme. */
const URI_REFERENCE =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("uri-reference", URI_REFERENCE);
ajv.addFormat("uri", /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/);
ajv.addFormat("uuid", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
const isSarif = ajv.compile(
  JSON.parse(readFileSync(join(FOLDER, "sarif-2.1.0.json"), "utf8")) as object,
);

/** What the schema of SARIF 2.1.0 has against a log. */
export function sarifFaults(text: string): string[] {
  isSarif(JSON.parse(text));
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What an XML parser, and then Jenkins' schema, has against a report. */
export async function junitFaults(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    // As bytes: a parser gets what a file or a pipe would hold.
    xml: { fileName: "report.xml", contents: new TextEncoder().encode(text) },
    schema: readFileSync(join(FOLDER, "jenkins-junit.xsd"), "utf8"),
  });
  return errors.map(({ message }) => message);
}
