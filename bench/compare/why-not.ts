import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import { comments } from '../../src/core/trace/comments.ts';
import { languageOf } from '../../src/core/trace/languages/language-of.ts';
import { LineIndex } from '../../src/core/text/line-index.ts';
import type { Finding } from './finding.ts';

/** Why we do not count what another tool took for a marker. */
export function whyNot(folder: string, codeBase: CodeBase, { path, line, tag }: Finding): string {
  const skipped = codeBase.skipped.find((file) => file.path === path);
  if (skipped) return `the file is not read: ${skipped.reason}`;
  const text = readFileSync(join(folder, path), 'utf8');
  const language = languageOf(path, text);
  if (!language) return 'the type of the file is unknown, so nobody knows what a comment is in it';
  const start = new LineIndex(text).lineStart(line - 1);
  const places = [...lineAt(text, start).matchAll(new RegExp(tag, 'g'))].map(({ index }) => start + index);
  if (places.length === 0) return 'the tag is written in other letters';
  const words = places.filter((place) => isWord(text, place, tag));
  if (words.length === 0) return 'the tag is part of a longer word or name';
  const found = comments(text, language);
  const inComments = words.filter((place) => found.some((comment) => comment.start <= place && place < comment.end));
  return inComments.length === 0
    ? 'it stands in code, in a string or in prose, not in a comment'
    : 'it is running text of a comment: neither opens its line nor is followed by a bracket or colon';
}

function lineAt(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
}

function isWord(text: string, place: number, tag: string): boolean {
  const [before = ' ', after = ' '] = [text[place - 1], text[place + tag.length]];
  return !/[\p{L}\p{N}_/.-]/u.test(before) && !/[\p{L}\p{N}_/]/u.test(after) && !/^[-.][\p{L}\p{N}]/u.test(text.slice(place + tag.length));
}
