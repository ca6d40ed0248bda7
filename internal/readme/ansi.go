package main

import (
	"fmt"
	"strconv"
	"strings"
)

// run is a piece of one line in one style.
type run struct {
	text  string
	style style
}

type style struct {
	colour          string // of the text, "" for the default
	bold, underline bool
	faint           bool
}

// lines splits a terminal's text into lines of runs. Escape sequences other
// than colours and weights are dropped.
func lines(text string) [][]run {
	var all [][]run
	var now style
	for line := range strings.Lines(text) {
		var runs []run
		runs, now = now.runs(strings.TrimRight(line, "\n"))
		all = append(all, runs)
	}
	return all
}

// runs are those of a line that begins in the style s, and the style in which
// it ends.
func (s style) runs(line string) ([]run, style) {
	var runs []run
	for {
		before, rest, escaped := strings.Cut(line, "\x1b[")
		if before != "" {
			runs = append(runs, run{before, s})
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r >= '@' && r <= '~' })
		if !escaped || end < 0 {
			return runs, s
		}
		if rest[end] == 'm' {
			s = s.with(rest[:end])
		}
		line = rest[end+1:]
	}
}

// basic are the sixteen colours of a dark terminal.
var basic = [16]string{
	"#484f58", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff", "#39c5cf", "#b1bac4",
	"#6e7681", "#ffa198", "#56d364", "#e3b341", "#79c0ff", "#d2a8ff", "#56d4dd", "#ffffff",
}

// with is s changed by the parameters of one colour sequence.
func (s style) with(parameters string) style {
	codes := strings.Split(parameters, ";")
	for i := 0; i < len(codes); i++ {
		code, err := strconv.Atoi(codes[i])
		if err != nil {
			code = 0
		}
		switch {
		case code == 0:
			s = style{}
		case code == 1:
			s.bold = true
		case code == 2:
			s.faint = true
		case code == 4:
			s.underline = true
		case code == 22:
			s.bold, s.faint = false, false
		case code == 24:
			s.underline = false
		case code >= 30 && code <= 37:
			s.colour = basic[code-30]
		case code >= 90 && code <= 97:
			s.colour = basic[code-90+8]
		case code == 39:
			s.colour = ""
		case code == 38:
			s.colour = extended(codes[i+1:])
			return s
		}
	}
	return s
}

// extended is a colour of the 256 or of all, as `5;n` or `2;r;g;b`.
func extended(codes []string) string {
	numbers := make([]int, 0, 4)
	for _, c := range codes {
		n, err := strconv.Atoi(c)
		if err != nil {
			return ""
		}
		numbers = append(numbers, n)
	}
	switch {
	case len(numbers) >= 4 && numbers[0] == 2:
		return fmt.Sprintf("#%02x%02x%02x", numbers[1], numbers[2], numbers[3])
	case len(numbers) >= 2 && numbers[0] == 5 && numbers[1] < 16:
		return basic[numbers[1]]
	case len(numbers) >= 2 && numbers[0] == 5 && numbers[1] < 232:
		n := numbers[1] - 16
		level := func(v int) int { return []int{0, 95, 135, 175, 215, 255}[v] }
		return fmt.Sprintf("#%02x%02x%02x", level(n/36), level(n/6%6), level(n%6))
	case len(numbers) >= 2 && numbers[0] == 5 && numbers[1] < 256:
		grey := 8 + 10*(numbers[1]-232)
		return fmt.Sprintf("#%02x%02x%02x", grey, grey, grey)
	}
	return ""
}
