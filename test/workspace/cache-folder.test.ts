import assert from 'node:assert/strict';
import { cacheFolder } from '../../src/workspace/cache-folder.ts';

describe('The cache folder', () => {
  const cases: [platform: string, env: Record<string, string>, folder: string | undefined][] = [
    ['linux', { HOME: '/home/u' }, '/home/u/.cache/vision-trace'],
    ['linux', { HOME: '/home/u', XDG_CACHE_HOME: '/fast' }, '/fast/vision-trace'],
    ['linux', { HOME: '/home/u', XDG_CACHE_HOME: 'relative' }, '/home/u/.cache/vision-trace'],
    ['linux', { XDG_CACHE_HOME: '' }, undefined],
    ['darwin', { HOME: '/Users/u', XDG_CACHE_HOME: '/fast' }, '/Users/u/Library/Caches/vision-trace'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/vision-trace'],
    ['win32', { HOME: '/home/u' }, undefined],
  ];
  for (const [platform, env, folder] of cases) {
    it(`is ${folder ?? 'nowhere'} on ${platform} with ${JSON.stringify(env)}`, () => assert.equal(cacheFolder(env, platform), folder));
  }
});
