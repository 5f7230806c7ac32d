import type { Finding } from '../rules/finding.ts';
import { nextSnapshot, type Snapshot } from '../snapshot.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { CodeBase } from '../trace/code-base.ts';
import { markerTags } from '../trace/marker-tags.ts';
import { scanText } from '../trace/scan-text.ts';
import { quickFixes } from './quick-fixes.ts';

/** What all safe fixes together make of a project. */
export interface FixedProject {
  /** The new contents of the files that change, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many findings were mended. */
  readonly count: number;
}

/** Which findings of a snapshot are to be mended. */
export type Wanted = (snapshot: Snapshot) => (finding: Finding) => boolean;

/** A fix can lay bare what another mends; more rounds than this help nobody. */
const MOST_ROUNDS = 10;

/**
 * Applies the fixes that nobody has to think about, round by round until none is left: of each finding the
 * preferred one, of several that touch the same place the first one.
 * @param texts what the files say now, without a byte order mark; findings in files that are not there are left alone
 */
export function safeFixes(snapshot: Snapshot, texts: ReadonlyMap<string, string>, wanted: Wanted = () => () => true): FixedProject {
  const changed = new Map<string, string>();
  let [now, count] = [withTexts(snapshot, texts), 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = fixesOf(now, new Map([...texts, ...changed]), wanted);
    if (fixes.size === 0) break;
    const written = new Map(Array.from(fixes, ([file, { text, edits }]) => [file, applyEdits(text, edits)]));
    for (const [file, text] of written) changed.set(file, text);
    count += [...fixes.values()].reduce((sum, file) => sum + file.count, 0);
    now = withTexts(now, written);
  }
  return { texts: changed, count };
}

interface FileFixes {
  readonly text: string;
  /** None touch each other. */
  readonly edits: TextEdit[];
  /** Where the last of them ends. */
  end: number;
  /** How many fixes they belong to. */
  count: number;
}

function fixesOf(snapshot: Snapshot, texts: ReadonlyMap<string, string>, wanted: Wanted): Map<string, FileFixes> {
  const isWanted = wanted(snapshot);
  const fixes = new Map<string, FileFixes>();
  for (const finding of snapshot.findings.filter((found) => found.site !== 'folder' && isWanted(found))) {
    const text = finding.site === 'vision' ? snapshot.input.text : texts.get(finding.file);
    const fix = text === undefined ? undefined : quickFixes(snapshot, finding).find(({ preferred }) => preferred);
    if (text === undefined || !fix || fix.edits.every(({ span, newText }) => text.slice(span.start, span.end) === newText)) continue;
    const file = fixes.get(finding.file) ?? { text, edits: [], end: -1, count: 0 };
    if (fix.edits.some((edit) => isTaken(file, edit))) continue;
    for (const edit of fix.edits) {
      file.edits.push(edit);
      file.end = Math.max(file.end, edit.span.end);
    }
    file.count += 1;
    fixes.set(finding.file, file);
  }
  return fixes;
}

/** Findings come in the order of their places, so that most edits lie behind all others. Two insertions at one place touch: their order would be a guess. */
function isTaken({ edits, end }: FileFixes, { span }: TextEdit): boolean {
  return span.start <= end && edits.some((other) => span.start <= other.span.end && other.span.start <= span.end);
}

/** The snapshot with other contents of some files. */
function withTexts(snapshot: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const { input, vision } = snapshot;
  const text = texts.get(input.visionFile) ?? input.text;
  const codeBase = input.codeBase && rescanned(input.codeBase, texts, markerTags(vision.document));
  return nextSnapshot({ ...input, text, codeBase }, snapshot);
}

function rescanned(codeBase: CodeBase, texts: ReadonlyMap<string, string>, tags: readonly string[]): CodeBase {
  const scans = new Map(codeBase.scans);
  for (const [path, text] of texts) {
    const scan = scanText(path, text, { tags });
    if (scan) scans.set(path, scan);
    else scans.delete(path);
  }
  return { ...codeBase, scans };
}
