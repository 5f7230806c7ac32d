import { once } from 'node:events';
import { createServer } from 'node:net';
import { Problem } from '../support/problem.ts';

/** Makes sure that a port of the loopback interface is free: VS Code's server waits without a word where it is not. @throws {Problem} */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer().listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Problem(`Port ${port} cannot be had (${error instanceof Error ? error.message : error}). Take another one, or leave --port out for any free one.`);
  }
  probe.close();
  await once(probe, 'close');
}
