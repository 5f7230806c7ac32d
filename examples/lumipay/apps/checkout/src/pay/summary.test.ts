import { expect, test } from 'vitest';
import { summary } from './summary';

test('the summary names amount, currency and shop', async () => {
  await expect(summary(1999, 'EUR', 'Casa Azul')).toMatchFileSnapshot('./summary.snap');
});

test('amounts below one unit keep their zero', () => {
  expect(summary(5, 'EUR', 'Casa Azul')).toContain('0.05');
});
