import assert from 'node:assert/strict';
import { describeRule, found, messagesOf } from './support.ts';

describeRule('yaml-syntax', {
  'is silent about good YAML': 'title: A vision',
  'finds a key that is written twice, on the second': `
    title: A vision
    title: Another # <- yaml-syntax
  `,
  'finds a second document, where it starts': `
    apiVersion: vision/v1
    ---
    title: Another # <- yaml-syntax
  `,
  'cannot be silenced by a comment': `
    title: A vision
    # vision-ignore-next-line yaml-syntax
    title: Another # <- yaml-syntax
  `,
  'cannot be silenced by a setting': `
    settings: { rules: { yaml-syntax: off } }
    title: A vision
    title: Another # <- yaml-syntax
  `,
});

describe('yaml-syntax', () => {
  const open = `
    objectives:
      - { id: one, trends: [wallets }
      - { id: two }
      - { id: three }
      - { id: four }
      - { id: five }
  `;

  it('makes no finding of each line below an unclosed bracket', () => {
    const findings = found(open, { rule: 'yaml-syntax' });
    assert.ok(findings.length >= 1 && findings.length <= 3, findings.join(' '));
  });

  it('says what is wrong in plain words', () => {
    assert.deepEqual(messagesOf('yaml-syntax', 'title: A vision\ntitle: Another'), ['This key is written twice: keep one of them.']);
    assert.match(messagesOf('yaml-syntax', 'owner: *someone')[0] ?? '', /No anchor &someone|Unresolved alias/);
  });

  it('leaves the rest of the file at work', () => {
    const rest = found(`
      landscape: { updated: 2020-01-01, summary: Old news. }
      title: A vision
      title: Another
    `);
    assert.ok(rest.includes('landscape-old@1'));
  });
});
