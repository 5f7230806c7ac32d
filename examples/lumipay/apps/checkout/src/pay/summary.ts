/** One line above the button: what, how much, to whom. Amounts in minor units. */
export function summary(amount: number, currency: string, shop: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  return `${format.format(amount / 100)} to ${shop}`;
}
