// libcsv as Debian's libcsv-dev installs it; nothing is added.
#include <csv.h>
