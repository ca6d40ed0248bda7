#include "shim.h"

#include <string.h>

// The layout of TSLanguage as grammars of ABI 15 are generated. Everything up
// to primary_state_ids is ABI 14's, but that a lex mode has a third number.
struct language15 {
  uint32_t abi, symbol_count, alias_count, token_count, external_token_count;
  uint32_t state_count, large_state_count, production_id_count, field_count;
  uint16_t max_alias_sequence_length;
  const void *parse_table, *small_parse_table, *small_parse_table_map;
  const void *parse_actions, *symbol_names, *field_names, *field_map_slices;
  const void *field_map_entries, *symbol_metadata, *public_symbol_map;
  const void *alias_map, *alias_sequences;
  const void *lex_modes;
  bool (*lex_fn)(void *, uint16_t);
  bool (*keyword_lex_fn)(void *, uint16_t);
  uint16_t keyword_capture_token;
  struct {
    const void *states, *symbol_map;
    void *(*create)(void);
    void (*destroy)(void *);
    bool (*scan)(void *, void *, const bool *);
    unsigned (*serialize)(void *, char *);
    void (*deserialize)(void *, const char *, unsigned);
  } external_scanner;
  const void *primary_state_ids;
  const char *name;
  const uint16_t *reserved_words;
  uint16_t max_reserved_word_set_size;
};

struct lex_mode15 { uint16_t lex_state, external_state, reserved_set; };
struct lex_mode14 { uint16_t lex_state, external_state; };

const TSLanguage *wk_language(const void *grammar) {
  const struct language15 *from = grammar;
  if (from->abi == 14) return grammar;
  // With reserved words, keywords would be lexed differently without them.
  if (from->abi != 15 || from->max_reserved_word_set_size != 0) return NULL;
  struct language15 *to = malloc(sizeof *to);
  struct lex_mode14 *modes = malloc(from->state_count * sizeof *modes);
  if (to == NULL || modes == NULL) {
    free(to);
    free(modes);
    return NULL;
  }
  const struct lex_mode15 *old_modes = from->lex_modes;
  for (uint32_t i = 0; i < from->state_count; i++) {
    modes[i].lex_state = old_modes[i].lex_state;
    modes[i].external_state = old_modes[i].external_state;
  }
  memcpy(to, from, sizeof *to);
  to->abi = 14;
  to->lex_modes = modes;
  return (const TSLanguage *)to;
}

TSTree *wk_parse(TSParser *parser, const TSTree *old, const char *text,
                 uint32_t length, uint64_t slice_us) {
  ts_parser_set_timeout_micros(parser, slice_us);
  return ts_parser_parse_string(parser, old, text, length);
}

uint32_t wk_node_count(const TSTree *tree) {
  return ts_node_descendant_count(ts_tree_root_node(tree));
}

static uint8_t node_flags(TSNode node) {
  return (uint8_t)((ts_node_is_named(node) ? 1 : 0) |
                   (ts_node_is_missing(node) ? 2 : 0) |
                   (ts_node_is_extra(node) ? 4 : 0) |
                   (ts_node_has_error(node) ? 8 : 0));
}

uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  uint32_t count = 0;
  int32_t parent = -1;
  while (count < capacity) {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    int32_t id = (int32_t)count++;
    kinds[id] = ts_node_symbol(node);
    fields[id] = (uint8_t)ts_tree_cursor_current_field_id(&cursor);
    flags[id] = node_flags(node);
    starts[id] = ts_node_start_byte(node);
    ends[id] = ts_node_end_byte(node);
    parents[id] = parent;
    sizes[id] = 1;
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      parent = id;
      continue;
    }
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      if (parent < 0) goto done;
      sizes[parent] = (int32_t)count - parent;
      parent = parents[parent];
      ts_tree_cursor_goto_parent(&cursor);
    }
  }
done:
  ts_tree_cursor_delete(&cursor);
  return count;
}
