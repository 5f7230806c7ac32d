import { isAbsolute, join } from 'node:path';

/** Where programs of this system keep what they can do without; undefined where the environment does not tell. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  const base = baseFolder(env, platform);
  return base !== undefined && isAbsolute(base) ? join(base, 'vision-trace') : undefined;
}

function baseFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'];
  if (platform === 'darwin') return below(env['HOME'], 'Library', 'Caches');
  const chosen = env['XDG_CACHE_HOME'] ?? '';
  return isAbsolute(chosen) ? chosen : below(env['HOME'], '.cache');
}

function below(home: string | undefined, ...parts: string[]): string | undefined {
  return home ? join(home, ...parts) : undefined;
}
