package anatomy

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestTextsKeepApart measures the texts of the pictures: two on one line must
// not run into each other, nor out of the picture.
func TestTextsKeepApart(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.svg")
	if err != nil || len(paths) == 0 {
		t.Fatal("no pictures", err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var picture struct {
			Width float64 `xml:"width,attr"`
			Texts []label `xml:"text"`
		}
		if err := xml.Unmarshal(data, &picture); err != nil {
			t.Fatal(err)
		}
		for i, a := range picture.Texts {
			left, right := a.extent()
			if left < 0 || right > picture.Width {
				t.Errorf("%s: %q leaves the picture", path, a.Text)
			}
			for _, b := range picture.Texts[:i] {
				if l, r := b.extent(); a.Y == b.Y && left < r && l < right {
					t.Errorf("%s: %q and %q overlap", path, b.Text, a.Text)
				}
			}
		}
	}
}

type label struct {
	X     float64 `xml:"x,attr"`
	Y     float64 `xml:"y,attr"`
	Class string  `xml:"class,attr"`
	Text  string  `xml:",chardata"`
}

// extent is where a text begins and ends. Of a font that is not the code's, the
// mean width of its characters is taken.
func (l label) extent() (left, right float64) {
	each := 6.6
	for class, size := range map[string]float64{"title": 10, "small": 5.8} {
		if strings.Contains(l.Class, class) {
			each = size
		}
	}
	if strings.Contains(l.Class, "code") {
		each = charWidth
	}
	long := each * float64(width(l.Text))
	switch {
	case strings.Contains(l.Class, "middle"):
		return l.X - long/2, l.X + long/2
	case strings.Contains(l.Class, "end"):
		return l.X - long, l.X
	}
	return l.X, l.X + long
}

// TestBuses holds ways to their lanes: the long ones lie outside.
func TestBuses(t *testing.T) {
	states := []State{
		{Next: []Step{{To: 1}, {To: 3}}},
		{Next: []Step{{To: 1}, {To: 2}, {To: 3}, {To: 4, Early: true}}},
		{Next: []Step{{To: 1}, {To: 3}, {To: 4, Early: true}}},
		{Next: []Step{{To: 4, Early: true}, {To: 4}}},
		{},
	}
	back := []bus{{to: 1, from: []int{1, 2}}}
	if got := buses(states, true); !reflect.DeepEqual(got, back) {
		t.Errorf("got %+v", got)
	}
	forward := []bus{{to: 3, from: []int{0, 1}}, {to: 4, from: []int{1, 2, 3}, early: true, lane: 1}}
	if got := buses(states, false); !reflect.DeepEqual(got, forward) {
		t.Errorf("got %+v", got)
	}
}
