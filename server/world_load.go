package server

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// load reads the folders in the background; what is asked meanwhile waits.
func (w *world) load(folders []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.folders = folders
	w.start(make(chan struct{}))
}

// reload reads the folders again. Until it is done, the old version answers.
func (w *world) reload() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.schedule()
}

// schedule makes sure that a load begins from now on, and returns the channel
// that is closed at its end. The caller holds the lock.
func (w *world) schedule() <-chan struct{} {
	if w.next != nil {
		return w.next
	}
	done := make(chan struct{})
	if isClosed(w.loading) {
		w.start(done)
	} else {
		w.next = done
	}
	return done
}

// start begins a load. The caller holds the lock and no load is under way.
func (w *world) start(done chan struct{}) {
	w.loading, w.next = done, nil
	folders := slices.Concat(w.folders, w.beside)
	ctx, cancel := context.WithCancel(w.session.ctx)
	w.session.background("take over the workspace", func() {
		defer cancel()
		began := time.Now()
		bar := w.session.progress("wakeful", "reading the workspace", w.greeted, cancel)
		version, messages := w.read(ctx, folders, bar)
		bar.close(fmt.Sprintf("%d files", version.size()))
		if version != nil && !w.session.features.watch {
			w.disk.Store(lookAt(version.disk, began))
		}
		w.settle(version, done)
		w.session.refreshAll()
		w.session.background("tell of configurations", func() {
			w.session.awaitSettings(w.session.ctx)
			w.session.tellMisconfigured()
		})
		w.session.log.Info("read the workspace", "folders", folders, "files", version.size(), "took", time.Since(began), "memory", memoryInUse())
		w.report(messages)
		giveBack()
	})
}

// unread is what follows from a workspace that was not read.
const unread = ": only what is open is known, until a Cargo.toml or wakeful.toml is saved"

// read reads the folders. The version is nil when the user would not wait, and
// when we failed; the messages then say so.
func (w *world) read(ctx context.Context, folders []string, bar *bar) (version *view, messages []string) {
	messages = []string{"reading the workspace failed" + unread} // unless we get to the end
	defer w.session.recovered("read the workspace")
	if reading := w.session.options.reading; reading != nil {
		reading(ctx)
	}
	found, problems := readFolders(ctx, folders, w.session.options, func(done, total int) {
		w.giveWay()
		bar.advance(done, total)
	})
	if ctx.Err() != nil {
		return nil, []string{"reading the workspace was cancelled" + unread}
	}
	return found, problems
}

// settle makes a freshly loaded version the newest. nil, of a load that was
// cancelled, leaves what there is.
func (w *world) settle(version *view, done chan struct{}) {
	open := w.session.open()
	w.mu.Lock()
	defer w.mu.Unlock()
	if version != nil {
		w.version = version.under(w.session.options, w.session.settings())
	}
	for _, doc := range open {
		if doc.analysed {
			w.stale[doc.name] = doc
		}
	}
	close(done)
	if w.next != nil && w.session.ctx.Err() == nil {
		w.start(w.next)
	}
}

func (w *world) report(messages []string) {
	for _, m := range messages {
		w.session.log.Warn("load", "problem", m)
	}
	select {
	case <-w.greeted:
		w.session.showLog(messages)
	case <-w.session.ctx.Done():
	}
}
