package acquirer

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
)

func bank(t *testing.T, code string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"code":%q}`, code)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestRouter(t *testing.T) {
	cases := []struct {
		name, primary, second string
		approved              bool
	}{
		{"an approval is final", "00", "14", true},
		{"a hard decline is final", "14", "00", false},
		{"a soft decline gets a second chance", "91", "00", true},
		{"two soft declines stay declined", "91", "05", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			router := NewRouter(bank(t, c.primary), bank(t, c.second))
			answer, err := router.Authorise(context.Background(), Request{PaymentID: "pay_1"})
			if err != nil {
				t.Fatal(err)
			}
			if answer.Approved != c.approved {
				t.Errorf("approved = %v, want %v", answer.Approved, c.approved)
			}
		})
	}
}
