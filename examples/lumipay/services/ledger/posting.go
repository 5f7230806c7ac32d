// Package ledger keeps the books: double entry, append only.
package ledger

import (
	"errors"
	"time"
)

// ErrUnbalanced means that money would appear or vanish.
var ErrUnbalanced = errors.New("posting does not balance")

// Line moves an amount (minor units, may be negative) on one account.
type Line struct {
	Account  string
	Amount   int64
	Currency string
}

// Posting is what happened, once and for all.
type Posting struct {
	ID    string
	At    time.Time
	Cause string // the payment, payout or fee behind it
	Lines []Line
}

// Check tells whether the lines sum to zero in every currency.
func (p Posting) Check() error {
	sums := map[string]int64{}
	for _, line := range p.Lines {
		sums[line.Currency] += line.Amount
	}
	for _, sum := range sums {
		if sum != 0 {
			return ErrUnbalanced
		}
	}
	return nil
}

// Undo gives the posting that takes this one back.
func (p Posting) Undo(id string, at time.Time) Posting {
	undone := Posting{ID: id, At: at, Cause: "undo " + p.ID}
	for _, line := range p.Lines {
		line.Amount = -line.Amount
		undone.Lines = append(undone.Lines, line)
	}
	return undone
}
