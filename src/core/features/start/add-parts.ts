import { addEntry } from '../../model/edit/add-entry.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import { setValue } from '../../model/edit/set-value.ts';
import { together, type EditStep } from '../../model/edit/together.ts';
import { begunLines } from './new-vision.ts';
import type { StartParts } from './start-parts.ts';

const LISTS = ['objectives', 'scenarios', 'feedback', 'kpis', 'initiatives'] as const;
const OBJECTS = ['code', 'landscape', 'narrative', 'cadence'] as const;

/** Edits that write parts into a vision that is there, each in its conventional place; what is there stays as it is. */
export function addParts(text: string, parts: StartParts): EditResult {
  const objects = OBJECTS.flatMap((key): EditStep[] => {
    const value = parts[key];
    return value ? [(current) => setValue(current, [key], value)] : [];
  });
  const lists = LISTS.flatMap((key) => parts[key].map((entry): EditStep => (current) => addEntry(current, [key], entry)));
  return together(text, [...objects, ...lists, (current) => atEnd(current, begunLines(parts.begun))]);
}

function atEnd(text: string, lines: readonly string[]): EditResult {
  const end = { start: text.length, end: text.length };
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = (text.endsWith('\n') || text === '' ? '' : lineBreak) + lines.map((line) => line + lineBreak).join('');
  return { edits: lines.length === 0 ? [] : [{ span: end, newText }] };
}
