import { ref, watchEffect, type Ref } from 'vue';

export interface Step {
  readonly at: string;
  readonly what: 'captured' | 'queued' | 'sent' | 'arrived';
}

/** Where a merchant's newest payout is, asked for again whenever the merchant changes. */
export function useTimeline(merchant: () => string): { steps: Ref<Step[]>; error: Ref<boolean> } {
  const steps = ref<Step[]>([]);
  const error = ref(false);
  watchEffect(async () => {
    // TODO(payout-tracker): listen to events instead of asking; "sent" is minutes old here.
    const response = await fetch(`/payouts/${encodeURIComponent(merchant())}/newest`);
    error.value = !response.ok;
    if (response.ok) steps.value = (await response.json()) as Step[];
  });
  return { steps, error };
}
