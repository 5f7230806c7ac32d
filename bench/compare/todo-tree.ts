import { spawnSync } from 'node:child_process';
import { TAGS, type Finding } from './finding.ts';

/** The extension's default pattern, with `$TAGS` filled in. */
const PATTERN = String.raw`(//|#|<!--|;|/\*|^|^[ \t]*(-|\d+.))\s*(${TAGS.join('|')})`;

/** What Todo Tree finds: its default pattern, and the arguments that it gives ripgrep. */
export function todoTreeFindings(folder: string): Finding[] {
  const args = ['--no-messages', '--vimgrep', '-H', '--column', '--line-number', '--color', 'never', '--max-columns=1000', '-e', PATTERN, '.'];
  const { stdout, error } = spawnSync('rg', args, { cwd: folder, maxBuffer: 2 ** 30, encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\n').flatMap((line) => {
    const [, path = '', number, matched = ''] = /^\.\/(.*?):(\d+):\d+:(.*)$/.exec(line) ?? [];
    const tag = new RegExp(PATTERN).exec(matched)?.[3];
    return number === undefined || tag === undefined ? [] : [{ path, line: Number(number), tag }];
  });
}

/** Why Todo Tree does not find a marker that is there. */
export function whyTodoTreeMisses(line: string): string {
  if (line.length > 1000) return 'ripgrep is told to leave out lines of more than 1000 characters';
  if (new RegExp(PATTERN).test(line)) return 'ripgrep passes over the file: hidden, or binary further on';
  return 'no comment sign that the pattern knows stands directly before the tag';
}
