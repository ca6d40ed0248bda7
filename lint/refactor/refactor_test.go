package refactor_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/lint/linttest"
	"github.com/wakeful-rs/wakeful/lint/refactor"
)

func TestRefactorings(t *testing.T) {
	offers := map[string]linttest.Offer{}
	for _, r := range refactor.All {
		offers[r.Name] = r.Offer
	}
	linttest.RunOffers(t, offers)
}
