import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FindingIdentifier } from '../core/features/finding-identity.ts';
import { safeFixes, type Wanted } from '../core/features/safe-fixes.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { editFile } from './edit-file.ts';
import type { Project } from './project.ts';
import { decodeUtf8, type FileContent } from './utf8.ts';

/** What the safe fixes would do to one file. */
export interface FixedFile {
  /** As findings name it. */
  readonly path: string;
  readonly before: FileContent;
  /** Without a byte order mark. */
  readonly after: string;
}

export interface PlannedFixes {
  readonly files: readonly FixedFile[];
  /** How many findings they mend. */
  readonly count: number;
}

/** Works out the safe fixes of some findings of a project, and of what these lay bare. Files that are no UTF-8 are left alone. */
export async function planFixes({ folder, snapshot }: Project, findings: readonly Finding[]): Promise<PlannedFixes> {
  const contents = await contentsOf(folder, new Set([snapshot.input.visionFile, ...findings.filter(({ site }) => site === 'code').map(({ file }) => file)]));
  const texts = new Map(Array.from(contents, ([path, { text }]) => [path, text]));
  const fixed = safeFixes(snapshot, texts, wanted(snapshot, findings));
  const files = [...contents].flatMap(([path, before]) => {
    const after = fixed.texts.get(path);
    return after === undefined || after === before.text ? [] : [{ path, before, after }];
  });
  return { files, count: fixed.count };
}

/** Writes the fixes, each file in one step. @returns the files that somebody else has changed meanwhile, which are left as they are */
export async function writeFixes(folder: string, files: readonly FixedFile[]): Promise<string[]> {
  const left: string[] = [];
  for (const { path, before, after } of files) {
    await editFile(join(folder, path), (text) => {
      if (text === before.text) return after;
      left.push(path);
      return text;
    });
  }
  return left;
}

/** Those among the findings, and those that were not there before. */
function wanted(snapshot: Snapshot, findings: readonly Finding[]): Wanted {
  const identifier = new FindingIdentifier(snapshot);
  const kept = new Set(findings.map((finding) => identifier.keyOf(finding)));
  const leftAlone = new Set(snapshot.findings.map((finding) => identifier.keyOf(finding)).filter((key) => !kept.has(key)));
  return (round) => {
    const now = new FindingIdentifier(round);
    return (finding) => !leftAlone.has(now.keyOf(finding));
  };
}

async function contentsOf(folder: string, paths: ReadonlySet<string>): Promise<Map<string, FileContent>> {
  const contents = new Map<string, FileContent>();
  for (const path of paths) {
    // What is gone or cannot be read any more is not ours to fix.
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    const content = bytes && decodeUtf8(bytes);
    if (content) contents.set(path, content);
  }
  return contents;
}
