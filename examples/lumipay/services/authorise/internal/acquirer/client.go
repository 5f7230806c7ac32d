// Package acquirer talks to the banks that move the money.
package acquirer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"lumipay.example/services/authorise/internal/acquirer/generated"
)

// Request is one attempt to reserve money on a card.
type Request struct {
	PaymentID   string
	CardToken   string
	AmountMinor int64
	Currency    string
}

// Answer is what the acquirer said, reduced to what callers decide on.
type Answer struct {
	Approved bool
	Soft     bool // declined, yet worth another try elsewhere
	Code     string
}

// Client reaches one acquirer.
type Client struct {
	Name string
	url  string
	http *http.Client
}

// NewClient keeps connections open: opening one costs more than the call itself.
func NewClient(name, url string) *Client {
	transport := &http.Transport{MaxIdleConnsPerHost: 64, IdleConnTimeout: 90 * time.Second}
	return &Client{Name: name, url: url, http: &http.Client{Transport: transport, Timeout: 4 * time.Second}}
}

// Authorise sends one request and never retries; see Router for that.
func (c *Client) Authorise(ctx context.Context, r Request) (Answer, error) {
	// TODO(fast-auth, vault): send the network token and its cryptogram instead
	// of our own token. It saves the acquirer a look-up, and us the card number.
	body, err := json.Marshal(generated.AuthorisationRequest{
		Reference: r.PaymentID,
		Card:      r.CardToken,
		Amount:    r.AmountMinor,
		Currency:  r.Currency,
	})
	if err != nil {
		return Answer{}, fmt.Errorf("encode %s: %w", r.PaymentID, err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return Answer{}, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return Answer{}, fmt.Errorf("%s: %w", c.Name, err)
	}
	defer response.Body.Close()

	var reply generated.AuthorisationResponse
	if err := json.NewDecoder(response.Body).Decode(&reply); err != nil {
		return Answer{}, fmt.Errorf("decode answer of %s: %w", c.Name, err)
	}
	return Answer{Approved: reply.Code == "00", Soft: isSoft(reply.Code), Code: reply.Code}, nil
}
