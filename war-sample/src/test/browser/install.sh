#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: The Guestfs EE authors
# Called by Maven: fetches what drives the browser, if the lock file changed, and lays it out as Playwright's Java part
# wants it, whose own bundle of it brings Node.js for every platform.
set -eu
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --no-progress --loglevel=error
  mkdir node_modules/.driver
  ln -s ../playwright-core node_modules/.driver/package
  cp package-lock.json node_modules/.installed
fi
