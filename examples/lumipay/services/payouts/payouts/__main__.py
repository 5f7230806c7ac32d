"""Runs one payout round. Kubernetes starts it every five minutes."""

import logging
import sys
from datetime import UTC, datetime

from payouts.rails import choose_rail
from payouts.schedule import is_due
from payouts.store import open_payouts, record

log = logging.getLogger("payouts")


def main(now: datetime) -> int:
    failed = 0
    for payout in open_payouts():
        if not is_due(payout, now):
            continue
        rail = choose_rail(payout, now)
        try:
            record(payout, rail, reference=rail.send(payout))
        except ConnectionError as error:
            failed += 1
            log.warning("payout %s stays open: %s", payout.id, error)
    return failed


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    sys.exit(1 if main(datetime.now(UTC)) else 0)
