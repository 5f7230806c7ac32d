import assert from 'node:assert/strict';
import { NO_FILTER } from '../../../../src/core/features/strategy/strategy-filter.ts';
import { strategyTree } from '../../../../src/core/features/strategy/strategy-tree.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { treeText } from './tree-text.ts';

function quarters(vision: string, state: readonly string[] = []): string[] {
  const rows = strategyTree(snapshotOf(vision), { grouping: 'quarter', filter: { ...NO_FILTER, state } });
  return treeText(rows).filter((line) => /^( {2})?\[(quarter|no-kpi|on-track|stopped)\]/.test(line));
}

describe('the Strategy view by quarter', () => {
  it('shows now, next and later, even when empty, then what is past', () => {
    assert.deepEqual(quarters(SMALL_VISION), [
      '[quarter] Now: 2026-Q4 | 1 initiative',
      '  [on-track] A fast cart | active · 50 % · on track',
      '[quarter] Next: 2027-Q1 | 1 initiative',
      '  [no-kpi] Better search | planned · no KPI',
      '[quarter] Later: 2027-Q2 | 0 initiatives',
      '[quarter] Past: 2026-Q3 | 2 initiatives',
      '  [no-kpi] New login | done · no KPI',
      '  [stopped] Orders by fax | cancelled · no KPI',
    ]);
  });

  it('shows each later quarter that has work, and of past ones the newest first', () => {
    const vision = SMALL_VISION.replace('quarter: 2027-Q1', 'quarter: 2028-Q2').replace('quarter: 2026-Q3', 'quarter: 2025-Q1');
    assert.deepEqual(quarters(vision).filter((line) => line.startsWith('[')), [
      '[quarter] Now: 2026-Q4 | 1 initiative',
      '[quarter] Next: 2027-Q1 | 0 initiatives',
      '[quarter] Later: 2027-Q2 | 0 initiatives',
      '[quarter] Later: 2028-Q2 | 1 initiative',
      '[quarter] Past: 2026-Q3 | 1 initiative',
      '[quarter] Past: 2025-Q1 | 1 initiative',
    ]);
  });

  it('follows the fiscal year of the vision', () => {
    const vision = `${SMALL_VISION}settings: { fiscalYearStart: 4 }\n`;
    assert.equal(quarters(vision)[0], '[quarter] Now: 2026-Q3 | 2 initiatives');
  });

  it('keeps work whose quarter cannot be read at the end', () => {
    assert.deepEqual(quarters(SMALL_VISION.replace('quarter: 2027-Q1', 'quarter: soon')).slice(-2), ['[quarter] Without a quarter | ', '  [no-kpi] Better search | planned · no KPI']);
  });

  it('shows what a filter lets through', () => {
    assert.deepEqual(quarters(SMALL_VISION, ['planned']).filter((line) => line.startsWith('  ')), ['  [no-kpi] Better search | planned · no KPI']);
  });
});
