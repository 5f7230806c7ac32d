"""The same as money.go, for the services that speak Python."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Amount:
    minor: int
    currency: str

    def __add__(self, other: "Amount") -> "Amount":
        if self.currency != other.currency:
            raise ValueError(f"add {other.currency} to {self.currency}")
        return Amount(self.minor + other.minor, self.currency)
