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

// Below this many descendants, remembering a subtree costs more than walking it.
enum { WORTH_REUSE = 16 };

// A subtree is the same object in two trees when the parser took it over from
// the old one. A TSNode's id points to the place in the parent that points to
// it; leaves may be stored in that very place, but those are never asked for.
static uint64_t subtree_key(TSNode node) {
  return (uint64_t)(*(const uintptr_t *)node.id);
}

static uint32_t slot_of(const uint64_t *keys, uint32_t mask, uint64_t key) {
  uint32_t i = (uint32_t)((key * 0x9E3779B97F4A7C15u) >> 32) & mask;
  while (keys[i] != 0 && keys[i] != key) i = (i + 1) & mask;
  return i;
}

void wk_index(const uint64_t *record_keys, const int32_t *record_ids,
              uint32_t records, uint64_t *keys, int32_t *ids, uint32_t mask) {
  for (uint32_t i = 0; i < records; i++) {
    uint32_t slot = slot_of(keys, mask, record_keys[i]);
    keys[slot] = record_keys[i];
    ids[slot] = record_ids[i];
  }
}

uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity,
                   uint64_t *record_keys, int32_t *record_ids,
                   uint32_t *records, const uint64_t *known_keys,
                   const int32_t *known_ids, uint32_t known_mask,
                   int32_t *reused, uint32_t *reuses) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  uint32_t count = 0, record_capacity = *records, reuse_capacity = *reuses;
  int32_t parent = -1;
  *records = *reuses = 0;
  while (count < capacity) {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    uint32_t size = ts_node_descendant_count(node);
    if (size > capacity - count) break;
    int32_t id = (int32_t)count++;
    kinds[id] = ts_node_symbol(node);
    fields[id] = (uint8_t)ts_tree_cursor_current_field_id(&cursor);
    flags[id] = node_flags(node);
    starts[id] = ts_node_start_byte(node);
    ends[id] = ts_node_end_byte(node);
    parents[id] = parent;
    sizes[id] = (int32_t)size;
    bool taken = false;
    if (size >= WORTH_REUSE) {
      uint64_t key = subtree_key(node);
      if (known_mask != 0 && *reuses < reuse_capacity) {
        uint32_t slot = slot_of(known_keys, known_mask, key);
        if (known_keys[slot] == key) {
          reused[2 * *reuses] = id;
          reused[2 * *reuses + 1] = known_ids[slot];
          ++*reuses;
          count += size - 1;
          taken = true;
        }
      }
      if (!taken && *records < record_capacity) {
        record_keys[*records] = key;
        record_ids[*records] = id;
        ++*records;
      }
    }
    if (!taken && ts_tree_cursor_goto_first_child(&cursor)) {
      parent = id;
      continue;
    }
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      if (parent < 0) goto done;
      // The count of descendants is the runtime's; the arrays must not depend
      // on it.
      if (sizes[parent] != (int32_t)count - parent) {
        count = 0;
        goto done;
      }
      parent = parents[parent];
      ts_tree_cursor_goto_parent(&cursor);
    }
  }
done:
  ts_tree_cursor_delete(&cursor);
  return count;
}
