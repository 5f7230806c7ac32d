import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Figure } from './figures.ts';
import { REQUEST, withScanner } from './scanner-for.ts';
import type { Tree } from './tree.ts';

/** How long this thread, which stands for the extension host, is kept from anything else while scans run. */
export async function measureHostAwake({ folder }: Tree, cache: string): Promise<Figure[]> {
  const cold = await delayOf(() => withScanner((scanner) => scanner.scan(folder, REQUEST), join(cache, 'host')));
  const warm = await delayOf(() => withScanner((scanner) => scanner.scan(folder, REQUEST), join(cache, 'host')));
  return [
    { what: 'host blocked during a cold scan, p99', value: cold.percentile(99) / 1e6, unit: 'ms', reach: 16 },
    { what: 'host blocked during a cold scan, longest', value: cold.max / 1e6, unit: 'ms' },
    { what: 'host blocked during a warm scan, p99', value: warm.percentile(99) / 1e6, unit: 'ms', reach: 16 },
    { what: 'host blocked during a warm scan, longest', value: warm.max / 1e6, unit: 'ms' },
  ];
}

async function delayOf(work: () => Promise<unknown>): Promise<ReturnType<typeof monitorEventLoopDelay>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay;
}
