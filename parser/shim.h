#ifndef WAKEFUL_SHIM_H
#define WAKEFUL_SHIM_H

#include "tree_sitter_api.h"

// wk_language makes a language of ABI 14 out of the grammar's ABI 15 one, or
// returns NULL when that would lose something.
const TSLanguage *wk_language(const void *grammar);

// wk_parse parses text for at most slice_us microseconds and returns NULL when
// they are over; the same call again goes on.
TSTree *wk_parse(TSParser *parser, const TSTree *old, const char *text,
                 uint32_t length, uint64_t slice_us);

uint32_t wk_node_count(const TSTree *tree);

// wk_export writes the nodes of tree in pre-order and returns how many there
// are; no more than capacity are written.
uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity);

#endif
