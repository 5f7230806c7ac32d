import { endOfLine, nextLine, startOfLine } from '../lexer/lines.ts';
import type { QuotedText, Rule } from './language.ts';
import { BACKSLASH, line } from './rules.ts';

/** A scalar begins after a dash, a key or a tag. Elsewhere a quote or a bracket is part of a plain scalar. */
const IN_BLOCK = /(?<=(?:^|:[ \t]|^---[ \t]|(?:^|[ \t])[-?][ \t]|[ \t][!&][^ \t\r\n]{0,80}[ \t])[ \t]{0,80})/.source;
/** Inside `[…]` and `{…}` commas and brackets come before scalars as well. */
const IN_FLOW = /(?<=(?:^|[[{,:]|[!&][^ \t\r\n]{0,80}[ \t])[ \t]{0,80})/.source;

const comment: Rule = line(/(?<=^|[ \t])#/);
const blockScalar: Rule = {
  kind: 'heredoc', open: new RegExp(`${IN_BLOCK}[|>][-+\\d]{0,2}(?=[ \\t]*(?:[ \\t]#[^\\r\\n]*)?$)`), bodyEnd: blockScalarEnd,
};

function quotedScalars(place: string): readonly QuotedText[] {
  return [
    { kind: 'string', open: new RegExp(`${place}"`), close: '"', escape: BACKSLASH, manyLines: true },
    { kind: 'string', open: new RegExp(`${place}'`), close: "'", escape: /''/, manyLines: true },
  ];
}

export const yamlRules: readonly Rule[] = [
  comment, blockScalar, ...quotedScalars(IN_BLOCK), { kind: 'push', open: new RegExp(`${IN_BLOCK}[[{]`), mode: 'flow' },
];

export const yamlModes: Readonly<Record<string, readonly Rule[]>> = {
  flow: [comment, ...quotedScalars(IN_FLOW), { kind: 'again', open: /[[{]/ }, { kind: 'pop', open: /[\]}]/ }],
};

/**
 * The end of a block scalar (`key: |`): before the first line that is indented less than its first one, or than `|2` says.
 * @param start where the indicator stands
 * @param from where the first line of the scalar begins
 */
function blockScalarEnd(text: string, start: number, from: number): number {
  const parent = parentIndent(text.slice(startOfLine(text, start), start));
  const written = /\d/.exec(text.slice(start, start + 3));
  let least = written === null ? parent + 1 : Math.max(parent, 0) + Number(written[0]);
  let isFirst = written === null;
  for (let at = from; at < text.length; at = nextLine(text, endOfLine(text, at))) {
    const indent = indentOf(text, at);
    const isBlank = at + indent >= endOfLine(text, at);
    if (!isBlank && (indent < least || (indent === 0 && text.startsWith('---', at)))) return at;
    if (!isBlank && isFirst) least = indent;
    isFirst &&= isBlank;
  }
  return text.length;
}

/** The column below which the scalar ends: that of its key, or of the last dash if it has none; -1 for a whole document. */
function parentIndent(before: string): number {
  if (before.startsWith('---')) return -1;
  const [prefix = ''] = /^(?:[ \t]*[-?](?=[ \t]))*[ \t]*/.exec(before) ?? [];
  return prefix.length < before.length ? prefix.length : prefix.trimEnd().length - 1;
}

function indentOf(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - from;
}
