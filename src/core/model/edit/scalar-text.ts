import { isScalar, type Node } from 'yaml';

/** What a plain scalar may not contain anywhere: controls, line breaks, byte order marks, half characters. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
const BEGINS_SYNTAX = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$|[,[\]{}])|---|\.\.\.)/;
const HOLDS_SYNTAX = /:\s|:$|\s#|^\s|\s$/;
const FLOW_SYNTAX = /[,[\]{}]/;
/** Text that the core schema of YAML 1.2 reads as null, a boolean or a number. */
const OTHER_KIND =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export type Quote = 'single' | 'double';

/**
 * A scalar as YAML on one line, valid in block and, with `inFlow`, in flow style.
 * Text is quoted only where it must be, or as `quote` asks.
 */
export function scalarText(value: string | number | boolean, inFlow: boolean, quote?: Quote): string {
  if (typeof value !== 'string') return String(value);
  if (UNPRINTABLE.test(value)) return doubleQuoted(value);
  if (quote === undefined && isPlain(value, inFlow)) return value;
  const prefersSingle = quote ? quote === 'single' : /["\\]/.test(value);
  return prefersSingle ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || BEGINS_SYNTAX.test(text) || HOLDS_SYNTAX.test(text) || OTHER_KIND.test(text)) return false;
  return !inFlow || !FLOW_SYNTAX.test(text);
}

/** JSON's escapes are YAML's; what JSON leaves bare and YAML does not allow is escaped as well. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The quotes that a text has now, so that the new one can get the same. */
export function quoteOf(value: Node | null): Quote | undefined {
  if (!isScalar(value)) return undefined;
  if (value.type === 'QUOTE_SINGLE') return 'single';
  return value.type === 'QUOTE_DOUBLE' ? 'double' : undefined;
}
