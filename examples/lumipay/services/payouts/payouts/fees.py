"""What a payout costs us, in tenths of a cent."""

BATCH = 9
INSTANT = 180


def cost(rail: str, count: int) -> int:
    """Cost of `count` payouts on one rail."""
    # TODO(#123): the bank gives a discount above 500,000 a month.
    return count * (INSTANT if rail == "sepa-instant" else BATCH)


def mean_cost_in_euro(counts: dict[str, int]) -> float | None:
    """Feeds the KPI `payout-fee`. None where nothing was paid out."""
    total = sum(counts.values())
    if total == 0:
        return None
    return sum(cost(rail, count) for rail, count in counts.items()) / total / 1000
