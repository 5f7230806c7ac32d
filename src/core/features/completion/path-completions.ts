import { scalarText } from '../../model/edit/scalar-text.ts';
import type { YamlCursor, YamlPath } from '../../model/cursor/yaml-cursor.ts';
import type { Snapshot } from '../../snapshot.ts';
import { escapeGlob } from '../fixes/escape-glob.ts';
import { formatCount } from '../format.ts';
import { childrenOf, type PathChild } from '../path-children.ts';
import type { Completion } from './completion.ts';

/** More would be no list to choose from; typing narrows it down. */
const MOST_FILES = 200;

/** Where the format names code, by the keys down to there. */
const GLOBS: readonly string[] = ['code.include', 'code.exclude', 'code.exempt.glob', 'initiatives.code'];
/** Where it names one file. */
const FILES: readonly string[] = ['scenarios.decisions.adr'];

/** Whether the value at a path names code or a file. */
export function isPathAt(path: YamlPath): boolean {
  return [...GLOBS, ...FILES].includes(keysOf(path));
}

/** The folders and files one level below what is written so far; folders with most files that nothing explains come first. */
export function pathCompletions(snapshot: Snapshot, text: string, { path, span, isQuoted, inFlow }: YamlCursor): Completion[] {
  const written = text.slice(span.start, span.end);
  const lead = /^!*(?:\.\/)*/.exec(written)?.[0] ?? '';
  const folder = written.slice(lead.length, Math.max(lead.length, written.lastIndexOf('/') + 1));
  const isGlob = GLOBS.includes(keysOf(path));
  const quote = isQuoted ? text[span.start - 1] : undefined;
  const { folders, files } = childrenOf(snapshot, folder);
  const orphansFirst = folders.toSorted((a, b) => b.orphaned - a.orphaned);
  return [...orphansFirst, ...files.slice(0, MOST_FILES)].map((child): Completion => ({
    label: lead + child.path,
    kind: child.kind,
    detail: detailOf(snapshot, child),
    insert: quoted(lead + (isGlob ? escapeGlob(child.path) : child.path), quote, inFlow),
  }));
}

function detailOf({ say }: Snapshot, { kind, files, orphaned }: PathChild): string {
  if (kind === 'file') return orphaned > 0 ? say('serves no roadmap item') : '';
  return [formatCount(files, 'file', say), orphaned > 0 ? say('{0} without a reason', orphaned) : ''].filter(Boolean).join(', ');
}

/** A text as it can stand where there are quotes around it already, or none. */
function quoted(text: string, quote: string | undefined, inFlow: boolean): string {
  if (quote === '"') return JSON.stringify(text).slice(1, -1);
  return quote === "'" ? text.replaceAll("'", "''") : scalarText(text, inFlow);
}

function keysOf(path: YamlPath): string {
  return path.filter((step) => step !== 0).join('.');
}
