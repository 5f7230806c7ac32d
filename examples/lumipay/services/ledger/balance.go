package ledger

import "context"

// Store is the part of the database that balances need.
type Store interface {
	Snapshot(ctx context.Context, account string) (amount int64, lastPosting string, err error)
	SumSince(ctx context.Context, account, posting string) (int64, error)
}

// Balance is the newest snapshot plus everything since. Minor units.
func Balance(ctx context.Context, store Store, account string) (int64, error) {
	amount, last, err := store.Snapshot(ctx, account)
	if err != nil {
		return 0, err
	}
	// TODO: both reads should come from one transaction, a posting can slip in between.
	since, err := store.SumSince(ctx, account, last)
	if err != nil {
		return 0, err
	}
	return amount + since, nil
}
