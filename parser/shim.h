#ifndef WAKEFUL_SHIM_H
#define WAKEFUL_SHIM_H

#include "tree_sitter_api.h"

// wk_language makes a language of ABI 14 out of the grammar's ABI 15 one, or
// returns NULL when that would lose something.
const TSLanguage *wk_language(const void *grammar);

// wk_parse parses text, or returns NULL soon after *stop is no longer 0. It does
// not go on from there: what tree-sitter makes of broken code depends on where
// it was interrupted.
TSTree *wk_parse(TSParser *parser, const TSTree *old, const char *text,
                 uint32_t length, const size_t *stop);

// wk_give_back returns freed memory to the system where malloc keeps it.
void wk_give_back(void);

// wk_arena is memory for one parse at a time. Everything that the parse
// allocates, its tree included, is gone with wk_arena_reset.
struct wk_arena;

// wk_allow_arenas must be called once, before any parser is made.
void wk_allow_arenas(void);

struct wk_arena *wk_arena_new(void);
void wk_arena_delete(struct wk_arena *arena);

// wk_arena_parse is wk_parse inside the arena. The tree may be exported, but
// not edited, kept or freed.
TSTree *wk_arena_parse(struct wk_arena *arena, const TSLanguage *language,
                       const char *text, uint32_t length, const size_t *stop);
void wk_arena_reset(struct wk_arena *arena);

uint32_t wk_node_count(const TSTree *tree);

// wk_export writes the nodes of tree in pre-order and returns how many there
// are; no more than capacity are written.
//
// Nodes with many descendants are recorded: record_keys holds what identifies
// the subtree, record_ids its number; at most *records of them, and *records
// becomes how many. A node that known (a hash table of mask+1 slots, keys 0
// are free) already holds is written without its descendants, whose places are
// left open: reused holds pairs of the new and the known number.
uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity,
                   uint64_t *record_keys, int32_t *record_ids,
                   uint32_t *records, const uint64_t *known_keys,
                   const int32_t *known_ids, uint32_t known_mask,
                   int32_t *reused, uint32_t *reuses);

// wk_index builds such a table from records. keys must be zero and have more
// slots than there are records.
void wk_index(const uint64_t *record_keys, const int32_t *record_ids,
              uint32_t records, uint64_t *keys, int32_t *ids, uint32_t mask);

// wk_export_by_cursor is wk_export in the runtime's public functions only. It
// is slow, and there to be compared with.
uint32_t wk_export_by_cursor(const TSTree *tree, uint16_t *kinds,
                             uint8_t *fields, uint8_t *flags, uint32_t *starts,
                             uint32_t *ends, int32_t *parents, int32_t *sizes,
                             uint32_t capacity);

#endif
