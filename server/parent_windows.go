package server

import "syscall"

const (
	processQueryLimitedInformation = 0x1000
	stillActive                    = 259
)

// alive says that the process exists; one that may not be asked does.
func alive(pid int) bool {
	handle, err := syscall.OpenProcess(processQueryLimitedInformation, false, uint32(pid))
	if err == syscall.ERROR_ACCESS_DENIED {
		return true
	}
	if err != nil {
		return false
	}
	defer syscall.CloseHandle(handle)
	var code uint32
	return syscall.GetExitCodeProcess(handle, &code) != nil || code == stillActive
}
