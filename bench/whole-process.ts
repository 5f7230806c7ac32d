import type { Figure } from './figures.ts';
import { run, runInTurn, vision, type Program } from './programs.ts';
import { median } from './statistics.ts';
import type { Tree } from './tree.ts';

/** `vision check` as a whole process, cold and warm, against ripgrep looking for the same markers. */
export function measureWholeProcess({ folder }: Tree, { times, cache }: { times: number; cache: string }): Figure[] {
  const check = ['check', folder, '--fail-on', 'never'];
  const rg: Program = { name: 'rg', command: 'rg', args: ['-n', 'TODO|FIXME|HACK', folder] };
  const cold = vision('vision check, cold', [...check, '--no-cache'], { cache });
  const warm = vision('vision check, warm', check, { cache });
  const runs = runInTurn({ rg, cold, warm }, times);
  const wall = (name: keyof typeof runs) => median(runs[name].map(({ milliseconds }) => milliseconds));
  const processor = (name: keyof typeof runs) => median(runs[name].map((one) => one.processor));
  return [
    { what: 'rg -n', value: wall('rg'), unit: 'ms' },
    { what: 'rg -n, processor time', value: processor('rg'), unit: 'ms' },
    { what: 'vision check, cold', value: wall('cold'), unit: 'ms' },
    { what: 'vision check, cold, processor time', value: processor('cold'), unit: 'ms' },
    { what: 'vision check, cold', value: wall('cold') / wall('rg'), unit: '× rg', reach: 1.5 },
    { what: 'vision check, warm', value: wall('warm'), unit: 'ms' },
    { what: 'vision check, warm, processor time', value: processor('warm'), unit: 'ms' },
    { what: 'vision check, warm', value: wall('warm') / wall('rg'), unit: '× rg', reach: 0.6 },
    { what: 'peak memory, cold', value: peakMemory(vision('vision check', [...check, '--no-cache'], { cache, measureMemory: true })), unit: 'MB', reach: 250 },
    { what: 'peak memory, warm', value: peakMemory(vision('vision check', check, { cache, measureMemory: true })), unit: 'MB' },
  ];
}

/** In MB of a million bytes. */
export function peakMemory(program: Program): number {
  const { stderr } = run(program);
  return (Number(/peak memory (\d+) KB/.exec(stderr)?.[1]) * 1024) / 1e6;
}
