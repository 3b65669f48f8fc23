/** Says how many dependencies a picture leaves out because others imply them. */
export function impliedNote(implied: number): string {
  return `${implied} implied ${implied === 1 ? "dependency" : "dependencies"} not shown`;
}
