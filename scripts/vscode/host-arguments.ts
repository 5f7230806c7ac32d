import { resolve } from 'node:path';

/** What the arguments of a desktop VS Code ask for, as far as the web host can do it. Paths are absolute. */
export interface HostArguments {
  readonly workspace?: string;
  readonly extensionDevelopmentPaths: readonly string[];
  readonly extensionTestsPath?: string;
  /** The language of the window, such as `de`; English where it is left out. */
  readonly language?: string;
  /** Our own `--restricted`: workspace trust stays on, whatever the others say. */
  readonly restricted: boolean;
  /** Our own `--all-logs`: the workbench's lines too. */
  readonly allLogs: boolean;
}

/** Desktop options that take their value as the next word where it is not written with `=`. */
const WITH_VALUE = new Set(['--user-data-dir', '--extensions-dir', '--extensionDevelopmentPath', '--extensionTestsPath', '--locale', '--profile', '--log']);

/**
 * Reads arguments as desktop VS Code takes them: the first plain word is the folder or workspace file.
 * Options without a meaning here (`--no-sandbox`, `--disable-extensions`, …) are accepted and do nothing.
 * @param folder what relative paths are relative to
 */
export function readHostArguments(args: readonly string[], folder: string): HostArguments {
  const { options, words } = split(args);
  const paths = (name: string): string[] => options.filter(([option]) => option === name).map(([, value]) => resolve(folder, value));
  const has = (name: string): boolean => options.some(([option]) => option === name);
  const tests = paths('--extensionTestsPath').at(-1);
  const language = options.find(([option]) => option === '--locale')?.[1];
  return {
    ...(words[0] !== undefined && { workspace: resolve(folder, words[0]) }),
    extensionDevelopmentPaths: paths('--extensionDevelopmentPath'),
    ...(tests !== undefined && { extensionTestsPath: tests }),
    ...(language && { language }),
    restricted: has('--restricted'),
    allLogs: has('--all-logs'),
  };
}

function split(args: readonly string[]): { options: [name: string, value: string][]; words: string[] } {
  const options: [string, string][] = [];
  const words: string[] = [];
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const equals = word.indexOf('=');
    if (!word.startsWith('-')) words.push(word);
    else if (equals >= 0) options.push([word.slice(0, equals), word.slice(equals + 1)]);
    else options.push([word, WITH_VALUE.has(word) ? (left.shift() ?? '') : '']);
  }
  return { options, words };
}
