import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const from = (...functions: string[]) => `feedback: [${functions.map((name, index) => `{ id: said-${index}, from: ${name} }`).join(', ')}]`;

describeRule('validation-missing', {
  'asks for feedback on the first key of the document': `
    title: A vision # <- validation-missing
  `,
  'finds that one of the three was not heard, on the section': `
    title: A vision
    ${from('product', 'sales', 'legal')} # <- validation-missing
  `,
  'is silent where all three were': from('product', 'sales', 'finance'),
  'does not mind capital letters': from('Product', 'SALES', 'finance'),
  'waits for feedback that does not say from whom': `
    feedback: [{ id: one, from: product }, { id: two, from: sales }, { id: three }]
  `,
  'leaves a misspelt section to unknown-key': 'feedbck: [{ id: one, from: product }]',
});

describe('validation-missing', () => {
  it('tells who is missing', () => {
    const [message] = messagesOf('validation-missing', from('sales'));
    assert.match(message ?? '', /^There is no feedback from product and finance: /);
  });
});
