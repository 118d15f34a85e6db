#include <isa-l/igzip_lib.h>
#include <stdint.h>
#include <stdlib.h>

// inflate_state holds arrays too large for Swift to import; here it is opaque.
typedef struct skillgap_isal skillgap_isal;

static inline skillgap_isal *skillgap_isal_create(void) {
  struct inflate_state *state = malloc(sizeof(struct inflate_state));
  if (state != NULL) {
    isal_inflate_init(state);
    state->crc_flag = ISAL_GZIP;
  }
  return (skillgap_isal *)state;
}

static inline void skillgap_isal_reset(skillgap_isal *opaque) {
  struct inflate_state *state = (struct inflate_state *)opaque;
  isal_inflate_reset(state);
  state->crc_flag = ISAL_GZIP;
}

static inline void skillgap_isal_destroy(skillgap_isal *opaque) { free(opaque); }

// Inflates from input into output; both counts become what is left of them.
// Returns ISA-L's code, and in *ended whether the member is complete.
static inline int skillgap_isal_inflate(
    skillgap_isal *opaque, const uint8_t *input, uint32_t *available, uint8_t *output,
    uint32_t *room, int *ended) {
  struct inflate_state *state = (struct inflate_state *)opaque;
  state->next_in = (uint8_t *)input;
  state->avail_in = *available;
  state->next_out = output;
  state->avail_out = *room;
  int code = isal_inflate(state);
  *available = state->avail_in;
  *room = state->avail_out;
  *ended = state->block_state == ISAL_BLOCK_FINISH;
  state->next_in = NULL;
  state->next_out = NULL;
  return code;
}
