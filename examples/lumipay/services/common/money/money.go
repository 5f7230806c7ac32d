// Package money adds amounts without losing cents.
package money

import "fmt"

// Amount is in minor units of its currency.
type Amount struct {
	Minor    int64
	Currency string
}

// Plus panics on mixed currencies: that is a bug, not an input.
func (a Amount) Plus(b Amount) Amount {
	if a.Currency != b.Currency {
		panic(fmt.Sprintf("add %s to %s", b.Currency, a.Currency))
	}
	return Amount{Minor: a.Minor + b.Minor, Currency: a.Currency}
}
