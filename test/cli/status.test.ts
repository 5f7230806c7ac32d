import assert from 'node:assert/strict';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/add.ts': '// TODO(fast-cart): cache\n' };

describe('vision status', () => {
  it('prints the numbers as JSON', async () => {
    const { out } = await withFolder(FILES, (folder) => vision(['status', '--format', 'json'], folder));
    const { version, today, kpis, initiatives, objectives } = JSON.parse(out);
    assert.deepEqual([version, today], [1, '2026-11-22']);
    assert.deepEqual(Object.keys(kpis[0]), ['id', 'value', 'progress', 'expected', 'status', 'stale', 'forecast']);
    assert.deepEqual([kpis[0].id, kpis[0].value, kpis[0].progress, kpis[0].status], ['orders', 150, 0.5, 'on-track']);
    assert.deepEqual(initiatives[0], { id: 'fast-cart', progress: 0.5, coverage: 1, status: 'on-track', files: 1, markers: 1 });
    assert.deepEqual(objectives[0], {
      id: 'grow',
      progress: 0.5,
      coverage: 1,
      status: 'on-track',
      delivery: 0.5,
      hypothesis: 'testing',
    });
  });

  it('gives null where nothing is known, never 0', async () => {
    const { out } = await withFolder(FILES, (folder) => vision(['status', '--format', 'json'], folder));
    const fax = JSON.parse(out).initiatives.find(({ id }: { id: string }) => id === 'fax');
    assert.deepEqual([fax.progress, fax.coverage, fax.status], [null, null, 'no-kpi']);
  });

  it('prints objectives with their initiatives, then KPIs, for people', async () => {
    const { code, out } = await withFolder(FILES, (folder) => vision(['status'], folder));
    assert.equal(code, 0);
    assert.match(out, /^A small vision on 2026-11-22\n\nGrow the shop \(grow\)\n {2}50 % · on track · delivery 50 % · hypothesis being tested\n {2}fast-cart {2}on track {2}50 % {2}2026-Q4 active {2,}1 file, 1 marker$/m);
    assert.match(out, /^ {2}orders {2}on track {2}50 % {2}150 orders → 200 orders {2}7 days ago {2}will hit its target$/m);
  });
});
