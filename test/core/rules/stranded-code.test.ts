import assert from 'node:assert/strict';
import { findingsOf, placesIn } from './code-support.ts';

const FOLDER = { 'services/terminals/pair.go': '', 'services/terminals/ui/screen.go': '', 'services/authorise/a.go': '' };

describe('stranded-code', () => {
  it('reports a folder that only cancelled work explains, once and topmost', () => {
    assert.deepEqual(placesIn('stranded-code', FOLDER), ['services/terminals']);
  });

  it('reports single files where others in the folder have a reason', () => {
    assert.deepEqual(placesIn('stranded-code', { ...FOLDER, 'services/terminals/pay.go': '// @vision fast-auth\n' }), [
      'services/terminals/pair.go:1:1', 'services/terminals/ui/screen.go:1:1',
    ]);
  });

  it('reports a file that says so itself', () => {
    const files = { 'services/authorise/a.go': '', 'lib/tap.go': '// @vision tap\n', 'lib/other.go': '' };
    assert.deepEqual(placesIn('stranded-code', files), ['lib/tap.go:1:1']);
  });

  it('takes a dropped objective for closed as well', () => {
    assert.deepEqual(placesIn('stranded-code', { 'lib/tap.go': '// @vision gone\n' }), ['lib/tap.go:1:1']);
  });

  it('is silent where done or open work explains the file too', () => {
    const yaml = 'initiatives:\n  - { id: tap, status: cancelled, code: [a, b] }\n  - { id: sepa, status: done, code: [a] }\n  - { id: vault, status: proposed, code: [b] }';
    assert.deepEqual(placesIn('stranded-code', { 'a/x.go': '', 'b/y.go': '' }, yaml), []);
  });

  it('leaves a marker for cancelled work to the finding of that marker', () => {
    const files = { 'lib/x.go': '// TODO(tap): x\n' };
    assert.deepEqual(placesIn('stranded-code', files), []);
    assert.deepEqual(placesIn('marker-closed-item', files), ['lib/x.go:1:9']);
  });

  it('leaves alone what is exempt or out of scope', () => {
    const yaml = 'code: { exclude: [old], exempt: [{ glob: legacy, because: kept for audits }] }\ninitiatives:\n  - { id: tap, status: cancelled, code: [old, legacy] }';
    assert.deepEqual(placesIn('stranded-code', { 'old/a.go': '', 'legacy/b.go': '// @vision tap\n' }, yaml), []);
  });

  it('gathers a folder whatever lies in it out of scope', () => {
    const yaml = 'code: { exclude: ["**/generated/**"] }\ninitiatives:\n  - { id: tap, status: cancelled, code: [old] }';
    assert.deepEqual(placesIn('stranded-code', { 'old/a.go': '', 'old/b.go': '', 'old/generated/c.go': '' }, yaml), ['old']);
  });

  it('names the work that was cancelled', () => {
    const [finding] = findingsOf('stranded-code', FOLDER);
    assert.equal(finding?.message, 'Only cancelled work explains services/terminals (2 files): tap. Delete it, or link it to work that is open.');
  });
});
