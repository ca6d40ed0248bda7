package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// send asks for the future as a whole. What a snippet's statements and an async
// closure make has no type of its own; its parts answer for it.
func (m *machineMaker) send(of Machine) (types.Verdict, types.Witness) {
	switch of.Kind {
	case AsyncFn:
		return m.sendOf(m.body.env().FutureOf(m.body.fn), of.Keyword)
	case AsyncBlock:
		return m.sendOf(m.body.result.Expr(m.unit.Root), of.Keyword)
	}
	verdict, why := types.Yes, types.Witness{}
	for _, p := range m.body.unitParts(m.unit, true) {
		switch v, w := m.sendOf(p.Type, of.Span); v {
		case types.No:
			return types.No, w
		case types.Unknown:
			verdict, why = types.Unknown, w
		}
	}
	return verdict, why
}

// sendOf says whether t is Send. What is not because a type parameter need not
// be is unknown, with the witness of that.
func (m *machineMaker) sendOf(t *types.Type, at source.Span) (types.Verdict, types.Witness) {
	env, preds := m.body.env(), m.body.result.Env
	v, w := env.AutoHolds(t, types.Send, preds)
	if v != types.No {
		return v, types.Witness{}
	}
	if rests(w) {
		open := w
		if v, w = env.AutoHolds(t, types.Send, append(m.allSend(), preds...)); v != types.No || rests(w) {
			return types.Unknown, open
		}
	}
	if m.body.doubtful(w, at.Start) {
		return types.Unknown, types.Witness{}
	}
	return types.No, w
}

// rests says that the witness ends at a type parameter, or what is made of one.
func rests(w types.Witness) bool {
	culprit := w.Culprit()
	return culprit != nil && (culprit.Kind == types.KindParam || culprit.Kind == types.KindAssoc)
}

// allSend are the bounds under which all type parameters of the body are Send
// and Sync.
func (m *machineMaker) allSend() []types.Pred {
	var out []types.Pred
	for _, p := range m.body.env().GenericsOf(m.body.fn).All() {
		for _, trait := range []types.AutoTrait{types.Send, types.Sync} {
			if def, ok := names.Lang(string(trait)).(*names.Trait); ok && !p.Const {
				out = append(out, types.Pred{Type: types.ParamType(p), Bound: types.Bound{Trait: def}})
			}
		}
	}
	return out
}
