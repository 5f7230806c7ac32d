package acquirer

// What docs/adr/0007-second-acquirer.md decided.
// @vision second-acquirer

import (
	"context"
	"time"
)

// Router asks the primary acquirer and, where that is worth it, the second one.
type Router struct {
	primary, second *Client
}

// NewRouter with an empty second URL never retries.
func NewRouter(primaryURL, secondURL string) *Router {
	router := &Router{primary: NewClient("primary", primaryURL)}
	if secondURL != "" {
		router.second = NewClient("second", secondURL)
	}
	return router
}

// Authorise gives the first answer that is final.
func (r *Router) Authorise(ctx context.Context, request Request) (Answer, error) {
	// TODO fast-auth: start the second call before the first has timed out.
	first, err := withDeadline(ctx, 2500*time.Millisecond, r.primary, request)
	if r.second == nil || (err == nil && !first.Soft) {
		return first, err
	}
	/*
	 * FIXME[second-acquirer] a time-out is not a decline: the primary may have
	 * reserved the money already. Void it before asking anyone else.
	 */
	return withDeadline(ctx, 1500*time.Millisecond, r.second, request)
}

func withDeadline(ctx context.Context, limit time.Duration, c *Client, request Request) (Answer, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return c.Authorise(ctx, request)
}

// softCodes are declines that a different acquirer often approves.
var softCodes = map[string]bool{
	"05": true, // do not honour
	"51": true, // insufficient funds, often a stale limit
	"65": true, // counter exceeded
	"91": true, // issuer unavailable
}

func isSoft(code string) bool { return softCodes[code] }
