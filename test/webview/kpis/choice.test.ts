import assert from 'node:assert/strict';
import type { KpiSeries } from '../../../src/core/features/dashboard/kpi-series.ts';
import { kpisPage, type KpisPage } from '../../../src/core/features/dashboard/kpis.ts';
import { choiceIn, chosen, type Choice } from '../../../src/webview/kpis/choice.ts';
import { lumipay } from '../../report/support.ts';

const FIRST: Choice = choiceIn({});
const PAGE: KpisPage = kpisPage(lumipay());
const pick = (choice: Partial<Choice>) => chosen(PAGE, { ...FIRST, ...choice }, 'Others');
const ids = (kpis: readonly KpiSeries[] | undefined) => (kpis ?? []).map(({ id }) => id);

describe('the KPIs that are shown', () => {
  it('are all of them at first, those off track first', () => {
    const [group] = pick({});
    assert.equal(group?.kpis.length, PAGE.kpis.length);
    assert.deepEqual(group?.kpis.slice(0, 6).map(({ status, stale }) => `${status}${stale ? ' stale' : ''}`), ['off-track', 'missed', 'at-risk', 'at-risk', 'at-risk', 'on-track stale']);
  });

  it('can begin with what has waited longest for a check-in', () => assert.deepEqual(ids(pick({ order: 'stale' })[0]?.kpis).slice(0, 2), ['restore-time', 'pay-by-bank-share']));

  it('can stand as in the vision', () => assert.deepEqual(ids(pick({ order: 'vision' })[0]?.kpis), ids(PAGE.kpis)));

  it('stand under the first objective that they serve, and at the end those that serve none', () => {
    const groups = pick({ order: 'objective' });
    assert.deepEqual(groups.map(({ title }) => title), [...PAGE.objectives.map(({ title }) => title), 'Others']);
    assert.deepEqual(groups.flatMap(({ kpis }) => ids(kpis)).toSorted(), ids(PAGE.kpis).toSorted());
    assert.deepEqual(ids(groups.at(-1)?.kpis), ['ci-duration']);
  });

  const filters: readonly [choice: Partial<Choice>, expected: readonly string[]][] = [
    [{ shown: 'off-track' }, ['payout-exceptions', 'terminal-activations']],
    [{ shown: 'stale' }, ['restore-time']],
    [{ shown: 'no-data' }, ['pay-by-bank-share']],
    [{ shown: 'attention' }, ['payout-exceptions', 'terminal-activations', 'decline-recovery', 'payout-fee', 'ledger-breaks', 'restore-time']],
    [{ objective: 'in-store' }, ['terminal-activations']],
    [{ text: '  Authorisation ' }, ['auth-p95']],
    [{ text: '@helena', shown: 'at-risk' }, ['payout-fee', 'ledger-breaks']],
  ];
  for (const [choice, expected] of filters) {
    it(`are ${expected.join(', ')} for ${JSON.stringify(choice)}`, () => assert.deepEqual(ids(pick(choice)[0]?.kpis), expected));
  }
});

describe('what is kept of a choice', () => {
  it('is read with care', () => {
    assert.deepEqual(choiceIn({ shown: 'nonsense', objective: 7, text: null, order: [], look: 'table' }), { ...FIRST, look: 'table' });
  });
});
