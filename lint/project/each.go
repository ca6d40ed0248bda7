package project

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// each calls do with 0 to n-1, several at once (jobs; 0 means one for each
// processor). progress may be nil; it hears of each call that has ended, from any
// goroutine. The error is that of ctx, and calls are missing only then.
//
// A goroutine serves many calls: its stack starts small, and growing it anew for
// every file takes a fiftieth of a check.
func each(ctx context.Context, n, jobs int, progress func(done, total int), do func(i int)) error {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	var next atomic.Int64
	var lock sync.Mutex
	done := 0
	var group errgroup.Group
	for range min(n, jobs) {
		group.Go(func() error {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					break
				}
				do(i)
				if progress != nil {
					lock.Lock()
					done++
					progress(done, n)
					lock.Unlock()
				}
			}
			return ctx.Err()
		})
	}
	return group.Wait()
}
