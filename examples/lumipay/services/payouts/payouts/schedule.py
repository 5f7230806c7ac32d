"""When is a payout due?

TODO(payout-rails): a docstring is a string, so this line is no marker.
"""

from datetime import datetime, time, timedelta

from payouts.store import Payout

CUT_OFF = time(16, 30)
TODO_STATES = frozenset({"captured", "reserved"})  # still to be paid out


def is_due(payout: Payout, now: datetime) -> bool:
    """True from the moment that the payout may leave the house."""
    return payout.state in TODO_STATES and now >= earliest_departure(payout.captured_at)


def earliest_departure(captured_at: datetime) -> datetime:
    """Captured before the cut-off: the same day; after it: the next banking day."""
    # TODO(payout-rails): instant rails have no cut-off; ask the rail instead of the clock.
    if captured_at.time() < CUT_OFF and is_banking_day(captured_at):
        return captured_at
    day = captured_at + timedelta(days=1)
    while not is_banking_day(day):
        day += timedelta(days=1)
    return day.replace(hour=7, minute=0, second=0, microsecond=0)


def is_banking_day(day: datetime) -> bool:
    return day.weekday() < 5
