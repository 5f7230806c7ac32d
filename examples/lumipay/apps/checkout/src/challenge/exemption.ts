export interface Basket {
  /** In cents. */
  readonly amount: number;
  readonly trustedMerchant: boolean;
  /** Paid with this card here before, without a chargeback. */
  readonly knownCard: boolean;
}

const LOW_VALUE = 3000;

/** Whether we may ask the bank to skip the challenge, and with which reason. */
export function exemption(basket: Basket): 'low-value' | 'trusted' | 'risk-analysis' | undefined {
  if (basket.amount < LOW_VALUE) return 'low-value';
  if (basket.trustedMerchant) return 'trusted';
  return basket.knownCard && basket.amount < 10_000 ? 'risk-analysis' : undefined;
}
