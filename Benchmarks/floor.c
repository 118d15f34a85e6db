// The floor under every reader of a gzip'd table: inflate it with ISA-L and search for each line
// feed, on one core. Prints the number of lines.
#include <fcntl.h>
#include <isa-l/igzip_lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static unsigned char input[1 << 20], output[1 << 20];
static struct inflate_state state;

int main(int count, char **arguments) {
  int file = count > 1 ? open(arguments[1], O_RDONLY) : -1;
  if (file < 0) return 66;
  isal_inflate_init(&state);
  state.crc_flag = ISAL_GZIP;
  long lines = 0;
  while (state.block_state != ISAL_BLOCK_FINISH) {
    if (state.avail_in == 0) {
      ssize_t got = read(file, input, sizeof input);
      if (got < 0) return 65;
      state.next_in = input;
      state.avail_in = (uint32_t)got;
    }
    state.next_out = output;
    state.avail_out = sizeof output;
    if (isal_inflate(&state) < 0) return 65;
    unsigned char *from = output, *end = state.next_out;
    while (from < end && (from = memchr(from, '\n', (size_t)(end - from))) != NULL) {
      lines++;
      from++;
    }
  }
  printf("%ld\n", lines);
  return 0;
}
