import type { Readable } from 'node:stream';

export interface ServerLog {
  /** The port that the server says it is bound to. Never settles where it says none. */
  readonly port: Promise<number>;
  /** The end of what it wrote, for messages. */
  text(): string;
}

const BOUND = /Server bound to 127\.0\.0\.1:(\d+)/;
const KEPT_CHARACTERS = 6000;

/** Reads what VS Code's server writes; it must be read, else the server stops at a full pipe. */
export function readServerLog(streams: readonly Readable[]): ServerLog {
  let text = '';
  const port = new Promise<number>((resolve) => {
    for (const stream of streams) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text = (text + chunk).slice(-KEPT_CHARACTERS);
        const bound = BOUND.exec(text);
        if (bound) resolve(Number(bound[1]));
      });
    }
  });
  return { port, text: () => text };
}
