//go:build cargo

package differential

import (
	"encoding/json"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestFingerprintsSurviveRustfmt formats the demo as nobody would, and wants the
// fingerprints that it had before.
func TestFingerprintsSurviveRustfmt(t *testing.T) {
	folder := copyDemo(t)
	before, linesBefore := fingerprintsOf(t, folder)
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".rs" {
			return err
		}
		return exec.Command("rustfmt", "--edition", "2021", "--config", "max_width=50,hard_tabs=true,use_small_heuristics=Off", path).Run()
	})
	if err != nil {
		t.Fatal(err)
	}
	after, linesAfter := fingerprintsOf(t, folder)
	if !slices.Equal(after, before) {
		t.Errorf("after rustfmt: %q, before: %q", after, before)
	}
	if slices.Equal(linesAfter, linesBefore) {
		t.Error("rustfmt moved nothing")
	}
}

// fingerprintsOf are the fingerprints of what lies in folder, and the lines of
// the findings.
func fingerprintsOf(t *testing.T, folder string) (fingerprints []string, lines []int) {
	t.Helper()
	text, _, err := built.Run(folder, nil, "check", "--no-config", "--deny", "hint", "--format", "sarif")
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Runs []struct {
			Results []struct {
				PartialFingerprints map[string]string
				Locations           []struct {
					PhysicalLocation struct{ Region struct{ StartLine int } }
				}
			}
		}
	}
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	for _, r := range document.Runs[0].Results {
		fingerprints = append(fingerprints, r.PartialFingerprints["wakeful/v1"])
		lines = append(lines, r.Locations[0].PhysicalLocation.Region.StartLine)
	}
	if len(fingerprints) == 0 {
		t.Fatal("nothing was found")
	}
	return fingerprints, lines
}
