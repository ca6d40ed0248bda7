package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/fingerprint"
	"github.com/wakeful-rs/wakeful/source"
)

// SARIF is wider than what its readers use. What GitHub's code scanning does
// with it, by its documentation and the source of its upload action:
//
//   - It shows results at their first location, and takes relative URIs as
//     relative to the repository. So ours are relative to the repository's root,
//     wherever wakeful ran. Files outside of it have absolute URIs, which are not
//     shown.
//   - Related locations appear only where the message links to them, as
//     `[text](id)`. The message's first sentence is the alert's title.
//   - Of a rule it wants both descriptions and the help, prefers the help's
//     Markdown, and sorts by `precision` and `problem.severity`.
//   - Of the fingerprints it reads `primaryLocationLineHash` only. The upload
//     action computes that from the files when it is missing, and warns of each
//     one that differs, so we leave it out: who uploads through the API without
//     that action has to add it. Ours, `wakeful/v1`, is for everybody else.
//   - The action's `category` fills in `automationDetails` only where there are
//     none. We write none, so that a matrix of jobs can name its parts.
//   - It ignores fixes, notifications and `columnKind`.
//   - A file of more than 10 MB compressed, or 25,000 results, is refused; the
//     5,000 most severe results are shown.
//
// Columns are counted in characters, which is `unicodeCodePoints`.

const (
	sarifVersion = "2.1.0"
	sarifSchema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifRoot    = "SRCROOT"
	sarifHome    = "https://github.com/wakeful-rs/wakeful"
)

type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool                        `json:"tool"`
		Invocations []sarifInvocation                `json:"invocations"`
		URIBases    map[string]sarifArtifactLocation `json:"originalUriBaseIds,omitempty"`
		ColumnKind  string                           `json:"columnKind"`
		Results     []sarifResult                    `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID                   string              `json:"id"`
		ShortDescription     sarifMessage        `json:"shortDescription"`
		FullDescription      sarifMessage        `json:"fullDescription"`
		Help                 sarifMessage        `json:"help"`
		HelpURI              string              `json:"helpUri,omitempty"`
		DefaultConfiguration sarifConfiguration  `json:"defaultConfiguration"`
		Properties           sarifRuleProperties `json:"properties"`
	}
	sarifConfiguration struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	sarifRuleProperties struct {
		Tags      []string `json:"tags"`
		Precision string   `json:"precision"`
		Severity  string   `json:"problem.severity"`
	}
	sarifMessage struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		ExitCode      int                 `json:"exitCode"`
		Notifications []sarifNotification `json:"toolExecutionNotifications"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifResult struct {
		RuleID              string            `json:"ruleId"`
		RuleIndex           *int              `json:"ruleIndex,omitempty"`
		Level               string            `json:"level"`
		Message             sarifMessage      `json:"message"`
		Locations           []sarifLocation   `json:"locations"`
		RelatedLocations    []sarifLocation   `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string `json:"partialFingerprints"`
		Fixes               []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		ID       int                    `json:"id,omitempty"`
		Physical sarifPhysicalLocation  `json:"physicalLocation"`
		Logical  []sarifLogicalLocation `json:"logicalLocations,omitempty"`
		Message  *sarifMessage          `json:"message,omitempty"`
	}
	sarifPhysicalLocation struct {
		Artifact sarifArtifactLocation `json:"artifactLocation"`
		Region   *sarifRegion          `json:"region,omitempty"`
	}
	sarifLogicalLocation struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
	}
	sarifArtifactLocation struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifFix struct {
		Description sarifMessage         `json:"description"`
		Changes     []sarifChange        `json:"artifactChanges"`
		Properties  sarifFixesProperties `json:"properties"`
	}
	sarifFixesProperties struct {
		Safety string `json:"safety"`
	}
	sarifChange struct {
		Artifact     sarifArtifactLocation `json:"artifactLocation"`
		Replacements []sarifReplacement    `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion  `json:"deletedRegion"`
		Inserted sarifMessage `json:"insertedContent"`
	}
)

var sarifLevels = map[lint.Level]string{lint.Error: "error", lint.Warning: "warning", lint.Info: "note", lint.Hint: "note"}

func writeSARIF(w io.Writer, r *Report, _ Options) error {
	var rules []Rule
	if r.Rules != nil {
		rules = r.Rules()
	}
	run := sarifRun{
		Tool: sarifTool{sarifDriver{
			Name: "wakeful", Version: r.Version, InformationURI: sarifHome, Rules: sarifRules(rules),
		}},
		Invocations: []sarifInvocation{r.sarifInvocation()},
		ColumnKind:  "unicodeCodePoints",
		Results:     r.sarifResults(rules),
	}
	if r.Root != "" {
		run.URIBases = map[string]sarifArtifactLocation{sarifRoot: {URI: strings.TrimSuffix(FileURI(r.Root), "/") + "/"}}
	}
	return writeDocument(w, sarifLog{Schema: sarifSchema, Version: sarifVersion, Runs: []sarifRun{run}})
}

// maxDescription is how long GitHub lets a description be, in characters.
const maxDescription = 1024

func sarifRules(rules []Rule) []sarifRule {
	out := []sarifRule{}
	for _, rule := range rules {
		summary := rule.Summary
		if runes := []rune(summary); len(runes) > maxDescription {
			summary = string(runes[:maxDescription-1]) + "…"
		}
		out = append(out, sarifRule{
			ID:                   rule.Name,
			ShortDescription:     sarifMessage{Text: rule.Title},
			FullDescription:      sarifMessage{Text: summary},
			Help:                 sarifMessage{Text: rule.Summary, Markdown: rule.Help},
			HelpURI:              rule.URL,
			DefaultConfiguration: sarifConfiguration{Enabled: rule.Level != lint.Hint, Level: sarifLevels[rule.Level]},
			Properties:           sarifProperties(rule),
		})
	}
	return out
}

// sarifProperties says what a level promises, in the words of code scanning: an
// error is something that rustc rejects, a hint a matter of taste.
func sarifProperties(rule Rule) sarifRuleProperties {
	p := sarifRuleProperties{Tags: append([]string{}, rule.Tags...), Precision: "high", Severity: "warning"}
	switch rule.Level {
	case lint.Error:
		p.Precision, p.Severity = "very-high", "error"
	case lint.Info, lint.Hint:
		p.Precision, p.Severity = "medium", "recommendation"
	}
	return p
}

func (r *Report) sarifInvocation() sarifInvocation {
	out := sarifInvocation{
		Successful:    r.ExitCode != Failed,
		ExitCode:      r.ExitCode,
		Notifications: []sarifNotification{},
	}
	for _, n := range r.Notices {
		level := "warning"
		if n.Asked {
			level = "error"
		}
		at := sarifPhysicalLocation{Artifact: r.sarifArtifact(n.Path)}
		if n.Line > 0 {
			at.Region = &sarifRegion{StartLine: n.Line, StartColumn: n.Column}
		}
		out.Notifications = append(out.Notifications, sarifNotification{
			Level: level, Message: sarifMessage{Text: n.Message}, Locations: []sarifLocation{{Physical: at}},
		})
	}
	return out
}

func (r *Report) sarifResults(rules []Rule) []sarifResult {
	index := map[string]*int{}
	for i, rule := range rules {
		index[rule.Name] = &i
	}
	fingerprints := fingerprint.Of(r.Findings, r.syntaxOf)
	out := []sarifResult{}
	for i, f := range r.Findings {
		location := r.sarifLocation(f.Path, f.Span)
		if file := r.syntaxOf(f.Path); file != nil {
			if item := fingerprint.Item(file, f.Span.Start); item != "" {
				location.Logical = []sarifLogicalLocation{{item}}
			}
		}
		out = append(out, sarifResult{
			RuleID:              f.Rule,
			RuleIndex:           index[f.Rule],
			Level:               sarifLevels[f.Level],
			Message:             sarifMessage{Text: sarifText(f)},
			Locations:           []sarifLocation{location},
			RelatedLocations:    r.sarifNotes(f),
			PartialFingerprints: map[string]string{"wakeful/v1": fingerprints[i]},
			Fixes:               r.sarifFixes(f),
		})
	}
	return out
}

// sarifText is the message and a link to each note. Brackets of our own would
// be taken for links.
func sarifText(f lint.Finding) string {
	escape := strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`).Replace
	var b strings.Builder
	b.WriteString(escape(f.Message) + ".")
	for i, n := range f.Notes {
		fmt.Fprintf(&b, "\n[%s](%d)", escape(n.Message), i+1)
	}
	return b.String()
}

func (r *Report) sarifNotes(f lint.Finding) []sarifLocation {
	var out []sarifLocation
	for i, n := range f.Notes {
		location := r.sarifLocation(cmp.Or(n.Path, f.Path), n.Span)
		location.ID, location.Message = i+1, &sarifMessage{Text: n.Message}
		out = append(out, location)
	}
	return out
}

func (r *Report) sarifFixes(f lint.Finding) []sarifFix {
	var out []sarifFix
	for _, fix := range f.Offers() {
		if len(fix.Edits) == 0 {
			continue
		}
		one := sarifFix{Description: sarifMessage{Text: fix.Title}, Properties: sarifFixesProperties{fix.Safety.String()}}
		for _, e := range fix.Edits {
			path := cmp.Or(e.Path, f.Path)
			artifact := r.sarifArtifact(path)
			if n := len(one.Changes); n == 0 || one.Changes[n-1].Artifact != artifact {
				one.Changes = append(one.Changes, sarifChange{Artifact: artifact})
			}
			change := &one.Changes[len(one.Changes)-1]
			change.Replacements = append(change.Replacements, sarifReplacement{
				Deleted: *r.sarifRegion(path, e.Span), Inserted: sarifMessage{Text: e.Text},
			})
		}
		out = append(out, one)
	}
	return out
}

func (r *Report) sarifLocation(path string, s source.Span) sarifLocation {
	return sarifLocation{Physical: sarifPhysicalLocation{Artifact: r.sarifArtifact(path), Region: r.sarifRegion(path, s)}}
}

func (r *Report) sarifRegion(path string, s source.Span) *sarifRegion {
	text := r.textOf(path)
	var region sarifRegion
	region.StartLine, region.StartColumn = text.LineColumn(s.Start)
	region.EndLine, region.EndColumn = text.LineColumn(s.End)
	return &region
}

func (r *Report) sarifArtifact(path string) sarifArtifactLocation {
	name, inside := r.rooted(path)
	switch {
	case !inside:
		return sarifArtifactLocation{URI: FileURI(path)}
	case r.Root == "":
		return sarifArtifactLocation{URI: relativeURI(name)}
	}
	return sarifArtifactLocation{URI: relativeURI(name), URIBaseID: sarifRoot}
}
