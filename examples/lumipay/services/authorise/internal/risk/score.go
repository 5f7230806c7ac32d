// Package risk guesses how likely a payment is to come back as fraud.
package risk

// Refuse is the score above which we do not even ask the acquirer.
const Refuse = 0.85

// Scorer holds what the nightly job has learned.
type Scorer struct {
	byCountry map[string]float64
	ceiling   int64
}

// NewScorer starts from last year's chargebacks.
func NewScorer() *Scorer {
	return &Scorer{
		byCountry: map[string]float64{"PT": 0.04, "ES": 0.05, "DE": 0.03, "PL": 0.07},
		ceiling:   250_000,
	}
}

// Score is between 0 (safe) and 1 (certainly fraud). Amounts are in cents.
func (s *Scorer) Score(amount int64, country string) float64 {
	base, known := s.byCountry[country]
	if !known {
		base = 0.2
	}
	// (The id in the next line is misspelt on purpose: the sample shows what that looks like.)
	// TODO(fast-auht): ask the model only above 50 EUR, small baskets never come back.
	if amount > s.ceiling {
		base += 0.5
	}
	return min(base, 1)
}
