/** Sends a text to a reader. */
export function send(reader: string, text: string): void {
  console.log(`${reader}: ${text}`);
}
