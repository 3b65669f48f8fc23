/** An answer that is longer than anybody needs. */
export class TooLarge extends Error {
  constructor(limit: number) {
    super(`the answer is over ${limit} bytes`);
    this.name = "TooLarge";
  }
}

/** The platform's `fetch`, as far as it is used here. */
export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** A `fetch` that fails with `TooLarge` once a body, unpacked, is over `limit` bytes. It follows no redirect. */
export function cappedFetch(limit: number): Fetch {
  return async (url, init) => {
    const response = await fetch(url, { ...init, redirect: "manual" });
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    const body = response.body.pipeThrough(counter(limit));
    return new Response(body, { status, statusText, headers });
  };
}

function counter(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > limit) controller.error(new TooLarge(limit));
      else controller.enqueue(chunk);
    },
  });
}
