import assert from 'node:assert/strict';
import { findingsOf, fixedBy, placesIn } from './code-support.ts';

const FILES = { 'services/authorise/a.go': '' };

function globs(...texts: readonly string[]): string {
  return `initiatives:\n  - id: fast-auth\n    code:\n${texts.map((text) => `      - ${JSON.stringify(text)}\n`).join('')}`;
}

describe('code-glob-invalid', () => {
  it('reports a glob that is empty, absolute, or climbs out', () => {
    const yaml = globs('services', '', '/services', 'C:/code', '../design', 'services/../../design');
    assert.deepEqual(placesIn('code-glob-invalid', FILES, yaml), [
      'vision.yaml:6:10', 'vision.yaml:7:10', 'vision.yaml:8:10', 'vision.yaml:9:10', 'vision.yaml:10:10',
    ]);
  });

  it('does not say as well that it matches no file', () => {
    assert.deepEqual(placesIn('code-glob-empty', FILES, globs('../design')), []);
  });

  it('says why it cannot be used', () => {
    const [finding] = findingsOf('code-glob-invalid', FILES, globs('../design'));
    assert.equal(finding?.message, '"../design" cannot be used, because it climbs out with ..: write a glob relative to this folder, such as services/pay.');
  });

  it('is mended by taking it out, or by taking the slash at its beginning away', () => {
    const [relative, removed] = [globs('services', 'apps'), globs('services')];
    assert.deepEqual(fixedBy('code-glob-invalid', FILES, globs('services', '/apps')), { 'Change to "apps"': relative, 'Take it out': removed });
    assert.deepEqual(fixedBy('code-glob-invalid', FILES, globs('services', '../apps')), { 'Take it out': removed });
  });
});
