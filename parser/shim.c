#include "layout.h"

#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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
                 uint32_t length, const size_t *stop) {
  ts_parser_set_cancellation_flag(parser, stop);
  return ts_parser_parse_string(parser, old, text, length);
}

void wk_give_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

uint32_t wk_node_count(const TSTree *tree) {
  return ts_node_descendant_count(ts_tree_root_node(tree));
}
