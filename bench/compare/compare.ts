import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REQUEST, withScanner } from '../scanner-for.ts';
import { keyOf, type Finding } from './finding.ts';
import { leasotFindings, loadLeasot, whyLeasotMisses } from './leasot.ts';
import { todoTreeFindings, whyTodoTreeMisses } from './todo-tree.ts';
import { whyNot } from './why-not.ts';

/**
 * `npm run bench:compare -- --tree <folder> [--leasot <folder with node_modules/leasot>]` lists every marker
 * that we find and another tool does not, and the other way round, each with the reason, in out/compare-*.txt.
 */
const { values } = parseArgs({ options: { tree: { type: 'string' }, leasot: { type: 'string' } } });
if (values.tree === undefined) throw new Error('Say which tree to compare on: npm run bench:compare -- --tree <folder>');
const folder = resolve(values.tree);
const codeBase = await withScanner((scanner) => scanner.scan(folder, REQUEST));
const ours = [...codeBase.scans].flatMap(([path, { markers }]) => markers.map(({ tag, place }): Finding => ({ path, tag, line: place.line + 1 })));
mkdirSync('out', { recursive: true });

compare('todo-tree', todoTreeFindings(folder), ({ path, line }) => whyTodoTreeMisses(lineOf(path, line)));
if (values.leasot !== undefined) {
  const leasot = await loadLeasot(values.leasot);
  const readable = codeBase.files.filter((path) => !codeBase.skipped.some((skipped) => skipped.path === path));
  compare('leasot', await leasotFindings(leasot, folder, readable), ({ path, line, tag }) => whyLeasotMisses(leasot, path, lineOf(path, line), tag));
}

function compare(tool: string, theirs: readonly Finding[], whyTheyMiss: (finding: Finding) => string): void {
  const [ourKeys, theirKeys] = [new Set(ours.map(keyOf)), new Set(theirs.map(keyOf))];
  const onlyOurs = uniqueBy(ours.filter((finding) => !theirKeys.has(keyOf(finding))));
  const onlyTheirs = uniqueBy(theirs.filter((finding) => !ourKeys.has(keyOf(finding))));
  const lines = [
    ...report(`We find and ${tool} does not`, onlyOurs, whyTheyMiss),
    ...report(`${tool} finds and we do not`, onlyTheirs, (finding) => whyNot(folder, codeBase, finding)),
  ];
  writeFileSync(`out/compare-${tool}.txt`, lines.join('\n'));
  console.log(`We find ${ourKeys.size} markers, ${tool} finds ${theirKeys.size}. Each difference: out/compare-${tool}.txt`);
}

/** Prints how many differences each reason explains; gives all of them as lines. */
function report(title: string, findings: readonly Finding[], reasonOf: (finding: Finding) => string): string[] {
  const explained = findings.map((finding) => ({ finding, reason: reasonOf(finding) }));
  console.log(`${title}: ${findings.length}`);
  for (const [reason, group] of [...Map.groupBy(explained, ({ reason }) => reason)].toSorted(([, a], [, b]) => b.length - a.length)) {
    console.log(`${String(group.length).padStart(7)}  ${reason}`);
  }
  return [title, ...explained.map(({ finding, reason }) => `${keyOf(finding)}\t${reason}\t${lineOf(finding.path, finding.line).trim().slice(0, 120)}`), ''];
}

function uniqueBy(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

function lineOf(path: string, line: number): string {
  return readFileSync(join(folder, path), 'utf8').split(/\r\n|\n|\r/)[line - 1] ?? '';
}
