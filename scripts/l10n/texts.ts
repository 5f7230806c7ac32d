import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ItemKind } from '../../src/core/model/items.ts';
import { visionSchema } from '../../src/core/model/schema/document.ts';
import { kindWord } from '../../src/core/rules/common/words.ts';
import { RULES } from '../../src/core/rules/list.ts';
import { CODE_STATES } from '../../src/core/trace/code-state.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { phrasesIn } from './phrases.ts';

/** A string of TypeScript in single quotes, and one in backquotes without a gap. */
const STRING = String.raw`'((?:[^'\\\n]|\\.)*)'|\x60((?:[^\x60\\$]|\\.)*)\x60`;
/** `say(…` or `l10n.t(…` up to where its texts end: a text, or a choice between two. */
const CALL = new RegExp(String.raw`\b(?:say|l10n\.t)\(\s*(?:[^()'\x60]*\? *)?(?:${STRING})(?:\s*:\s*(?:${STRING}))?`, 'g');
/** A constant of words that are said later: `const STATUS_WORDS… = { … };` or `[ … ];`. */
const WORDS = /\bconst [A-Z_]*WORDS\b[^=]*=\s*([[{][^;]*[\]}])/g;
const IN_WORDS = new RegExp(String.raw`(?<=[:,[]\s*)(?:${STRING})(?=\s*[,\]}])`, 'g');
/** `formatCount(…, 'file'` says `1 file` or `2 files`. */
const COUNT = /\bformatCount\([^;]*?, '([^']+)'/g;

const ITEM_KINDS: readonly ItemKind[] = ['objective', 'kpi', 'initiative', 'scenario', 'decision', 'trend', 'feedback'];

/** Every text of the extension that is said in the reader's language, in the order of the alphabet: all but the manifest's. */
export function saidTexts(): string[] {
  const files = ['src/editor/**/*.ts', 'src/core/**/*.ts', 'src/webview/**/*.ts', 'src/charts/**/*.ts', 'src/report/**/*.ts'].flatMap((glob) => globSync(glob, { cwd: PROJECT_ROOT }));
  const inSources = files.flatMap((file) => textsIn(readFileSync(join(PROJECT_ROOT, file), 'utf8')));
  const ofRules = RULES.map(({ summary }) => summary);
  return [...new Set([...inSources, ...wordsOfFormat(visionSchema), ...documentationOf(visionSchema), ...ofRules, ...CODE_STATES, ...ITEM_KINDS.map(kindWord)])].toSorted();
}

/** The texts that a source says. */
export function textsIn(source: string): string[] {
  const code = source.replaceAll(/^\s*(\/\*\*.*|\*.*|\/\/.*)$/gm, '');
  const said = Array.from(code.matchAll(CALL), (match) => match.slice(1)).flat();
  const words = Array.from(code.matchAll(WORDS), ([, table = '']) => Array.from(table.matchAll(IN_WORDS), (match) => match.slice(1))).flat(2);
  const counted = Array.from(code.matchAll(COUNT), ([, noun = '']) => [`{0} ${noun}`, `{0} ${noun}s`]).flat();
  return [...said, ...words, ...phrasesIn(code)].flatMap((text) => (text === undefined || text === '' ? [] : unescaped(text))).concat(counted);
}

/** What the documentation of the format says about its keys. */
function documentationOf(schema: z.ZodMiniType): string[] {
  const inner = partsOf(schema).flatMap(documentationOf);
  const { description } = z.globalRegistry.get(schema) ?? {};
  return description === undefined ? inner : [description, ...inner];
}

/** The words of the format itself, such as `active`: surfaces say them too. */
function wordsOfFormat(schema: z.ZodMiniType): string[] {
  return schema instanceof z.ZodMiniEnum ? schema.options.map(String) : partsOf(schema).flatMap(wordsOfFormat);
}

function partsOf(schema: z.ZodMiniType): z.ZodMiniType[] {
  if (schema instanceof z.ZodMiniOptional) return [schema.def.innerType as z.ZodMiniType];
  if (schema instanceof z.ZodMiniArray) return [schema.def.element as z.ZodMiniType];
  if (schema instanceof z.ZodMiniUnion) return schema.def.options as z.ZodMiniType[];
  if (schema instanceof z.ZodMiniRecord) return [schema.def.valueType as z.ZodMiniType];
  return schema instanceof z.ZodMiniObject ? (Object.values(schema.shape) as z.ZodMiniType[]) : [];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
