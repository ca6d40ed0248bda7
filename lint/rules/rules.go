// Package rules holds the rules, one file each. Each has a page of the same
// name in knowledge/rules and cases in testdata/rules.
package rules

import "github.com/wakeful-rs/wakeful/lint"

// All are the rules there are, sorted by name.
var All = []lint.Rule{
	arcWithNonSendSync,
	awaitHoldingAsyncLock,
	awaitHoldingGuard,
	awaitHoldingLock,
	awaitHoldingRefcellRef,
	blockOnInAsync,
	blockingInAsync,
	blockingThroughCall,
	borrowInSpawn,
	cpuBoundInAsync,
	dynAsyncTrait,
	ifLetMutex,
	letUnderscoreLock,
	nonSendInSpawn,
	rcMutex,
	unawaitedFuture,
}
