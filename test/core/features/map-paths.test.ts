import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exemptPaths, mapPaths } from '../../../src/core/features/map-paths.ts';
import type { EditResult } from '../../../src/core/model/edit/edit-result.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { globFor } from '../../../src/core/trace/glob-for.ts';
import { globMatches, parseGlob } from '../../../src/core/trace/globs.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

function edited(text: string, result: EditResult): string {
  return 'edits' in result ? applyEdits(text, result.edits) : result.reason;
}

describe('folders that are mapped to an initiative', () => {
  it('stand behind the globs that it has, all by one edit', () => {
    const result = mapPaths(SMALL_VISION, 'fast-cart', ['src/basket', 'src/pages/[id]']);
    assert.ok('edits' in result && result.edits.length === 1);
    assert.equal(edited(SMALL_VISION, result), SMALL_VISION.replace('"!**/*.snap"]', String.raw`"!**/*.snap", src/basket, 'src/pages/\[id\]']`));
  });

  it('make the list where there is none', () => {
    const text = SMALL_VISION.replace('    code: [src/search]\n', '');
    const now = snapshotOf(edited(text, mapPaths(text, 'search', ['a', 'b'])));
    assert.deepEqual(now.vision.items.find('initiative', 'search')?.value.code, ['a', 'b']);
  });

  it('stay unmapped as a whole where the initiative is gone', () => {
    assert.match(edited(SMALL_VISION, mapPaths(SMALL_VISION, 'nobody', ['a', 'b'])), /no "nobody"/);
  });
});

describe('folders that need no reason', () => {
  it('are exempt with the reason why', () => {
    assert.equal(
      edited(SMALL_VISION, exemptPaths(SMALL_VISION, ['src/old'], 'moves out in spring')),
      SMALL_VISION.replace('because: "shared by all" }', 'because: "shared by all" }, { glob: src/old, because: moves out in spring }'),
    );
  });
});

describe('the glob of a path', () => {
  it('means that path and what is below it, whatever signs are in it', () => {
    const name = fc.stringMatching(/^[a-z!#*?()[\]{},+@ .-]{1,6}$/).filter((part) => part !== '.' && part !== '..');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, (parts, other) => {
        const path = parts.join('/');
        const glob = parseGlob(globFor(path));
        assert.ok('ok' in glob, `${path}: ${JSON.stringify(glob)}`);
        assert.ok(!glob.ok.takesBack);
        assert.ok(globMatches(glob.ok, path) && globMatches(glob.ok, `${path}/${other}`), path);
        if (other !== parts[0]) assert.ok(!globMatches(glob.ok, [other, ...parts.slice(1)].join('/')), path);
      }),
    );
  });
});
