"""Renders the receipt that a shopper gets by e-mail.

On purpose in this sample: no initiative explains this folder.
"""

from pathlib import Path
from string import Template

_TEMPLATE = Path(__file__).with_name("templates") / "receipt.html"


def render(merchant: str, amount: str, paid_on: str) -> str:
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return template.substitute(merchant=merchant, amount=amount, paid_on=paid_on)
