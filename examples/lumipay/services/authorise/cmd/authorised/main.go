// Command authorised answers POST /authorise: may this card pay this amount?
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"lumipay.example/services/authorise/internal/acquirer"
	"lumipay.example/services/authorise/internal/httpapi"
	"lumipay.example/services/authorise/internal/limits"
	"lumipay.example/services/authorise/internal/risk"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()

	// TODO(fast-auth): score risk while the acquirer is being dialled. The two
	// run one after the other today, and each waits about 60 ms for the network.
	handler := httpapi.New(
		risk.NewScorer(),
		acquirer.NewRouter(os.Getenv("ACQUIRER_PRIMARY_URL"), os.Getenv("ACQUIRER_SECOND_URL")),
		limits.New(400, 50*time.Millisecond),
	)
	server := &http.Server{Addr: ":8080", Handler: handler, ReadHeaderTimeout: 2 * time.Second}

	go func() {
		slog.Info("authorise is listening", "addr", server.Addr)
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("server ended", "err", err)
			os.Exit(1)
		}
	}()

	<-ctx.Done()
	grace, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		slog.Warn("some payments were cut off", "err", err)
	}
}
