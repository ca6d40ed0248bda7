#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "shim.h"

// A parse allocates hundreds of thousands of small things and frees most of
// them one by one, only for the whole tree to go at once when it has been
// exported. An arena hands out memory by moving a pointer and takes all of it
// back in one step.

enum {
  ALIGN = 16,
  CHUNK = 4 << 20,      // bytes asked of malloc at a time
  KEPT_CHUNKS = 2,      // that many stay for the next parse
  LARGEST_CLASS = 1024, // freed blocks up to this many bytes are used again
};

// block stands before everything that an arena hands out.
struct block {
  _Alignas(ALIGN) size_t size; // of what follows, a multiple of ALIGN
};

struct chunk {
  struct chunk *next;
  size_t size;
  _Alignas(ALIGN) char bytes[];
};

struct wk_arena {
  char *at, *end;               // the free part of the newest chunk
  struct chunk *chunks, *spare; // newest first
  void *freed[LARGEST_CLASS / ALIGN + 1];
  TSParser *parser; // lives in the arena, too
};

// current is the arena of the C call that this thread is in, NULL outside of
// those that use one.
static _Thread_local struct wk_arena *current;

static void die(void) { abort(); } // as the runtime itself does without memory

static struct chunk *new_chunk(struct wk_arena *a, size_t size) {
  struct chunk *c = a->spare;
  if (c != NULL && size <= CHUNK) {
    a->spare = c->next;
    return c;
  }
  if (size < CHUNK) size = CHUNK;
  c = malloc(sizeof *c + size);
  if (c == NULL) die();
  c->size = size;
  return c;
}

static void *take(struct wk_arena *a, size_t size) {
  size = size == 0 ? ALIGN : (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (size <= LARGEST_CLASS && a->freed[size / ALIGN] != NULL) {
    void *p = a->freed[size / ALIGN];
    memcpy(&a->freed[size / ALIGN], p, sizeof(void *));
    return p;
  }
  size_t whole = sizeof(struct block) + size;
  if ((size_t)(a->end - a->at) < whole) {
    struct chunk *c = new_chunk(a, whole);
    c->next = a->chunks;
    a->chunks = c;
    a->at = c->bytes;
    a->end = c->bytes + c->size;
  }
  struct block *b = (struct block *)a->at;
  a->at += whole;
  b->size = size;
  return b + 1;
}

static void give_back(struct wk_arena *a, void *p) {
  size_t size = ((struct block *)p - 1)->size;
  if (size > LARGEST_CLASS) return;
  memcpy(p, &a->freed[size / ALIGN], sizeof(void *));
  a->freed[size / ALIGN] = p;
}

static void *regrow(struct wk_arena *a, void *p, size_t size) {
  if (p == NULL) return take(a, size);
  struct block *b = (struct block *)p - 1;
  if (size <= b->size) return p;
  if ((char *)p + b->size == a->at && size <= (size_t)(a->end - (char *)p)) {
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (size <= (size_t)(a->end - (char *)p)) { // the newest block grows in place
      b->size = size;
      a->at = (char *)p + size;
      return p;
    }
  }
  void *bigger = take(a, size);
  memcpy(bigger, p, b->size);
  give_back(a, p);
  return bigger;
}

static void *allocate(size_t size) {
  if (current != NULL) return take(current, size);
  void *p = malloc(size);
  if (p == NULL && size > 0) die();
  return p;
}

static void *allocate_zeroed(size_t count, size_t size) {
  if (current != NULL) return memset(take(current, count * size), 0, count * size);
  void *p = calloc(count, size);
  if (p == NULL && count * size > 0) die();
  return p;
}

static void *reallocate(void *p, size_t size) {
  if (current != NULL) return regrow(current, p, size);
  p = realloc(p, size);
  if (p == NULL && size > 0) die();
  return p;
}

static void release(void *p) {
  if (current == NULL) {
    free(p);
  } else if (p != NULL) {
    give_back(current, p);
  }
}

void wk_allow_arenas(void) {
#ifdef __GLIBC__
  // What stays in C are the small nodes of open files' trees. With one heap a
  // thread they would lie about in all of them, and hold pages back.
  mallopt(M_ARENA_MAX, 1);
#endif
  ts_set_allocator(allocate, allocate_zeroed, reallocate, release);
}

struct wk_arena *wk_arena_new(void) {
  struct wk_arena *a = calloc(1, sizeof *a);
  if (a == NULL) die();
  return a;
}

static void free_chunks(struct chunk *c) {
  while (c != NULL) {
    struct chunk *next = c->next;
    free(c);
    c = next;
  }
}

void wk_arena_delete(struct wk_arena *a) {
  wk_arena_reset(a);
  free_chunks(a->spare);
  free(a);
}

TSTree *wk_arena_parse(struct wk_arena *a, const TSLanguage *language,
                       const char *text, uint32_t length, const size_t *stop) {
  current = a;
  if (a->parser == NULL) {
    a->parser = ts_parser_new();
    ts_parser_set_language(a->parser, language);
  }
  TSTree *tree = wk_parse(a->parser, NULL, text, length, stop);
  current = NULL;
  return tree;
}

void wk_arena_reset(struct wk_arena *a) {
  if (a->parser != NULL) {
    // Its scanner is the grammar's own, which is not allocated here.
    current = a;
    ts_parser_delete(a->parser);
    current = NULL;
  }
  struct chunk *c = a->chunks, *spare = a->spare;
  size_t kept = 0;
  for (struct chunk *s = spare; s != NULL; s = s->next) kept++;
  while (c != NULL) {
    struct chunk *next = c->next;
    if (kept < KEPT_CHUNKS && c->size == CHUNK) {
      c->next = spare;
      spare = c;
      kept++;
    } else {
      free(c);
    }
    c = next;
  }
  *a = (struct wk_arena){.spare = spare};
}
