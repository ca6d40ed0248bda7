package server

import "context"

// view is the newest version; nil before the first load is done.
func (w *world) view() *view {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.version != nil {
		w.refresh()
	}
	return w.version
}

// await waits until the folders are read.
func (w *world) await(ctx context.Context) error {
	w.mu.Lock()
	loading := w.loading
	w.mu.Unlock()
	select {
	case <-loading:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
