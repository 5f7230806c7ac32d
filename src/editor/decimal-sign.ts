import type { DecimalSign } from '../core/features/kpi/typed-number.ts';

/** The sign before decimals in a language (`en`, `pt-br`); a point where the language is not known. */
export function decimalSignOf(language: string): DecimalSign {
  const [known] = Intl.NumberFormat.supportedLocalesOf(language.replace('_', '-'));
  const parts = new Intl.NumberFormat(known ?? 'en').formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
