package semantic

import (
	"regexp"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// oneAddress says that the call asks for the addresses of what is one already,
// or binds a listener to it: no name is looked up, and nobody is waited for.
func (c Call) oneAddress() bool {
	call, isCall := c.expr.(*hir.Call)
	switch {
	case c.fn.Hir.Name == "to_socket_addrs":
		if from := recvAndArgs(c.expr); len(from) > 0 && c.body.isAddress(from[0]) {
			return true
		}
		t := c.body.result.Expr(c.expr)
		return t.IsLang("result") && t.Args[0].Kind == types.KindAdt && names.Path(t.Args[0].Adt) == "std::option::IntoIter"
	case c.Path() == "std::net::TcpListener::bind" && isCall && len(call.Args) == 1:
		return c.body.isAddress(call.Args[0])
	}
	return false
}

// How addresses are written that are no names.
var (
	socketText = regexp.MustCompile(`^(\d+(\.\d+){3}|\[[[:xdigit:]:.]+\]):\d+$`)
	hostText   = regexp.MustCompile(`^(\d+(\.\d+){3}|[[:xdigit:]:.]*:[[:xdigit:]:.]*)$`)
)

// isAddress says that e is the address of a socket, by its type or as it is
// written, or may be one, for all that is known.
func (b *Body) isAddress(e hir.Expr) bool {
	switch x := e.(type) {
	case *hir.Borrow:
		return b.isAddress(x.X)
	case *hir.Literal:
		return socketText.MatchString(unquoted(x))
	case *hir.Tuple:
		if len(x.Elems) == 0 {
			return false
		}
		if host, ok := x.Elems[0].(*hir.Literal); ok {
			return hostText.MatchString(unquoted(host))
		}
	}
	t := b.result.Expr(e)
	for t.Kind == types.KindRef || t.Kind == types.KindSlice {
		t = t.Args[0] // one of several addresses
	}
	if t.Kind == types.KindTuple && len(t.Args) == 2 {
		t = t.Args[0]
	}
	if t.Kind != types.KindAdt {
		return t.Kind == types.KindUnknown || t.Kind == types.KindVar
	}
	switch names.Path(t.Adt) {
	case "std::net::SocketAddr", "std::net::SocketAddrV4", "std::net::SocketAddrV6", "std::net::IpAddr", "std::net::Ipv4Addr", "std::net::Ipv6Addr":
		return true
	}
	return false
}

// unquoted is the text of a string literal, "" of anything else.
func unquoted(l *hir.Literal) string {
	if l.Kind != hir.StrLit {
		return ""
	}
	text, err := strconv.Unquote(l.Text)
	if err != nil {
		return ""
	}
	return text
}
