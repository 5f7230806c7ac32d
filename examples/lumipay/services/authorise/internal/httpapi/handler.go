// Package httpapi is the front door of the service.
package httpapi

import (
	"encoding/json"
	"net/http"

	"lumipay.example/services/authorise/internal/acquirer"
	"lumipay.example/services/authorise/internal/limits"
	"lumipay.example/services/authorise/internal/risk"
)

// sandboxNote is text for developers of merchants, not a note to ourselves.
const sandboxNote = "TODO(fast-auth) in a reason means that you hit the sandbox"

type authoriseBody struct {
	PaymentID string `json:"paymentId"`
	CardToken string `json:"cardToken"`
	Amount    int64  `json:"amount"`
	Currency  string `json:"currency"`
	Country   string `json:"country"`
}

type authoriseReply struct {
	Approved bool   `json:"approved"`
	Reason   string `json:"reason,omitempty"`
}

// New wires the one route that matters.
func New(scorer *risk.Scorer, router *acquirer.Router, limiter *limits.Limiter) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /authorise", func(w http.ResponseWriter, r *http.Request) {
		if !limiter.Enter() {
			w.Header().Set("Retry-After", "1") // the checkout waits, then tries once more. TODO(fast-auth): how often?
			http.Error(w, "busy", http.StatusServiceUnavailable)
			return
		}
		defer limiter.Leave()

		var body authoriseBody
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, "malformed request", http.StatusBadRequest)
			return
		}
		if scorer.Score(body.Amount, body.Country) > risk.Refuse {
			reply(w, authoriseReply{Reason: "risk"})
			return
		}
		answer, err := router.Authorise(r.Context(), acquirer.Request{
			PaymentID:   body.PaymentID,
			CardToken:   body.CardToken,
			AmountMinor: body.Amount,
			Currency:    body.Currency,
		})
		if err != nil {
			http.Error(w, "no acquirer answered", http.StatusBadGateway)
			return
		}
		reply(w, authoriseReply{Approved: answer.Approved, Reason: answer.Code})
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("GET /sandbox", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(sandboxNote))
	})
	return mux
}

// reply ignores write errors: the shopper is gone, see the TODO list of the
// checkout for what it shows then.
func reply(w http.ResponseWriter, body authoriseReply) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(body)
}
