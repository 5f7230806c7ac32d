import assert from 'node:assert/strict';
import { findingsOf, placesIn } from './code-support.ts';

/** Two initiatives whose globs overlap in `services/pay`. */
function overlapping(one: string, other: string): string {
  return `initiatives:\n  - { id: a, ${one}, code: [services] }\n  - { id: b, ${other}, code: [services/pay] }`;
}

const FILES = { 'services/pay/x.go': '', 'services/pay/y.go': '', 'services/z.go': '' };

describe('split-allegiance', () => {
  it('reports a file that names open initiatives of two objectives, on what it says', () => {
    assert.deepEqual(placesIn('split-allegiance', { 'lib/a.go': 'package lib\n// @vision fast-auth, peak\n' }), ['lib/a.go:2:4']);
  });

  it('reports a file that names another objective than its glob does', () => {
    assert.deepEqual(placesIn('split-allegiance', { 'services/authorise/a.go': '// @vision peak\n' }), ['services/authorise/a.go:1:4']);
  });

  it('reports a folder as a whole where globs overlap', () => {
    assert.deepEqual(placesIn('split-allegiance', FILES, overlapping('objective: grow, status: active', 'objective: calm, status: planned')), ['services/pay']);
  });

  it('reports a single file where globs overlap in it alone', () => {
    const yaml = overlapping('objective: grow, status: active', 'objective: calm, status: active').replace('services/pay', 'services/z.go');
    assert.deepEqual(placesIn('split-allegiance', FILES, yaml), ['services/z.go:1:1']);
  });

  it('is silent where initiatives share an objective', () => {
    assert.deepEqual(placesIn('split-allegiance', FILES, overlapping('objective: grow, status: active', 'objective: [calm, grow], status: active')), []);
  });

  it('is silent where only one of them is open', () => {
    assert.deepEqual(placesIn('split-allegiance', FILES, overlapping('objective: grow, status: active', 'objective: calm, status: done')), []);
  });

  it('is silent about one initiative that serves two objectives, and about one without any', () => {
    assert.deepEqual(placesIn('split-allegiance', FILES, overlapping('objective: [grow, calm], status: active', 'status: active')), []);
  });

  it('takes a marker for a piece of work, not for the file', () => {
    assert.deepEqual(placesIn('split-allegiance', { 'services/authorise/a.go': '// TODO(peak): x\n' }), []);
  });

  it('leaves code out of scope alone', () => {
    const yaml = `code: { include: [apps] }\n${overlapping('objective: grow, status: active', 'objective: calm, status: active')}`;
    assert.deepEqual(placesIn('split-allegiance', { ...FILES, 'lib/a.go': '// @vision a, b\n' }, yaml), []);
  });

  it('leaves code alone that is exempt, as it is meant to serve no single item', () => {
    const yaml = `code: { exempt: [{ glob: services/pay, because: shared }, { glob: lib, because: shared }] }\n${overlapping('objective: grow, status: active', 'objective: calm, status: active')}`;
    assert.deepEqual(placesIn('split-allegiance', { ...FILES, 'lib/a.go': '// @vision a, b\n' }, yaml), []);
  });

  it('names the initiatives and their objectives', () => {
    const [finding] = findingsOf('split-allegiance', { 'lib/a.go': '// @vision fast-auth, peak, sepa\n' });
    assert.equal(finding?.message, 'This serves fast-auth and peak, which pursue different objectives (grow and calm): split it, or let one initiative have it.');
  });
});
