/** The sign that stands before decimals where somebody lives. */
export type DecimalSign = '.' | ',';

/** A number as somebody typed it. */
export interface TypedNumber {
  /** Whether it is the value itself, or what to add to the newest one, in its unit or in per cent of it. */
  readonly kind: 'value' | 'change' | 'percent-change';
  /** With its sign; per cent as 0..100. */
  readonly amount: number;
  /** What the same digits say with the other decimal sign, where both readings are good ones. */
  readonly otherwise?: number;
}

interface Digits {
  readonly amount: number;
  readonly otherwise?: number;
}

const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };
const EXACT = /^(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED_BY_BLANKS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;

/**
 * Reads `63.5`, `12,5`, `1 200`, `1.2k`, and as changes `+3`, `-5%`; `=-3` is a value below zero. Undefined for all else.
 * @param decimal decides only what could be read in two ways: `1,234`
 */
export function readTypedNumber(text: string, decimal: DecimalSign): TypedNumber | undefined {
  const parts = /^(=?)\s*([-+−–]?)\s*(.*?)\s*([kKmMbB]?)\s*(%?)$/s.exec(text.trim());
  if (!parts) return undefined;
  const [, equals = '', sign = '', written = '', scale = '', percent = ''] = parts;
  const digits = readDigits(written, decimal);
  const isChange = sign !== '' && equals === '';
  if (!digits || (percent !== '' && !isChange)) return undefined;
  const factor = (SCALES[scale.toLowerCase()] ?? 1) * (sign === '' || sign === '+' ? 1 : -1);
  const changeKind = percent === '' ? 'change' : 'percent-change';
  return scaled(isChange ? changeKind : 'value', digits, factor);
}

function scaled(kind: TypedNumber['kind'], { amount, otherwise }: Digits, factor: number): TypedNumber | undefined {
  const value = tidy(amount * factor);
  if (!Number.isFinite(value)) return undefined;
  return otherwise === undefined ? { kind, amount: value } : { kind, amount: value, otherwise: tidy(otherwise * factor) };
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function readDigits(written: string, decimal: DecimalSign): Digits | undefined {
  const digits = written.replaceAll(GROUPED_BY_BLANKS, '');
  const [first, ...others] = digits.match(/[.,]/g) ?? [];
  if (first === ',' && others.length === 0) return readOneSign(digits, ',', decimal);
  if (first === '.' && others.length === 0) return readOneSign(digits, '.', decimal);
  if (first === undefined) return EXACT.test(digits) ? { amount: Number(digits) } : undefined;
  return readGroups(digits);
}

/** One sign before exactly three digits opens decimals for some and a group of thousands for others. */
function readOneSign(digits: string, sign: DecimalSign, decimal: DecimalSign): Digits | undefined {
  const asDecimal = digits.replace(sign, '.');
  if (!EXACT.test(asDecimal)) return undefined;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { amount: Number(asDecimal) };
  const readings = [Number(asDecimal), Number(digits.replace(sign, ''))] as const;
  return sign === decimal ? { amount: readings[0], otherwise: readings[1] } : { amount: readings[1], otherwise: readings[0] };
}

/** Several signs: of two kinds the last one opens the decimals, of one kind all group. */
function readGroups(digits: string): Digits | undefined {
  if (/^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)$/.test(digits)) return { amount: Number(digits.replaceAll(/[.,]/g, '')) };
  const [, whole = '', decimals = ''] = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(digits) ?? /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(digits) ?? [];
  return whole === '' ? undefined : { amount: Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`) };
}
