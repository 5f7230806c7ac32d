import assert from 'node:assert/strict';
import { parseCondition } from '../../../src/core/model/condition.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { english } from '../../support/english.ts';
import { problemsOf, visionWith } from './problems.ts';

const SHAPE = 'write it as: kpi-id >= 63.5 by 2027-03-31.';

/** A condition as `kpi operator value by`, or what is wrong: the words and the message. */
function read(text: string): string {
  const result = parseCondition(text);
  if ('condition' in result) {
    const { kpi, kpiSpan, operator, value, by } = result.condition;
    assert.equal(text.slice(kpiSpan.start, kpiSpan.end), kpi);
    return [kpi, operator, value, by ?? 'always'].join(' ');
  }
  const { span } = result.problem;
  const message = english(result.problem.message);
  assert.ok(message.endsWith(`; ${SHAPE}`));
  return `"${text.slice(span.start, span.end)}": ${message.slice(0, -SHAPE.length - 2)}`;
}

describe('a condition', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['speed >= 63.5 by 2027-03-31', 'speed >= 63.5 2027-03-31'],
    ['speed<5', 'speed < 5 always'],
    ['  speed  <=  -0.5e1  ', 'speed <= -5 always'],
    ['speed > +.5 by 2028-02-29', 'speed > 0.5 2028-02-29'],
    ['', '"": The condition is empty'],
    ['   ', '"   ": The condition is empty'],
    ['>= 5', '">=": A condition begins with the id of a KPI'],
    ['speed', '"speed": The operator is missing'],
    ['speed = 5', '"=": "=" is no operator: use <, <=, > or >='],
    ['speed => 5', '"=>": "=>" is no operator: use <, <=, > or >='],
    ['speed above 5', '"above": "above" is no operator: use <, <=, > or >='],
    ['speed >=', '">=": The number is missing'],
    ['speed >= much', '"much": "much" is no number'],
    ['speed >= 0x10', '"0x10": "0x10" is no number'],
    ['speed >= 1e999', '"1e999": "1e999" is no number'],
    ['speed >= 5 %', '"%": "%" is not expected here'],
    ['speed >= 5 by', '"by": The date after "by" is missing'],
    ['speed >= 5 by soon', '"soon": "soon" is no date of the calendar (YYYY-MM-DD)'],
    ['speed >= 5 by 2027-02-29', '"2027-02-29": "2027-02-29" is no date of the calendar (YYYY-MM-DD)'],
    ['speed >= 5 by 2027-02-28 or so', '"or": "or" is not expected here'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is read as ${expected}`, () => {
      assert.equal(read(text), expected);
    });
  }

  /** How a condition can be written, and what a problem in it stands on. */
  const forms: readonly (readonly [name: string, yaml: string, stands: string])[] = [
    ['a plain scalar', '[speed >= much]', 'much'],
    ['a block entry', '\n          - speed >= much # soon', 'much'],
    ['double quotes', '["speed >= much"]', 'much'],
    ['single quotes', "['speed >= much']", 'much'],
    ['quotes with an escape: the whole of it', '["speed \\u003e= much"]', 'speed \\u003e= much'],
    ['a folded block: the whole of it', '\n          - >-\n            speed >=\n            much', '>-\n            speed >=\n            much'],
  ];
  for (const [name, yaml, stands] of forms) {
    it(`has its problems and its KPI located in ${name}`, () => {
      const text = visionWith('').replace(/ {2}- \{.*\n/, `  - id: grow\n    title: Grow\n    owner: x\n    horizon: { start: 2026-10-01, end: 2027-09-30 }\n    hypothesis:\n      believe: b\n      resultsIn: r\n      confidentWhen: ${yaml}\n`);
      assert.deepEqual(problemsOf(text), [`schema ${JSON.stringify(stands)}: "much" is no number; ${SHAPE}`]);
      const right = parseVision(text.replace('much', '5'));
      const [reference] = right.references;
      assert.equal(reference?.id, 'speed');
      const written = text.replace('much', '5').slice(reference?.span.start, reference?.span.end);
      assert.equal(written, stands === 'much' ? 'speed' : stands.replace('much', '5'));
    });
  }

  it('of a signpost is checked as well', () => {
    const text = visionWith('scenarios:\n  - id: s\n    title: S\n    narrative: n\n    signposts: [{ watch: w, condition: speed }]\n');
    assert.deepEqual(problemsOf(text), [`schema "speed": The operator is missing; ${SHAPE}`]);
  });
});
