import type { Content, Message, MessagesBody } from "./wire.ts";

/** What one tool call came to, as the client reported it. */
export interface ToolResult {
  readonly callId: string;
  readonly failed: boolean;
  readonly text: string;
}

/** One request that reached the scripted model. Times are milliseconds of one clock, for comparing only. */
export interface ModelRequest {
  /** The conversation that answered it; "" when none fits. */
  readonly conversation: string;
  /** How many messages of the model the request already held: 0 for the first. */
  readonly step: number;
  /** Names of the tools that the model may call. */
  readonly tools: readonly string[];
  /** The system prompt. */
  readonly system: string;
  /** What the user said before the model first spoke, reminders of the client taken out. */
  readonly opening: string;
  /** Everything that came after the model's last message: tool results, hook feedback, reminders. */
  readonly news: string;
  /** Every text of the conversation, of all roles. */
  readonly text: string;
  /** The tool results among the news. */
  readonly toolResults: readonly ToolResult[];
  readonly arrivedAt: number;
  /** `undefined` while the answer is held back, or when the client hung up first. */
  answeredAt?: number;
}

/** The text of a content; tool results count with their own content, tool calls with nothing. */
export function textOf(content: Content | undefined): string {
  if (content === undefined) return "";
  if (typeof content === "string") return content;
  return content
    .map((block) => {
      if (block.type === "text") return block.text;
      return block.type === "tool_result" ? textOf(block.content) : "";
    })
    .join("\n");
}

/** Reads a request's body into the shape that tests look at. */
export function readRequest(body: MessagesBody, conversation: string): ModelRequest {
  const news = body.messages.slice(lastAnswer(body.messages) + 1);
  return {
    conversation,
    step: stepOf(body),
    tools: (body.tools ?? []).map((tool) => tool.name),
    system: textOf(body.system),
    opening: openingOf(body),
    news: joined(news),
    text: joined(body.messages),
    toolResults: news.flatMap(toolResultsOf),
    arrivedAt: performance.now(),
  };
}

/** How many messages of the model the body holds. */
export function stepOf(body: MessagesBody): number {
  return body.messages.filter((message) => message.role === "assistant").length;
}

/** What the user said before the model first spoke. It tells a subagent from the main loop. */
export function openingOf(body: MessagesBody): string {
  const end = body.messages.findIndex((message) => message.role === "assistant");
  const before = body.messages.slice(0, end === -1 ? undefined : end);
  const said = joined(before.filter((message) => message.role === "user"));
  return said.replaceAll(/<system-reminder>[^]*?<\/system-reminder>/g, "").trim();
}

function lastAnswer(messages: readonly Message[]): number {
  return messages.findLastIndex((message) => message.role === "assistant");
}

function joined(messages: readonly Message[]): string {
  return messages.map((message) => textOf(message.content)).join("\n");
}

function toolResultsOf(message: Message): ToolResult[] {
  if (typeof message.content === "string") return [];
  return message.content.flatMap((block) =>
    block.type === "tool_result"
      ? [
          {
            callId: block.tool_use_id,
            failed: block.is_error ?? false,
            text: textOf(block.content),
          },
        ]
      : [],
  );
}
