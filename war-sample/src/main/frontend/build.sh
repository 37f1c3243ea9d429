#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: The Guestfs EE authors
# Called by Maven: fetches the packages if the lock file changed, then has build.mjs do the rest.
#   build.sh bundle TARGET | build.sh test TARGET
set -eu
cd "$(dirname "$0")"
version=$(node --version 2>/dev/null || echo v0)
version=${version#v}
if [ "${version%%.*}" -lt 18 ] || ! command -v npm >/dev/null; then
  echo "guestfs-ee: the user interface is built with Node.js 18 or later and npm: install Debian's packages nodejs and npm, or run bin/run, which does" >&2
  exit 1
fi
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --no-progress --loglevel=error
  cp package-lock.json node_modules/.installed
fi
exec node build.mjs "$@"
