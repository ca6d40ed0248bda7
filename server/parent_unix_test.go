//go:build unix

package server

import (
	"os/exec"
	"testing"
)

func TestParentDies(t *testing.T) {
	parent := exec.Command("sleep", "60")
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	c := startServer(t, Options{})
	c.must("initialize", object{"processId": parent.Process.Pid, "rootUri": nil, "capabilities": object{}}, nil)
	_ = parent.Process.Kill()
	_ = parent.Wait()
	if got := c.exitCode(); got != 1 {
		t.Errorf("exit code %d after the parent died", got)
	}
}
