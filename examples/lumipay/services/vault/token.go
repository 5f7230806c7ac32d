// Package vault swaps card numbers for tokens, so that no other service sees one.
package vault

import (
	"crypto/rand"
	"encoding/base32"
	"errors"
	"strings"
)

// ErrNotACard means that the digits fail the Luhn check.
var ErrNotACard = errors.New("not a card number")

const prefix = "tok_"

// NewToken gives a random name for a card. It says nothing about the card.
func NewToken() string {
	var raw [15]byte
	_, _ = rand.Read(raw[:])
	return prefix + strings.ToLower(base32.StdEncoding.EncodeToString(raw[:]))
}

// CheckNumber refuses what cannot be a card number, before it is stored.
func CheckNumber(digits string) error {
	// TODO(vault): eight-digit BINs; the table still keys on six.
	if len(digits) < 12 || len(digits) > 19 || luhn(digits)%10 != 0 {
		return ErrNotACard
	}
	return nil
}

func luhn(digits string) int {
	sum := 0
	for i := range digits {
		digit := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			digit *= 2
			if digit > 9 {
				digit -= 9
			}
		}
		sum += digit
	}
	return sum
}
