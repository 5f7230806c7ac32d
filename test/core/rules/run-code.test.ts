import assert from 'node:assert/strict';
import { nextSnapshot } from '../../../src/core/snapshot.ts';
import { codeBaseOf, snapshotOf } from '../../support/snapshot.ts';
import { findingsOf, placesIn } from './code-support.ts';
import { found } from './support.ts';

describe('A comment in code that silences', () => {
  const places = (text: string) => placesIn('orphan-marker', { 'a.go': text });

  it('reaches the next line only', () => {
    assert.deepEqual(places('// vision-ignore-next-line orphan-marker\n// TODO: x\n// TODO: y\n'), ['a.go:3:4']);
  });

  it('may name several rules', () => {
    assert.deepEqual(places('// vision-ignore-next-line marker-unknown-id, orphan-marker\n// TODO: x\n'), []);
  });

  it('silences the rules that it names and no others', () => {
    assert.deepEqual(places('// vision-ignore-next-line marker-unknown-id\n// TODO: x\n'), ['a.go:2:4']);
  });

  it('is a comment of its language, not a string', () => {
    assert.deepEqual(places('const s = "// vision-ignore-next-line orphan-marker"\n// TODO: x\n'), ['a.go:2:4']);
  });

  it('has no say in the vision, nor one of the vision in code', () => {
    const yaml = '# vision-ignore-next-line code-glob-empty\ninitiatives: [{ id: a, code: [nowhere] }]';
    assert.deepEqual(placesIn('code-glob-empty', { 'a.go': '// vision-ignore-next-line orphan-marker\n' }, yaml), []);
    assert.deepEqual(placesIn('orphan-marker', { 'a.go': '// TODO: x\n' }, '# vision-ignore-next-line orphan-marker\ntitle: x'), ['a.go:1:4']);
  });
});

describe('Settings', () => {
  it('change the severity of a rule about code, or turn it off', () => {
    const files = { 'a.go': '// TODO: x\n' };
    assert.deepEqual(findingsOf('orphan-marker', files).map(({ severity }) => severity), ['hint']);
    assert.deepEqual(findingsOf('orphan-marker', files, 'settings: { rules: { orphan-marker: error } }').map(({ severity }) => severity), ['error']);
    assert.deepEqual(findingsOf('orphan-marker', files, 'settings: { rules: { orphan-marker: off } }'), []);
  });
});

describe('Broken YAML', () => {
  const broken = 'title: A vision\ntitle: Another';

  it('cannot be silenced by a comment', () => {
    assert.ok(found(broken.replace('\n', '\n# vision-ignore-next-line yaml-syntax\n')).includes('yaml-syntax@3'));
  });

  it('cannot be turned off or down', () => {
    for (const severity of ['off', 'hint']) {
      const { findings } = snapshotOf(`apiVersion: vision/v1\nsettings: { rules: { yaml-syntax: ${severity} } }\n${broken}\n`);
      assert.deepEqual(findings.filter(({ rule }) => rule === 'yaml-syntax').map((finding) => finding.severity), ['error']);
    }
  });
});

describe('Findings', () => {
  it('stand in the order of file, line, column and rule', () => {
    const files = { 'b.go': '// TODO: x\n// TODO: y\n', 'a/c.go': '// TODO(fast-auht, gone): x\n', 'B.go': '// TODO: z\n' };
    const { findings } = snapshotOf('apiVersion: vision/v1\nobjectives: [{ id: gone, status: dropped }]\ninitiatives: [{ id: fast-auth }, { id: fast-auth }]\n', files);
    const order = findings.map(({ file, range: { start }, rule }) => ({ file, line: start.line, column: start.column, rule }));
    const sorted = order.toSorted((one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column || compare(one.rule, other.rule));
    assert.deepEqual(order, sorted);
    assert.deepEqual([...new Set(order.map(({ file }) => file))], ['B.go', 'a/c.go', 'b.go', 'vision.yaml']);
  });

  it('about code wait for the first scan', () => {
    const input = { text: 'apiVersion: vision/v1\n', visionFile: 'vision.yaml', clock: { today: '2026-11-22' } };
    const before = nextSnapshot({ ...input, codeBase: undefined });
    const after = nextSnapshot({ ...input, codeBase: codeBaseOf({ 'a.go': '// TODO: x\n' }) }, before);
    assert.equal(before.findings.some(({ rule }) => rule === 'orphan-marker'), false);
    assert.equal(after.findings.some(({ rule }) => rule === 'orphan-marker'), true);
  });
});

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
