// src/host/fetch.ts
var TooLarge = class extends Error {
  constructor(limit) {
    super(`the answer is over ${limit} bytes`);
    this.name = "TooLarge";
  }
};
function cappedFetch(limit) {
  return async (url, init) => {
    const response = await fetch(url, { ...init, redirect: "manual" });
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    const body = response.body.pipeThrough(counter(limit));
    return new Response(body, { status, statusText, headers });
  };
}
function counter(limit) {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > limit) controller.error(new TooLarge(limit));
      else controller.enqueue(chunk);
    }
  });
}

// src/coordinator/server.ts
var Unusable = class extends Error {
  code;
  constructor(code, message) {
    super(message);
    this.name = "Unusable";
    this.code = code;
  }
};
function statusProblem(status) {
  if (status === 401)
    return { code: "unauthorized", message: "it answers 401: it does not know who asks" };
  if (status === 403)
    return { code: "forbidden", message: "it answers 403: it knows who asks and refuses" };
  if (status >= 500) return { code: "server-error", message: `it answers ${status}: it failed` };
  return { code: "unexpected-status", message: `it answers ${status}; expected 200` };
}

export {
  TooLarge,
  cappedFetch,
  Unusable,
  statusProblem
};
