#ifndef WAKEFUL_LAYOUT_H
#define WAKEFUL_LAYOUT_H

#include "shim.h"

// Parts of the runtime's and the grammar's data that api.h keeps to itself, as
// the pinned versions lay them out. TestExportEqualsCursor compares what is
// read through them with what the public functions say.

// Fields of the children of a production: entries [index, index + length).
struct field_slice { uint16_t index, length; };
struct field_entry { uint16_t field; uint8_t child; bool inherited; };
struct symbol_metadata { bool visible, named, supertype; };

// The layout of TSLanguage as grammars of ABI 15 are generated. Everything up
// to primary_state_ids is ABI 14's, but that a lex mode has a third number.
struct language15 {
  uint32_t abi, symbol_count, alias_count, token_count, external_token_count;
  uint32_t state_count, large_state_count, production_id_count, field_count;
  uint16_t max_alias_sequence_length;
  const void *parse_table, *small_parse_table, *small_parse_table_map;
  const void *parse_actions, *symbol_names, *field_names;
  const struct field_slice *field_map_slices;
  const struct field_entry *field_map_entries;
  const struct symbol_metadata *symbol_metadata;
  const uint16_t *public_symbol_map;
  const void *alias_map;
  const uint16_t *alias_sequences;
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

// A node of the C tree that fits into a pointer: a short leaf. The first bit
// tells it from a pointer.
struct inline_subtree {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#error "the layout of inline subtrees is known for little-endian machines only"
#endif
  bool is_inline : 1;
  bool visible : 1;
  bool named : 1;
  bool extra : 1;
  bool has_changes : 1;
  bool is_missing : 1;
  bool is_keyword : 1;
  uint8_t symbol;
  uint16_t parse_state;
  uint8_t padding_columns;
  uint8_t padding_rows : 4;
  uint8_t lookahead_bytes : 4;
  uint8_t padding_bytes;
  uint8_t size_bytes;
};

struct extent { uint32_t bytes, row, column; };

// Any other node. Its children stand right before it in memory.
struct heap_subtree {
  volatile uint32_t ref_count;
  struct extent padding, size;
  uint32_t lookahead_bytes, error_cost, child_count;
  uint16_t symbol, parse_state;
  bool visible : 1;
  bool named : 1;
  bool extra : 1;
  bool fragile_left : 1;
  bool fragile_right : 1;
  bool has_changes : 1;
  bool has_external_tokens : 1;
  bool has_external_scanner_state_change : 1;
  bool depends_on_column : 1;
  bool is_missing : 1;
  bool is_keyword : 1;
  // When child_count is not 0; leaves keep other things here, of which the
  // largest is 32 bytes and holds a pointer.
  union {
    struct {
      uint32_t visible_child_count, named_child_count, visible_descendant_count;
      int32_t dynamic_precedence;
      uint16_t repeat_depth, production_id;
      uint16_t first_leaf[2];
    };
    struct {
      union { char *pointer; char bytes[24]; } state;
      uint32_t length;
    } leaf;
  };
};

typedef union {
  struct inline_subtree data;
  const struct heap_subtree *ptr;
} subtree;

#endif
