// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {duration, exactSize, parseSize, plural, size} from '../ui/format';

test('sizes for people', () => {
  assert.equal(size(0), '0 B');
  assert.equal(size(1023), '1023 B');
  assert.equal(size(1024), '1.0 KiB');
  assert.equal(size(10 * 1024 - 1), '10 KiB');
  assert.equal(size(1024 * 1024 - 1), '1.0 MiB');
  assert.equal(size(5 * 1024 ** 3), '5.0 GiB');
  assert.equal(exactSize(1234567), '1,234,567 bytes');
});

test('sizes of people', () => {
  assert.equal(parseSize('10'), 10);
  assert.equal(parseSize('1.5 MB'), 1572864);
  assert.equal(parseSize('2GiB'), 2 * 1024 ** 3);
  assert.equal(parseSize('4 k'), 4096);
  assert.equal(parseSize('big'), undefined);
});

test('counts and durations', () => {
  assert.equal(plural(1, 'file'), '1 file');
  assert.equal(plural(50000, 'file'), '50,000 files');
  assert.equal(plural(2, 'entry', 'entries'), '2 entries');
  assert.equal(duration(250), '250 ms');
  assert.equal(duration(75_000), '1 min 15 s');
});
