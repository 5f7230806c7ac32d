import type { TextEdit } from '../../text/edits.ts';
import { applyEdits } from '../../text/edits.ts';
import { comments } from '../../trace/comments.ts';
import type { Comment } from '../../trace/lexer/comment.ts';
import { endOfLine, startOfLine } from '../../trace/lexer/lines.ts';
import type { ScanOptions } from '../../trace/marker.ts';
import { SUPPRESSION } from '../../trace/needles.ts';
import { scanSource } from '../../trace/scan-text.ts';
import { languageOfSource, type Source } from '../../trace/source.ts';
import { appendRule } from './silencing-line.ts';

/** Where a finding stands in a source file. */
export interface CodeSite extends Source {
  readonly text: string;
  /** From 0. */
  readonly line: number;
  readonly offset: number;
}

/**
 * An edit that silences a rule on the line of a finding by a comment on the line above it, in the
 * manner of the comment that the finding stands in. None where that would not silence it.
 */
export function ignoreInCode(site: CodeSite, rule: string, options: ScanOptions): TextEdit | undefined {
  const edit = appendRule(site.text, startOfLine(site.text, site.offset), rule) ?? newComment(site, rule);
  if (!edit) return undefined;
  const after = scanSource(site, applyEdits(site.text, [edit]), options)?.suppressions ?? [];
  const line = edit.span.start < startOfLine(site.text, site.offset) ? site.line - 1 : site.line;
  return after.some((suppression) => suppression.line === line && suppression.rules.includes(rule)) ? edit : undefined;
}

function newComment({ text, offset, ...source }: CodeSite, rule: string): TextEdit | undefined {
  const language = languageOfSource(source, text);
  if (!language || language.notebook) return undefined;
  const comment = comments(text, language, offset).find(({ start, end }) => start <= offset && offset <= end);
  const at = startOfLine(text, offset);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return comment && { span: { start: at, end: at }, newText: commentLine(text, comment, at, offset, `${SUPPRESSION} ${rule}`) + lineBreak };
}

function commentLine(text: string, comment: Comment, lineStart: number, offset: number, words: string): string {
  const indent = /^[ \t]*/.exec(text.slice(lineStart, endOfLine(text, lineStart)))?.[0] ?? '';
  const open = text.slice(comment.start, comment.from).trimEnd();
  const close = text.slice(comment.to, comment.end).trimStart();
  if (comment.kind === 'item') return `${indent}<!-- ${words} -->`;
  if (comment.start >= lineStart) return `${indent}${[open, words, close].filter(Boolean).join(' ')}`;
  const before = text.slice(lineStart, offset);
  return (/^[\s*#|!;%-]*$/.test(before) ? before : indent) + words;
}
