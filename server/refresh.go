package server

// askToRefresh has the client ask again for what is stale, if it can be told to.
// It does not wait for that.
func (s *session) askToRefresh(stale refreshFeatures) {
	if !isClosed(s.world.greeted) {
		return // it has not asked for anything yet
	}
	can := s.features.refresh
	for _, kind := range []struct {
		stale  bool
		method string
	}{
		{stale.diagnostics && can.diagnostics, "workspace/diagnostic/refresh"},
		{stale.inlayHints && can.inlayHints, "workspace/inlayHint/refresh"},
		{stale.codeLenses && can.codeLenses, "workspace/codeLens/refresh"},
	} {
		if !kind.stale {
			continue
		}
		s.background("refresh", func() {
			if err := s.ask(kind.method, nil, nil); err != nil {
				s.log.Debug("refresh", "method", kind.method, "error", err)
			}
		})
	}
}
