// Package fuzz makes random async programs that rustc accepts, and holds what
// wakeful says of them against rustc (is the future Send?) and against a run
// that tries every lock while each await is pending (is it held?). What they
// disagree about is shrunk to a few lines.
//
// A second sort of programs are those that rustc refuses, for what rules of level
// error are about: what it accepts, wakeful must accept.
//
// A generator may know too little Rust: a program that rustc rejects for any
// other reason is thrown away and counted. It must not know wakeful: nothing
// here is taken from the engine.
package fuzz
