import assert from 'node:assert/strict';
import { scenariosPage, type ScenarioColumn } from '../../../../src/core/features/dashboard/scenarios.ts';
import { snapshotOf } from '../../../support/snapshot.ts';

interface Written {
  readonly scenarios: readonly string[];
  readonly initiatives?: readonly string[];
}

/** A vision of scenarios, given as entries in flow style. */
function visionOf({ scenarios, initiatives = [] }: Written): string {
  return `apiVersion: vision/v1
title: What may come
owner: "@a"
objectives:
  - { id: grow, title: Grow, owner: "@a", horizon: { start: 2026-10-01, end: 2027-12-31 } }
kpis:
  - { id: orders, title: Orders a day, definition: paid orders, unit: percent, direction: increase, owner: "@a", checkIns: [{ date: 2026-10-15, value: 40 }, { date: 2026-11-15, value: 60 }] }
  - { id: returns, title: Returns, definition: sent back, unit: parcels, direction: decrease, owner: "@a" }
scenarios:
${scenarios.map((text) => `  - { narrative: It may come, ${text} }\n`).join('')}initiatives:
${initiatives.map((text) => `  - { objective: grow, owner: "@a", quarter: 2026-Q4, ${text.includes('status:') ? text : `${text}, status: active`} }\n`).join('')}`;
}

function columns(written: Written, files: Readonly<Record<string, string>> = {}): readonly ScenarioColumn[] {
  return scenariosPage(snapshotOf(visionOf(written), files)).scenarios;
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('scenarios side by side', () => {
  it('tells how far each has come and how it is rated', () => {
    const [rain, sun] = columns({ scenarios: ['id: rain, title: Rain, likelihood: high, impact: low, status: emerging', 'id: sun, title: Sun'] });
    assert.deepEqual([rain?.statusText, rain?.likelihoodText, rain?.impactText], ['emerging', 'likelihood high', 'impact low']);
    assert.deepEqual([sun?.statusText, sun?.likelihoodText, sun?.impactText], ['plausible', '', '']);
  });

  it('shows a decision in every scenario in which it is right, and where it comes from', () => {
    const [rain, sun] = columns({
      scenarios: ['id: rain, title: Rain, decisions: [{ id: coat, title: A coat, decide: Buy it, because: Wet, alsoIn: [sun] }]', 'id: sun, title: Sun, decisions: [{ id: hat, title: A hat, decide: Buy it, because: Hot }]'],
    });
    assert.deepEqual(rain?.decisions.map(({ id, from }) => [id, from]), [['coat', null]]);
    assert.deepEqual(sun?.decisions.map(({ id, from }) => [id, from?.title]), [['hat', undefined], ['coat', 'Rain']]);
  });
});

describe('a no-regret decision', () => {
  const cases: readonly [name: string, scenarios: readonly string[], noRegret: readonly string[]][] = [
    ['is right in every scenario', ['id: rain, decisions: [{ id: coat, alsoIn: [sun, snow] }]', 'id: sun', 'id: snow'], ['coat']],
    ['is not one where a single scenario lacks it', ['id: rain, decisions: [{ id: coat, alsoIn: [sun] }]', 'id: sun', 'id: snow'], []],
    ['does not need the scenarios that are ruled out', ['id: rain, decisions: [{ id: coat, alsoIn: [sun] }]', 'id: sun', 'id: snow, status: ruled-out'], ['coat']],
    ['may be written under one that is ruled out', ['id: snow, status: ruled-out, decisions: [{ id: coat, alsoIn: [rain, sun] }]', 'id: rain', 'id: sun'], ['coat']],
    ['is not one any more once it is rejected', ['id: rain, decisions: [{ id: coat, alsoIn: [sun], status: rejected }]', 'id: sun'], []],
    ['cannot be told of a single scenario', ['id: rain, decisions: [{ id: coat }]'], []],
    ['is meant where its scenario is misspelt', ['id: rain, decisions: [{ id: coat, alsoIn: [sunshin] }]', 'id: sunshine'], ['coat']],
  ];
  for (const [name, scenarios, noRegret] of cases) {
    it(name, () => assert.deepEqual(ids(scenariosPage(snapshotOf(visionOf({ scenarios }))).noRegret), noRegret));
  }
});

describe('a signpost', () => {
  const cases: readonly [signpost: string, state: string, text: string][] = [
    ['watch: Clouds', 'unknown', 'not seen yet'],
    ['watch: Clouds, seen: 2026-11-12', 'seen', 'seen 2026-11-12'],
    ['watch: Clouds, condition: orders >= 50', 'reached', 'reached since 2026-11-15: it is 60 %'],
    ['watch: Clouds, condition: orders > 70', 'not-reached', 'not reached: it is 60 %'],
    ['watch: Clouds, condition: returns > 7', 'unknown', 'not measured yet'],
    ['watch: Clouds, condition: nothing > 7', 'unknown', 'not measured yet'],
    ['watch: Clouds, condition: orders > 70, seen: 2026-11-12', 'seen', 'seen 2026-11-12 · not reached: it is 60 %'],
  ];
  for (const [signpost, state, text] of cases) {
    it(`is "${text}" where its entry says ${signpost}`, () => {
      const [found] = columns({ scenarios: [`id: rain, signposts: [{ ${signpost} }]`] })[0]?.signposts ?? [];
      assert.deepEqual([found?.state, found?.stateText], [state, text]);
    });
  }

  it('says its condition in plain words', () => {
    const [found] = columns({ scenarios: ['id: rain, signposts: [{ watch: Clouds, condition: orders < 50 by 2027-01-01 }]'] })[0]?.signposts ?? [];
    assert.equal(found?.condition, 'Orders a day is less than 50 % by 2027-01-01');
  });
});

describe('once a scenario is ruled out', () => {
  interface Case extends Written {
    readonly name: string;
    readonly decisions?: readonly string[];
    readonly lose?: readonly string[];
    readonly kept?: Readonly<Record<string, readonly string[]>>;
  }
  const CASES: readonly Case[] = [
    { name: 'an initiative that counts on it alone loses its reason', scenarios: ['id: rain', 'id: sun'], initiatives: ['id: roof, scenarios: [rain]'], lose: ['roof'] },
    { name: 'an initiative that counts on another as well stays', scenarios: ['id: rain', 'id: sun'], initiatives: ['id: roof, scenarios: [rain, sun]'], kept: { roof: ['sun'] } },
    { name: 'what is ruled out already is no reason to stay', scenarios: ['id: rain', 'id: sun, status: ruled-out'], initiatives: ['id: roof, scenarios: [rain, sun]'], lose: ['roof'] },
    { name: 'an initiative that names no scenario is not touched', scenarios: ['id: rain', 'id: sun'], initiatives: ['id: roof'] },
    { name: 'an initiative of another scenario is not touched', scenarios: ['id: rain', 'id: sun'], initiatives: ['id: roof, scenarios: [sun]'] },
    { name: 'its own decision goes, with the initiative that carries it out', scenarios: ['id: rain, decisions: [{ id: coat, initiatives: [roof] }]', 'id: sun'], initiatives: ['id: roof'], decisions: ['coat'], lose: ['roof'] },
    { name: 'a decision that is right elsewhere stays, and holds its initiative', scenarios: ['id: rain, decisions: [{ id: coat, alsoIn: [sun], initiatives: [roof] }]', 'id: sun', 'id: snow'], initiatives: ['id: roof, scenarios: [rain]'], kept: { roof: ['coat'] } },
    { name: 'a no-regret decision stays', scenarios: ['id: rain, decisions: [{ id: coat, alsoIn: [sun], initiatives: [roof] }]', 'id: sun'], initiatives: ['id: roof'] },
    { name: 'a decision of another scenario that was right here too stays', scenarios: ['id: rain', 'id: sun, decisions: [{ id: coat, alsoIn: [rain], initiatives: [roof] }]'], initiatives: ['id: roof'] },
    { name: 'a decision that was right only here and in one ruled out goes', scenarios: ['id: rain', 'id: sun, status: ruled-out, decisions: [{ id: coat, alsoIn: [rain], initiatives: [roof] }]'], initiatives: ['id: roof'], decisions: ['coat'], lose: ['roof'] },
    { name: 'a rejected decision neither goes nor holds anything', scenarios: ['id: rain, decisions: [{ id: coat, status: rejected, alsoIn: [sun], initiatives: [roof] }]', 'id: sun'], initiatives: ['id: roof, scenarios: [rain]'], lose: ['roof'] },
    { name: 'of two decisions one is enough to stay', scenarios: ['id: rain, decisions: [{ id: coat, initiatives: [roof] }]', 'id: sun, decisions: [{ id: hat, initiatives: [roof] }]'], initiatives: ['id: roof'], decisions: ['coat'], kept: { roof: ['hat'] } },
    { name: 'work that is over has no reason to lose', scenarios: ['id: rain', 'id: sun'], initiatives: ['id: roof, status: done, scenarios: [rain]', 'id: door, status: cancelled, scenarios: [rain]'] },
    { name: 'a misspelt scenario means the one that it is close to', scenarios: ['id: rain', 'id: sunshine'], initiatives: ['id: roof, scenarios: [rain, sunshin]'], kept: { roof: ['sunshine'] } },
  ];
  for (const { name, decisions = [], lose = [], kept = {}, ...written } of CASES) {
    it(name, () => {
      const found = columns(written).find(({ id }) => id === 'rain')?.whatIf;
      assert.deepEqual(ids(found?.decisions ?? []), decisions);
      assert.deepEqual(ids(found?.initiatives ?? []), lose);
      assert.deepEqual(Object.fromEntries((found?.kept ?? []).map(({ id, because }) => [id, ids(because)])), kept);
    });
  }
});

describe('the code of a scenario that is ruled out', () => {
  const SCENARIOS = ['id: rain, decisions: [{ id: coat, status: accepted }]', 'id: sun'];

  function lost(initiatives: readonly string[], files: Readonly<Record<string, string>>): string[] | undefined {
    return columns({ scenarios: SCENARIOS, initiatives }, files)
      .find(({ id }) => id === 'rain')
      ?.whatIf.code?.places.map(({ path, files: held }) => `${path} ${held}`);
  }

  it('is what only lost work explains, told by folder where all of it goes', () => {
    const files = { 'src/roof/a.ts': '', 'src/roof/b.ts': '', 'src/door/a.ts': '', 'lib/x.ts': '' };
    assert.deepEqual(lost(['id: roof, scenarios: [rain], code: [src/roof]', 'id: door, code: [src/door]'], files), ['src/roof 2']);
  });

  const stays: readonly [name: string, other: string, text: string][] = [
    ['other work that is open serves it', 'id: door, code: [src]', ''],
    ['the work is done that it was written for', 'id: door, status: done, code: [src]', ''],
    ['a comment gives it to other work', 'id: door', '// @vision door\n'],
    ['a marker gives it to other work', 'id: door', '// TODO(door): paint\n'],
  ];
  for (const [name, other, text] of stays) {
    it(`stays where ${name}`, () => assert.deepEqual(lost(['id: roof, scenarios: [rain], code: [src/roof]', other], { 'src/roof/a.ts': text }), []));
  }

  it('goes where only cancelled work is left to explain it', () => {
    assert.deepEqual(lost(['id: roof, scenarios: [rain], code: [src/roof]', 'id: door, status: cancelled, code: [src]'], { 'src/roof/a.ts': '' }), ['src/roof/a.ts 1']);
  });

  it('goes where its comments name the scenario itself, or a decision of it', () => {
    assert.deepEqual(lost([], { 'src/a.ts': '// TODO(rain): umbrella\n', 'src/b.ts': '// @vision coat\n', 'src/c.ts': '// TODO(sun): shade\n' }), ['src/a.ts 1', 'src/b.ts 1']);
  });

  it('is not told of code that had no reason before', () => {
    assert.deepEqual(lost(['id: roof, scenarios: [rain], code: [src/roof]'], { 'src/other.ts': '' }), []);
  });

  it('is not known before the first scan', () => {
    const snapshot = { ...snapshotOf(visionOf({ scenarios: SCENARIOS })), trace: undefined };
    assert.equal(scenariosPage(snapshot).scenarios[0]?.whatIf.code, null);
  });
});
