// Package limits sheds load before the queue does.
//
// @vision fast-auth, peak-ready
package limits

import (
	"sync/atomic"
	"time"
)

// Limiter lets in as many requests as finish within the latency we promise.
type Limiter struct {
	inFlight atomic.Int64
	most     int64
	patience time.Duration
}

// New allows `most` requests at a time; patience is how long one may wait to enter.
func New(most int64, patience time.Duration) *Limiter {
	return &Limiter{most: most, patience: patience}
}

// Enter reports whether the caller may go on; if so it must call Leave.
func (l *Limiter) Enter() bool {
	// HACK(peak-ready): polling. A semaphore with a deadline would wake exactly
	// one waiter, but this is what survived the rehearsal in September.
	for deadline := time.Now().Add(l.patience); ; time.Sleep(time.Millisecond) {
		if l.inFlight.Add(1) <= l.most {
			return true
		}
		l.inFlight.Add(-1)
		if time.Now().After(deadline) {
			return false
		}
	}
}

// Leave gives the place back.
func (l *Limiter) Leave() { l.inFlight.Add(-1) }
