package vault

import "time"

// Key is the name of a key; its bytes never leave the key service.
type Key struct {
	ID      string
	Created time.Time
}

// maxAge is what the assessor accepts for a key that encrypts card numbers.
const maxAge = 365 * 24 * time.Hour

// Current picks the newest key that is not too old. Older ones only decrypt.
func Current(keys []Key, now time.Time) (Key, bool) {
	// TODO(own-vault): rotate at half of maxAge, as the ADR says.
	var best Key
	for _, key := range keys {
		if now.Sub(key.Created) < maxAge && key.Created.After(best.Created) {
			best = key
		}
	}
	return best, best.ID != ""
}
