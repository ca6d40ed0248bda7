//go:build cargo

package main

import "github.com/wakeful-rs/wakeful/source"

// sown is how a value is planted: what makes it, and what is done with it further on
// in the same block, if anything.
type sown struct{ make, later string }

// seeds are values that a future must not keep where it waits, and some that look
// alike and are not kept.
var seeds = []sown{
	{"let wk = ::std::rc::Rc::new(0u8); ", ""},
	{"let wk = ::std::rc::Rc::new(0u8); ", "::std::mem::drop(wk); "},
	{"let wk = ::std::rc::Rc::new(0u8); ", "::std::mem::drop(&wk); "},
	{"let wk = ::std::rc::Rc::new(0u8); let _ = &wk; ", "::std::mem::drop(wk); "},
	{"let wk; ", "wk = ::std::rc::Rc::new(0u8); let _ = &wk; "},
	{"static WK: ::std::sync::Mutex<u8> = ::std::sync::Mutex::new(0); let wk = WK.lock().unwrap(); ", ""},
	{"static WK: ::std::sync::Mutex<u8> = ::std::sync::Mutex::new(0); let wk = *WK.lock().unwrap(); ", "let _ = wk; "},
	{"static WK: ::std::sync::Mutex<u8> = ::std::sync::Mutex::new(0); let wk = WK.lock(); ", "if let Ok(wk) = wk { ::std::mem::drop(wk); } "},
	{"let wk = &::std::cell::Cell::new(0u8); ", ""},
	{"let wk = &::std::cell::Cell::new(0u8); ", "wk.set(1); "},
	{"let wk = ::std::ptr::null::<u8>(); ", ""},
	{"let wk = ::std::ptr::null::<u8>(); ", "let _ = wk.is_null(); "},
	{"let mut wk = None; if ::std::env::args().count() > 5 { wk = Some(::std::rc::Rc::new(0u8)); } ", ""},
	{"let mut wk = Some(::std::rc::Rc::new(0u8)); ", "if let Some(rc) = wk.take() { ::std::mem::drop(rc); } "},
	{"let wk = (::std::rc::Rc::new(0u8), 1u8); ", "let (rc, _) = wk; ::std::mem::drop(rc); "},
	{"let wk = (::std::rc::Rc::new(0u8), 1u8); ", "let (_, n) = wk; let _ = n; "},
	{"let wk = [::std::rc::Rc::new(0u8)]; ", "for rc in wk { ::std::mem::drop(rc); } "},
	{"let wk = || ::std::rc::Rc::new(0u8); ", "let _ = wk(); "},
	{"let wk = ::std::rc::Rc::new(0u8); let wk = move || wk.clone(); ", "let _ = wk(); "},
	{"let _ = ::std::rc::Rc::new(0u8); ", ""},
	{"let _wk = ::std::rc::Rc::new(0u8); ", ""},
	{"match ::std::rc::Rc::new(0u8) { wk if *wk > 3 => ::std::mem::drop(wk), _ => {} } ", ""},
	{"let wk: Box<dyn ::std::fmt::Debug> = Box::new(0u8); ", ""},
	{"let wk: Box<dyn ::std::fmt::Debug + Send> = Box::new(0u8); ", ""},
	{"let wk = ::std::env::args(); ", ""},
	{"let wk = ::std::vec![1, 2].into_iter().map(|n| ::std::rc::Rc::new(n)); ", "for rc in wk { ::std::mem::drop(rc); } "},
	{"let wk = { let rc = ::std::rc::Rc::new(0u8); *rc }; ", "let _ = wk; "},
	{"let Some(wk) = Some(::std::rc::Rc::new(0u8)) else { ::std::unreachable!() }; ", ""},
	{"let ref wk = ::std::rc::Rc::new(0u8); ", ""},
	{"let wk = ::std::rc::Rc::<str>::from(\"a\").to_string(); ", "let _ = wk; "},
}

// plants puts a seed into most fns, at places that chance chooses.
func (g *garden) plants() map[string][]source.Edit {
	out := map[string][]source.Edit{}
	for _, fn := range g.fns {
		if len(fn.blocks) == 0 || g.random.IntN(4) == 0 {
			continue
		}
		block := fn.blocks[g.random.IntN(len(fn.blocks))]
		i := g.random.IntN(len(block))
		s := seeds[g.random.IntN(len(seeds))]
		out[fn.file] = append(out[fn.file], insertion(block[i], s.make))
		if s.later != "" {
			out[fn.file] = append(out[fn.file], insertion(block[i+g.random.IntN(len(block)-i)], s.later))
		}
	}
	return out
}
