package anatomy

// heavy is from how many bytes on a value is a burden to its future.
const heavy = 4096

// Burdens are, in a word or two each, the values that a state keeps with
// consequences: guards, what keeps the task on its thread, and what is large.
// What is being awaited is no burden, but the work.
func Burdens(s State) []string {
	var out []string
	for _, v := range s.Keeps {
		if v.Gone || v.awaited() {
			continue
		}
		switch {
		case v.Guard != "":
			out = append(out, v.Name)
		case v.bound():
			out = append(out, v.Name+" (not Send)")
		case v.Size.Bytes >= heavy:
			out = append(out, v.Name+" ("+v.Size.String()+")")
		}
	}
	return out
}
