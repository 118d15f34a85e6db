#include <zlib.h>

// inflateInit2 and deflateInit2 are macros that pass the header's version and the size of
// z_stream; macros with arguments are not imported into Swift, hence these functions.
static inline int skillgap_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

static inline int skillgap_deflate_init(z_stream *stream, int level, int window_bits) {
  return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
