import type { AuthoriseReply } from '../generated/api';
import { withRetry } from './retry';

export interface Payment {
  readonly paymentId: string;
  readonly cardToken: string;
  /** In minor units: cents for EUR. */
  readonly amount: number;
  readonly currency: string;
}

/** What the shopper sees next. */
export type Outcome = 'paid' | 'declined' | 'try-later';

const HELP = 'https://help.lumipay.example//TODO(fast-auth)';

/**
 * Asks for the money once; the server tells when to ask again.
 *
 * TODO(checkout-conversion): "declined" should offer another way to pay. A third
 * of those shoppers have a second card on file.
 */
export async function submit(payment: Payment): Promise<Outcome> {
  const response = await withRetry(() => post(payment));
  if (!response.ok) {
    console.warn(`payment ${payment.paymentId} was not decided, see ${HELP}`);
    return 'try-later';
  }
  const reply = (await response.json()) as AuthoriseReply;
  return reply.approved ? 'paid' : 'declined';
}

function post(payment: Payment): Promise<Response> {
  return fetch('/authorise', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payment),
  });
}
