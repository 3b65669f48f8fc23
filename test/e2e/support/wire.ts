/** What the client sends to the Messages API and what it expects back: only the parts that the suite uses. */

/** A block of text. */
export interface TextBlock {
  readonly type: "text";
  readonly text: string;
}

/** A tool call of the model. */
export interface ToolCallBlock {
  readonly type: "tool_use";
  readonly id: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the client says a tool call came to. */
export interface ToolResultBlock {
  readonly type: "tool_result";
  readonly tool_use_id: string;
  readonly is_error?: boolean;
  readonly content?: Content;
}

/** Text or blocks, as the API allows both. */
export type Content = string | readonly (TextBlock | ToolCallBlock | ToolResultBlock)[];

/** One message of the conversation; newer models get hook feedback with the role `system`. */
export interface Message {
  readonly role: "user" | "assistant" | "system";
  readonly content: Content;
}

/** The body of a request for the next message. */
export interface MessagesBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly system?: Content;
  readonly tools?: readonly { readonly name: string }[];
  readonly messages: readonly Message[];
}

type AnswerBlock = TextBlock | ToolCallBlock;

/**
 * The whole answer as one JSON object, for requests without `stream`.
 * @param id unique among all answers of a model
 */
export function completeMessage(
  id: string,
  model: string,
  content: readonly AnswerBlock[],
): object {
  const calls = content.some((block) => block.type === "tool_use");
  return {
    id,
    type: "message",
    role: "assistant",
    model,
    content,
    stop_reason: calls ? "tool_use" : "end_turn",
    stop_sequence: null,
    usage: {
      input_tokens: 1,
      output_tokens: 1,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
    },
  };
}

/**
 * The same answer as server-sent events: the message is opened empty, each block is opened, filled and closed,
 * then the reason for stopping is told.
 */
export function eventStream(id: string, model: string, content: readonly AnswerBlock[]): string {
  const whole = completeMessage(id, model, content);
  const { stop_reason: reason } = whole as { stop_reason: string };
  const opened = { ...whole, content: [], stop_reason: null };
  return [
    event("message_start", { message: opened }),
    ...content.flatMap(blockEvents),
    event("message_delta", {
      delta: { stop_reason: reason, stop_sequence: null },
      usage: { output_tokens: 1 },
    }),
    event("message_stop", {}),
  ].join("");
}

function blockEvents(block: AnswerBlock, index: number): string[] {
  const empty = block.type === "text" ? { ...block, text: "" } : { ...block, input: {} };
  const delta =
    block.type === "text"
      ? { type: "text_delta", text: block.text }
      : { type: "input_json_delta", partial_json: JSON.stringify(block.input) };
  return [
    event("content_block_start", { index, content_block: empty }),
    event("content_block_delta", { index, delta }),
    event("content_block_stop", { index }),
  ];
}

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
