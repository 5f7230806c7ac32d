import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { nextSnapshot, type Snapshot } from '../../../src/core/snapshot.ts';
import type { CodeBase } from '../../../src/core/trace/code-base.ts';
import { codeBaseOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

describe('The findings of the next snapshot', () => {
  const path = fc.constantFrom('a.go', 'src/cart/pay.ts', 'src/x.ts', 'src/x/y.ts', 'z.py');
  const text = fc.constantFrom('', '// TODO: a\n// TODO: b\n', '// TODO(fast-cart): a', '// FIXME(fast-carr): a', '# TODO: c', '// vision-ignore-next-line orphan-marker\n// TODO: a');
  const steps = fc.array(fc.record({ path, text }), { minLength: 1, maxLength: 10 });

  it('are those of a fresh one, in the same order, whatever was edited before', () => {
    fc.assert(
      fc.property(steps, (edits) => {
        const files: Record<string, string> = { 'a.go': '// TODO: x\n', 'src/x.ts': '', 'src/x/y.ts': '// TODO: y', 'z.py': '' };
        let snapshot = snapshotOf(codeBaseOf(files), undefined);
        for (const edit of edits) {
          files[edit.path] = edit.text;
          snapshot = snapshotOf(keepingFiles(codeBaseOf(files), snapshot), snapshot);
        }
        assert.deepEqual(snapshot.findings, snapshotOf(codeBaseOf(files), undefined).findings);
      }),
    );
  });

  function snapshotOf(codeBase: CodeBase, previous: Snapshot | undefined): Snapshot {
    return nextSnapshot({ text: SMALL_VISION, visionFile: 'vision.yaml', codeBase, clock: { today: '2026-11-22' } }, previous);
  }

  /** The list of files stays the same object where it is the same, as a scanner keeps it. */
  function keepingFiles(codeBase: CodeBase, { input }: Snapshot): CodeBase {
    const before = input.codeBase?.files ?? [];
    return before.join() === codeBase.files.join() ? { ...codeBase, files: before } : codeBase;
  }
});
