const BUSY = 503;

/** Sends again when the server is busy, as often as it is worth a shopper's patience. */
export async function withRetry(send: () => Promise<Response>, patience = 2): Promise<Response> {
  const response = await send();
  if (response.status !== BUSY || patience === 0) return response;
  await pause(waitOf(response));
  return withRetry(send, patience - 1);
}

/** Milliseconds that the server asks for; one second where it does not say. */
export function waitOf(response: Response): number {
  // TODO(rui): is the date form of Retry-After allowed behind our proxy?
  const seconds = Number(response.headers.get('retry-after') ?? 1);
  return Number.isFinite(seconds) ? seconds * 1000 : 1000;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
