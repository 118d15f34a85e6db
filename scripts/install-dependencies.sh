#!/bin/sh
# Installs Debian packages where they are missing: those that are named, else the C libraries that
# the build links, libcsv and zlib.
# As root or with sudo; where neither is to be had it says which command to run and fails.
set -eu

[ $# -gt 0 ] || set -- libcsv-dev zlib1g-dev
missing=""
for package in "$@"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
    || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as_root="sudo"
else
  echo "Missing packages:$missing" >&2
  echo "This user may not install them. Ask an administrator to run:" >&2
  echo "  apt-get update && apt-get install -y$missing" >&2
  exit 1
fi

echo "Installing$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 -- the list of packages is meant to be split
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
