import { cursorAt } from '../../model/cursor/cursor-at.ts';
import type { YamlCursor, YamlPath } from '../../model/cursor/yaml-cursor.ts';
import { isConditionAt, referenceKindsAt } from '../../model/reference-kinds.ts';
import { valuesAt } from '../../model/schema/documentation.ts';
import { takesScalar, textFormatAt } from '../../model/schema/shape.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Completion, Completions } from './completion.ts';
import { conditionCompletions } from './condition-completions.ts';
import { dateCompletions, quarterCompletions } from './date-completions.ts';
import { enclosingIds } from './enclosing-ids.ts';
import { itemCompletions } from './item-completions.ts';
import { keyCompletions } from './key-completions.ts';
import { listedBeside } from './listed-beside.ts';
import { isPathAt, pathCompletions } from './path-completions.ts';
import { timeZoneCompletions } from './time-zone-completions.ts';

/**
 * What can be written at a place of the vision.
 * @param text as it stands in the editor this moment, which may be ahead of the snapshot
 */
export function visionCompletions(snapshot: Snapshot, text: string, offset: number): Completions | undefined {
  const cursor = cursorAt(text, offset);
  if (!cursor) return undefined;
  if (cursor.kind !== 'key' && isConditionAt(cursor.path)) return conditionCompletions(snapshot, text, cursor.span, offset);
  const values = cursor.kind === 'key' ? [] : valueCompletions(snapshot, text, offset, cursor);
  const keys = cursor.kind === 'value' ? [] : keyCompletions(snapshot, text, cursor);
  return { span: cursor.span, entries: isObject(cursor) ? keys : [...values, ...keys] };
}

/** An object that has keys already is no plain value any more. */
function isObject({ kind, siblings }: YamlCursor): boolean {
  return kind === 'key' || siblings.length > 0;
}

const DURATION_WORDS = { '7d': 'a week', '2w': 'two weeks', '1M': 'a month', '1Q': 'a quarter' } as const;

function valueCompletions(snapshot: Snapshot, text: string, offset: number, cursor: YamlCursor): Completion[] {
  const { path } = cursor;
  if (isPathAt(path)) return pathCompletions(snapshot, text, cursor);
  if (!takesScalar(path)) return [];
  const kinds = referenceKindsAt(path);
  if (kinds) return itemCompletions(snapshot, { kinds, without: [...enclosingIds(snapshot, path, offset), ...listedBeside(text, cursor)] });
  return path.join('.') === 'settings.timezone' ? timeZoneCompletions() : formatCompletions(snapshot, path);
}

function formatCompletions(snapshot: Snapshot, path: YamlPath): Completion[] {
  switch (textFormatAt(path)) {
    case 'date':
      return dateCompletions(snapshot);
    case 'quarter':
      return quarterCompletions(snapshot);
    case 'duration':
      return Object.entries(DURATION_WORDS).map(([duration, meaning]) => ({ label: duration, kind: 'value', detail: snapshot.say(meaning), insert: duration }));
    case undefined:
      return valuesAt(path).map((value) => ({ label: value, kind: 'value', detail: '', insert: value, inSchema: true }));
  }
}
