package ledger

import (
	"errors"
	"testing"
	"time"
)

var sale = Posting{ID: "p1", Cause: "pay_1", Lines: []Line{
	{Account: "acquirer", Amount: -1000, Currency: "EUR"},
	{Account: "merchant:42", Amount: 975, Currency: "EUR"},
	{Account: "fees", Amount: 25, Currency: "EUR"},
}}

func TestPostingBalances(t *testing.T) {
	if err := sale.Check(); err != nil {
		t.Fatal(err)
	}
}

func TestPostingThatLosesACentIsRefused(t *testing.T) {
	broken := sale
	broken.Lines = append([]Line{}, sale.Lines...)
	broken.Lines[2].Amount = 24
	if err := broken.Check(); !errors.Is(err, ErrUnbalanced) {
		t.Fatalf("err = %v", err)
	}
}

func TestUndoBalancesToo(t *testing.T) {
	if err := sale.Undo("p2", time.Now()).Check(); err != nil {
		t.Fatal(err)
	}
}
