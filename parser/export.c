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

// out is where nodes go, and what is known of the tree before.
struct out {
  const struct language15 *language;
  uint16_t *kinds;
  uint8_t *fields, *flags;
  uint32_t *starts, *ends;
  int32_t *parents, *sizes;
  uint32_t count, capacity;
  uint64_t *record_keys;
  int32_t *record_ids;
  uint32_t records, record_capacity;
  const uint64_t *known_keys;
  const int32_t *known_ids;
  uint32_t known_mask;
  int32_t *reused;
  uint32_t reuses, reuse_capacity;
};

// place is where a node stands: what its parent says of it.
struct place {
  uint32_t start;
  uint16_t alias, field;
  int32_t parent;
};

static int32_t write_node(struct out *o, const struct view *v, struct place p) {
  int32_t id = (int32_t)o->count++;
  uint16_t symbol = p.alias ? p.alias : v->symbol;
  o->kinds[id] = symbol == SYMBOL_ERROR ? symbol : o->language->public_symbol_map[symbol];
  o->fields[id] = (uint8_t)p.field;
  o->flags[id] = v->flags;
  if (p.alias) {
    bool named = o->language->symbol_metadata[p.alias].named;
    o->flags[id] = (uint8_t)((v->flags & ~NAMED) | (named ? NAMED : 0));
  }
  o->starts[id] = p.start;
  o->ends[id] = p.start + v->size;
  o->parents[id] = p.parent;
  o->sizes[id] = (int32_t)v->descendants + 1;
  return id;
}

// reuse leaves the descendants of node id to the caller when the tree before
// has the same subtree, and records the subtree otherwise. It is the same
// object in two trees when the parser took it over from the old one, so its
// address says what it is.
static bool reuse(struct out *o, const struct view *v, int32_t id) {
  uint64_t key = (uint64_t)(uintptr_t)v->heap;
  if (o->known_mask != 0 && o->reuses < o->reuse_capacity) {
    uint32_t slot = slot_of(o->known_keys, o->known_mask, key);
    if (o->known_keys[slot] == key) {
      o->reused[2 * o->reuses] = id;
      o->reused[2 * o->reuses + 1] = o->known_ids[slot];
      o->reuses++;
      o->count += v->descendants;
      return true;
    }
  }
  if (o->records < o->record_capacity) {
    o->record_keys[o->records] = key;
    o->record_ids[o->records] = id;
    o->records++;
  }
  return false;
}

// next takes the next node off the stack; false at the end of the tree.
static bool next(struct stack *stack, struct view *v, struct place *p) {
  struct frame *f = NULL;
  for (; stack->size > 0; stack->size--) {
    f = &stack->frames[stack->size - 1];
    if (f->child < f->node->child_count) break;
  }
  if (stack->size == 0) return false;
  // The children stand before their parent in memory.
  *v = look(((const subtree *)f->node - f->node->child_count)[f->child]);
  // The first child's padding is the parent's.
  *p = (struct place){.start = f->child == 0 ? f->at : f->at + v->padding,
                      .parent = f->parent};
  f->at = p->start + v->size;
  f->child++;
  if (!(v->flags & EXTRA)) {
    p->alias = f->aliases ? f->aliases[f->structural] : 0;
    p->field = field_of(f, f->structural);
    f->structural++;
  }
  return true;
}

static bool write_tree(struct out *o, TSNode root, struct stack *stack) {
  struct view v = look(*(const subtree *)root.id);
  struct place p = {.start = ts_node_start_byte(root), .parent = -1};
  v.visible = true;
  do {
    bool enter = v.descendants > 0;
    // A hidden node hands its field and its parent on to its children.
    uint16_t field = p.field;
    int32_t parent = p.parent;
    if (v.visible || p.alias) {
      if (v.descendants >= o->capacity - o->count) return false;
      parent = write_node(o, &v, p);
      field = 0;
      if (v.descendants >= WORTH_REUSE && reuse(o, &v, parent)) enter = false;
    }
    if (enter && !push(stack, o->language, v.heap, p.start, field, parent)) return false;
  } while (next(stack, &v, &p));
  return true;
}

uint32_t wk_export(const TSTree *tree, uint16_t *kinds, uint8_t *fields,
                   uint8_t *flags, uint32_t *starts, uint32_t *ends,
                   int32_t *parents, int32_t *sizes, uint32_t capacity,
                   uint64_t *record_keys, int32_t *record_ids,
                   uint32_t *records, const uint64_t *known_keys,
                   const int32_t *known_ids, uint32_t known_mask,
                   int32_t *reused, uint32_t *reuses) {
  struct out o = {
      .language = (const void *)ts_tree_language(tree),
      .kinds = kinds, .fields = fields, .flags = flags,
      .starts = starts, .ends = ends,
      .parents = parents, .sizes = sizes, .capacity = capacity,
      .record_keys = record_keys, .record_ids = record_ids,
      .record_capacity = *records,
      .known_keys = known_keys, .known_ids = known_ids,
      .known_mask = known_mask,
      .reused = reused, .reuse_capacity = *reuses,
  };
  struct stack stack = {0};
  bool ok = write_tree(&o, ts_tree_root_node(tree), &stack);
  free(stack.frames);
  *records = o.records;
  *reuses = o.reuses;
  return ok ? o.count : 0;
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
