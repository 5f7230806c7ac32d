import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describeRule('landscape-long', {
  'finds a summary of 501 words': `
    landscape:
      updated: 2026-11-01
      summary: ${words(501)} # <- landscape-long
  `,
  'is silent at 500 words': `
    landscape:
      summary: ${words(500)}
  `,
  'counts words, not blanks': `
    landscape:
      summary: |
        ${words(250)}

           ${words(250)}
  `,
  'is silent without a summary': 'landscape: { updated: 2026-11-01 }',
});

describe('landscape-long', () => {
  it('says how long the summary is', () => {
    const [message] = messagesOf('landscape-long', `landscape: { summary: ${words(612)} }`);
    assert.equal(message, 'The briefing has 612 words: cut it to one page, at most 500.');
  });
});
