#include "layout.h"

// The export walks the runtime's own nodes. Going through a TSTreeCursor, as
// wk_export_by_cursor does, costs five times as much, a third of the parse.

// Below this many descendants, remembering a subtree costs more than walking it.
enum { WORTH_REUSE = 16 };

enum { NAMED = 1, MISSING = 2, EXTRA = 4, HAS_ERROR = 8 };

enum { SYMBOL_ERROR = 0xFFFF };

// frame is a node whose children are being visited.
struct frame {
  const struct heap_subtree *node;
  const uint16_t *aliases;  // by structural index, or NULL
  const struct field_entry *fields, *fields_end;
  uint32_t child;       // the next child
  uint32_t structural;  // its number, extras not counted
  uint32_t at;          // the end of the child before
  uint16_t field;       // what a hidden node hands on to its children
  int32_t parent;       // number of the innermost visible node
};

struct stack {
  struct frame *frames;
  size_t size, capacity;
};

static bool push(struct stack *s, const struct language15 *l,
                 const struct heap_subtree *node, uint32_t start,
                 uint16_t field, int32_t parent) {
  if (s->size == s->capacity) {
    size_t capacity = s->capacity ? 2 * s->capacity : 64;
    struct frame *frames = realloc(s->frames, capacity * sizeof *frames);
    if (frames == NULL) return false;
    s->frames = frames;
    s->capacity = capacity;
  }
  uint16_t production = node->production_id;
  struct field_slice slice = l->field_map_slices[production];
  s->frames[s->size++] = (struct frame){
      .node = node,
      .aliases = production ? l->alias_sequences +
                                  production * l->max_alias_sequence_length
                            : NULL,
      .fields = l->field_map_entries + slice.index,
      .fields_end = l->field_map_entries + slice.index + slice.length,
      .at = start,
      .field = field,
      .parent = parent,
  };
  return true;
}

static uint16_t field_of(const struct frame *f, uint32_t structural) {
  for (const struct field_entry *e = f->fields; e < f->fields_end; e++) {
    if (!e->inherited && e->child == structural) return e->field;
  }
  return f->field;
}

// view is what both forms of a node say.
struct view {
  const struct heap_subtree *heap;  // NULL for an inline leaf
  uint32_t padding, size, descendants;
  uint16_t symbol;
  bool visible;
  uint8_t flags;
};

static struct view look(subtree s) {
  if (s.data.is_inline) {
    return (struct view){
        .padding = s.data.padding_bytes,
        .size = s.data.size_bytes,
        .symbol = s.data.symbol,
        .visible = s.data.visible,
        .flags = (uint8_t)((s.data.named ? NAMED : 0) | (s.data.extra ? EXTRA : 0) |
                           (s.data.is_missing ? MISSING | HAS_ERROR : 0)),
    };
  }
  const struct heap_subtree *h = s.ptr;
  bool error = h->is_missing || h->error_cost > 0;
  return (struct view){
      .heap = h,
      .padding = h->padding.bytes,
      .size = h->size.bytes,
      .descendants = h->child_count ? h->visible_descendant_count : 0,
      .symbol = h->symbol,
      .visible = h->visible,
      .flags = (uint8_t)((h->named ? NAMED : 0) | (h->extra ? EXTRA : 0) |
                         (h->is_missing ? MISSING : 0) | (error ? HAS_ERROR : 0)),
  };
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

// A subtree is the same object in two trees when the parser took it over from
// the old one, so its address says what it is.
uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity,
                   uint64_t *record_keys, int32_t *record_ids,
                   uint32_t *records, const uint64_t *known_keys,
                   const int32_t *known_ids, uint32_t known_mask,
                   int32_t *reused, uint32_t *reuses) {
  const struct language15 *l = (const void *)ts_tree_language(tree);
  TSNode root = ts_tree_root_node(tree);
  uint32_t count = 0, record_capacity = *records, reuse_capacity = *reuses;
  *records = *reuses = 0;
  struct stack stack = {0};

  subtree s = *(const subtree *)root.id;
  struct view v = look(s);
  uint32_t start = ts_node_start_byte(root);
  uint16_t alias = 0, field = 0;
  int32_t parent = -1;
  bool visible = true;
  for (;;) {
    int32_t inner = parent;
    bool enter = v.heap != NULL && v.heap->child_count > 0;
    if (visible) {
      if (v.descendants >= capacity - count) goto fail;
      inner = (int32_t)count++;
      uint16_t symbol = alias ? alias : v.symbol;
      kinds[inner] = symbol == SYMBOL_ERROR ? symbol : l->public_symbol_map[symbol];
      fields[inner] = (uint8_t)field;
      flags[inner] = v.flags;
      if (alias) {
        flags[inner] = (uint8_t)((v.flags & ~NAMED) | (l->symbol_metadata[alias].named ? NAMED : 0));
      }
      starts[inner] = start;
      ends[inner] = start + v.size;
      parents[inner] = parent;
      sizes[inner] = (int32_t)v.descendants + 1;
      field = 0;  // its children don't inherit it
      if (v.descendants == 0) {
        enter = false;
      } else if (v.descendants >= WORTH_REUSE) {
        uint64_t key = (uint64_t)(uintptr_t)v.heap;
        uint32_t slot = known_mask != 0 ? slot_of(known_keys, known_mask, key) : 0;
        if (known_mask != 0 && known_keys[slot] == key && *reuses < reuse_capacity) {
          reused[2 * *reuses] = inner;
          reused[2 * *reuses + 1] = known_ids[slot];
          ++*reuses;
          count += v.descendants;
          enter = false;
        } else if (*records < record_capacity) {
          record_keys[*records] = key;
          record_ids[*records] = inner;
          ++*records;
        }
      }
    } else if (v.descendants == 0) {
      enter = false;
    }
    if (enter && !push(&stack, l, v.heap, start, field, inner)) goto fail;

    while (stack.size > 0 && stack.frames[stack.size - 1].child ==
                                 stack.frames[stack.size - 1].node->child_count) {
      stack.size--;
    }
    if (stack.size == 0) break;
    struct frame *f = &stack.frames[stack.size - 1];
    s = ((const subtree *)f->node - f->node->child_count)[f->child];
    v = look(s);
    start = f->child == 0 ? f->at : f->at + v.padding;
    f->at = start + v.size;
    f->child++;
    alias = field = 0;
    if (!(v.flags & EXTRA)) {
      alias = f->aliases ? f->aliases[f->structural] : 0;
      field = field_of(f, f->structural);
      f->structural++;
    }
    visible = v.visible || alias != 0;
    parent = f->parent;
  }
  free(stack.frames);
  return count;
fail:
  free(stack.frames);
  return 0;
}

static uint8_t node_flags(TSNode node) {
  return (uint8_t)((ts_node_is_named(node) ? NAMED : 0) |
                   (ts_node_is_missing(node) ? MISSING : 0) |
                   (ts_node_is_extra(node) ? EXTRA : 0) |
                   (ts_node_has_error(node) ? HAS_ERROR : 0));
}

uint32_t wk_export_by_cursor(const TSTree *tree, uint16_t *kinds,
                             uint8_t *fields, uint8_t *flags, uint32_t *starts,
                             uint32_t *ends, int32_t *parents, int32_t *sizes,
                             uint32_t capacity) {
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
