import assert from 'node:assert/strict';
import { closeInitiative, handOverCode, moveMarkers, workLeft, workLeftText } from '../../../../src/core/features/plan/close-initiative.ts';
import { nextSnapshot } from '../../../../src/core/snapshot.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '// TODO(fast-cart): one\n// TODO(search, fast-cart): two\n// TODO: fast-cart is prose\n', 'src/search/b.ts': '// TODO(search): three\n' };

describe('closing an initiative', () => {
  it('sets its status, and adds when it ended and what came of it', () => {
    const text = edited(SMALL_VISION, closeInitiative(SMALL_VISION, 'fast-cart', { status: 'done', ended: TODAY, outcome: 'It is: fast' }));
    const open = SMALL_VISION.replace('status: active\n', 'status: done\n');
    assert.deepEqual(newLines(open, text), ['    ended: 2026-11-22', '    outcome: "It is: fast"']);
  });

  it('says what still names it', () => {
    const snapshot = snapshotOf(SMALL_VISION, FILES);
    assert.equal(workLeftText(snapshot, workLeft(snapshot, 'fast-cart')), 'still named by 2 markers, explains 1 file');
    assert.equal(workLeftText(snapshot, workLeft(snapshot, 'fax')), 'nothing in the code names it');
  });

  it('says that nobody knows while the code is being read', () => {
    const snapshot = nextSnapshot({ text: SMALL_VISION, visionFile: 'vision.yaml', codeBase: undefined, clock: { today: TODAY } });
    assert.equal(workLeftText(snapshot, workLeft(snapshot, 'fax')), 'the code has not been read yet');
  });

  it('can hand its code to another initiative, and keeps its own globs to tell why it was written', () => {
    const snapshot = snapshotOf(SMALL_VISION, FILES);
    const text = edited(SMALL_VISION, handOverCode(SMALL_VISION, snapshot, 'fast-cart', 'search'));
    assert.equal(text, SMALL_VISION.replace('code: [src/search]', 'code: [src/search, src/cart]'));
    assert.deepEqual(handOverCode(text, snapshotOf(text), 'fast-cart', 'search'), { edits: [] });
  });

  it('can move its markers to another item, and leaves what else they name', () => {
    const snapshot = snapshotOf(SMALL_VISION, FILES);
    const scan = snapshot.input.codeBase?.scans.get('src/cart/a.ts');
    const text = applyEdits(FILES['src/cart/a.ts'], moveMarkers(scan?.markers ?? [], 'fast-cart', 'login'));
    assert.equal(text, '// TODO(login): one\n// TODO(search, login): two\n// TODO: fast-cart is prose\n');
  });
});
