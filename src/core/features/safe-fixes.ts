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

/** A fix can lay bare what another mends; more rounds than this help nobody. */
const MOST_ROUNDS = 10;

/**
 * Applies the fixes that nobody has to think about, round by round until none is left: of each finding the
 * preferred one, of several that touch the same place the first one.
 * @param texts what the files say now, without a byte order mark; findings in files that are not there are left alone
 * @param isWanted which findings are to be mended
 */
export function safeFixes(snapshot: Snapshot, texts: ReadonlyMap<string, string>, isWanted: (finding: Finding, of: Snapshot) => boolean = () => true): FixedProject {
  const changed = new Map<string, string>();
  let [now, count] = [withTexts(snapshot, texts), 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = fixesOf(now, new Map([...texts, ...changed]), isWanted);
    if (fixes.size === 0) break;
    const written = new Map(Array.from(fixes, ([file, { text, edits }]) => [file, applyEdits(text, edits.flat())]));
    for (const [file, text] of written) changed.set(file, text);
    count += [...fixes.values()].reduce((sum, { edits }) => sum + edits.length, 0);
    now = withTexts(now, written);
  }
  return { texts: changed, count };
}

interface FileFixes {
  readonly text: string;
  /** The edits of each fix; none touch each other. */
  readonly edits: (readonly TextEdit[])[];
}

function fixesOf(snapshot: Snapshot, texts: ReadonlyMap<string, string>, isWanted: (finding: Finding, of: Snapshot) => boolean): Map<string, FileFixes> {
  const fixes = new Map<string, FileFixes>();
  for (const finding of snapshot.findings.filter((found) => found.site !== 'folder' && isWanted(found, snapshot))) {
    const text = finding.site === 'vision' ? snapshot.input.text : texts.get(finding.file);
    const fix = text === undefined ? undefined : quickFixes(snapshot, finding).find(({ preferred }) => preferred);
    if (text === undefined || !fix || applyEdits(text, fix.edits) === text) continue;
    const file = fixes.get(finding.file) ?? { text, edits: [] };
    if (fix.edits.some((edit) => file.edits.flat().some((other) => touches(edit, other)))) continue;
    file.edits.push(fix.edits);
    fixes.set(finding.file, file);
  }
  return fixes;
}

/** Two insertions at one place touch too: their order would be a guess. */
function touches({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
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
