from datetime import datetime

import pytest

from payouts.schedule import earliest_departure

FRIDAY = datetime(2026, 11, 13, 10, 0)
FRIDAY_NIGHT = datetime(2026, 11, 13, 22, 0)
MONDAY_MORNING = datetime(2026, 11, 16, 7, 0)


@pytest.mark.parametrize(
    ("captured_at", "leaves_at"),
    [
        pytest.param(FRIDAY, FRIDAY, id="before the cut-off it leaves at once"),
        pytest.param(FRIDAY_NIGHT, MONDAY_MORNING, id="the weekend waits until Monday"),
    ],
)
def test_earliest_departure(captured_at: datetime, leaves_at: datetime) -> None:
    assert earliest_departure(captured_at) == leaves_at
