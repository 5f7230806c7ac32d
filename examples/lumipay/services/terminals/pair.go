// Package terminals pairs phones with merchants.
//
// On purpose in this sample: only a cancelled initiative explains this folder.
package terminals

import (
	"crypto/rand"
	"fmt"
	"math/big"
)

// PairingCode is what the merchant types into the phone: six digits.
func PairingCode() (string, error) {
	code, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%06d", code.Int64()), nil
}
