package main

import (
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// followsLinks says that what shows a stream lets a person click on links
// (OSC 8). Terminals don't answer when asked, so this knows them by the
// variables that they set; one that is not known gets none, as some print what
// they don't understand. FORCE_HYPERLINK decides where it is set.
func followsLinks(stream io.Writer) bool {
	if forced := os.Getenv("FORCE_HYPERLINK"); forced != "" {
		return forced != "0"
	}
	if !isTerminal(stream) {
		return false
	}
	term := os.Getenv("TERM")
	if term == "dumb" || strings.HasPrefix(term, "screen") || strings.HasPrefix(term, "tmux") {
		return false // what multiplexers let through depends on their version
	}
	return os.Getenv("WT_SESSION") != "" ||
		numberIn("VTE_VERSION") > 5000 || // 0.50.0 itself crashes
		numberIn("KONSOLE_VERSION") >= 201200 ||
		slices.Contains([]string{"xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour"}, term) ||
		slices.Contains([]string{"iTerm.app", "WezTerm", "vscode", "zed", "ghostty", "Hyper", "rio", "Tabby", "WarpTerminal"}, os.Getenv("TERM_PROGRAM"))
}

func numberIn(variable string) int {
	n, _ := strconv.Atoi(os.Getenv(variable))
	return n
}

// placeLink is where a click on the path of a place leads. Visual Studio Code
// finds places in text by itself, with the line, so it gets no link.
func placeLink(path string) string {
	if path == stdinName || os.Getenv("TERM_PROGRAM") == "vscode" {
		return ""
	}
	return report.FileURI(path)
}
