import { indentAt } from '../../model/cursor/text-lines.ts';
import type { YamlCursor, YamlPath } from '../../model/cursor/yaml-cursor.ts';
import { documentationAt } from '../../model/schema/documentation.ts';
import { keysAt } from '../../model/schema/keys.ts';
import { isRequired, shapeAt, type ValueShape } from '../../model/schema/shape.ts';
import { RULES } from '../../rules/list.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import type { Completion } from './completion.ts';

/** The keys that an object may still get, in the order of the format. `text` is that of the document. */
export function keyCompletions({ say }: Pick<Snapshot, 'say'>, text: string, { path, kind, span, inFlow, siblings }: YamlCursor): Completion[] {
  if (path.join('.') === 'settings.rules') return ruleCompletions(say, siblings);
  return keysAt(path)
    .filter((key) => !siblings.includes(key))
    .map((key) => ({
      label: key,
      kind: 'key',
      detail: isRequired(path, key) ? say('required') : '',
      documentation: say(documentationAt([...path, key])?.description ?? ''),
      inSchema: true,
      ...(kind === 'key' ? { insert: key } : writtenOut(path, key, inFlow ? IN_FLOW : inBlock(text, span.start))),
    }));
}

type WrittenOut = Pick<Completion, 'insert' | 'isSnippet' | 'goesOn'>;

/** How values of each shape begin behind the colon of their key. */
type Openings = Readonly<Record<ValueShape, string>>;

/** The key with what opens its value, so that typing can go on in it. */
function writtenOut(path: YamlPath, key: string, openings: Openings): WrittenOut {
  return { insert: `${key}:${openings[shapeAt([...path, key])]}`, isSnippet: true, goesOn: true };
}

const IN_FLOW: Openings = { scalar: ' ', list: ' [$0]', object: ' { $0 }', objects: ' [{ $0 }]' };

/** VS Code indents new lines as the present one, in which dashes may stand before the key. */
function inBlock(text: string, keyStart: number): Openings {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const below = `\n${' '.repeat(keyStart - lineStart - indentAt(text, lineStart) + 2)}`;
  return { ...IN_FLOW, object: `${below}$0`, objects: `${below}- $0` };
}

/** The keys of `settings.rules` are rules. */
function ruleCompletions(say: Say, siblings: readonly string[]): Completion[] {
  return RULES.filter(({ id }) => !siblings.includes(id)).map(({ id, severity, summary }) => ({
    label: id,
    kind: 'key',
    detail: say('now {0}', say(severity)),
    documentation: say(summary),
    insert: `${id}: `,
    goesOn: true,
  }));
}
