package server

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// limitSpot says what becomes of the work when its time is over.
func limitSpot(p place, c semantic.Call) string {
	limit, ok := c.TimeLimit()
	if !ok {
		return ""
	}
	work := p.quote(limit.Work)
	text := fmt.Sprintf("After %s the waiting ends with an `Err`.", p.quote(limit.Limit))
	switch {
	case limit.Lent:
		text += fmt.Sprintf(" %s is only lent: the future can be awaited again.", work)
	case limit.Task:
		text += fmt.Sprintf(" The task behind %s runs on.", work)
	case limit.Cuts:
		text += fmt.Sprintf(" %s is dropped at the await where it stands%s.", work, lost(limit.Lost))
	}
	if limit.Inner {
		text += " There are two results: the outer one is the limit's, the inner one that of the work."
	}
	return text
}

// lost is the end of a sentence about a future that is dropped.
func lost(loss *semantic.Loss) string {
	switch {
	case loss == nil:
		return ""
	case loss.Place:
		return ", and loses " + loss.What
	}
	return ": **" + loss.What + "**"
}

// lockSpot says who waits for a lock, and across which awaits it is held.
func lockSpot(p place, c semantic.Call) string {
	l, ok := c.Locking()
	if !ok {
		return ""
	}
	text := "This blocks the whole thread until the lock is free."
	switch {
	case l.Kind == semantic.RefCell:
		text = "This panics when the value is lent already."
	case l.Awaits:
		text = "This suspends the task until the lock is free; the thread runs others meanwhile."
	}
	guard := "The guard"
	if l.Name != "" {
		guard = fmt.Sprintf("`%s`", l.Name)
	}
	switch {
	case len(l.Held) > 0 && l.Kind == semantic.AsyncLock:
		text += fmt.Sprintf(" %s is held across %s, which this kind of lock is made for.", guard, p.whereHeld(l.Held))
	case len(l.Held) > 0:
		text += fmt.Sprintf(" **%s is held across %s.**", guard, p.whereHeld(l.Held))
	case l.Stays && c.Where == semantic.InTask:
		text += " " + guard + " is held across no await."
	}
	return text
}

// streamSpot says whether a stream may be polled as it is.
func streamSpot(_ place, c semantic.Call) string {
	pull, ok := c.Pulling()
	switch {
	case !ok:
		return ""
	case pull.Pinned:
		return fmt.Sprintf("This needs a stream that is `Unpin`. `%s` stays in its place behind a `Pin`, which is.", pull.Stream)
	case pull.Unpin == types.Yes:
		return fmt.Sprintf("This needs a stream that is `Unpin`, and `%s` is: no pinning.", pull.Stream)
	}
	return ""
}

// channelSpot says when a sender or receiver waits.
func channelSpot(p place, c semantic.Call) string {
	if p.topic() != "channels" {
		return ""
	}
	if ch, ok := c.Channel(); ok {
		who := "suspends its task"
		if !ch.Suspends {
			who = "blocks its thread"
		}
		return fmt.Sprintf("The channel has room for %s. A sender of one more %s until one is taken.", p.quote(ch.Room), who)
	}
	switch sends := strings.HasSuffix(p.name, "::send"); {
	case sends && c.Suspends() == types.Yes:
		return "While the channel is full, this suspends the task. Dropped meanwhile, by `select!` or a timeout, it takes the message along."
	case sends && c.Suspends() == types.No:
		return "This returns at once: there is nothing to wait for."
	case strings.HasSuffix(p.name, "::recv") && c.Suspends() == types.Yes:
		return "This suspends the task until there is a message, or no sender left. Dropped meanwhile, it loses nothing."
	}
	return ""
}
