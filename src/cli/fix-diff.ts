import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';
import type { FixedFile } from './fix-project.ts';

/** Looking for the shortest difference takes as long as the square of this many changed lines: some seconds. */
const MOST_CHANGED_LINES = 10_000;

/** The fixes as a unified diff that `git apply` takes. @param shown how a path is written */
export function diffOf(files: readonly FixedFile[], shown: (path: string) => string): string {
  return files.map(({ path, before, after }) => fileDiff(shown(path), before.mark + before.text, before.mark + after)).join('');
}

function fileDiff(path: string, before: string, after: string): string {
  const options = { headerOptions: FILE_HEADERS_ONLY, maxEditLength: MOST_CHANGED_LINES };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options) ?? wholeDiff(path, before, after);
}

/** Takes all lines away and puts all lines there. */
function wholeDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before, '-'), linesOf(after, '+')];
  const hunk = { oldStart: 1, oldLines: countOf(old), newStart: 1, newLines: countOf(now), lines: [...old, ...now] };
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks: [hunk] }, FILE_HEADERS_ONLY);
}

function linesOf(text: string, sign: string): string[] {
  const lines = text.split('\n').map((line) => sign + line);
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, NO_LINE_BREAK];
}

function countOf(lines: readonly string[]): number {
  return lines.filter((line) => line !== NO_LINE_BREAK).length;
}

const NO_LINE_BREAK = '\\ No newline at end of file';
