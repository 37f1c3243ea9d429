// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {expectedValues} from '../files/checksums';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

test('lines of md5sum', () => {
  const values = expectedValues(`${MD5}  a.txt\n${MD5.toUpperCase()} *dir/b c.txt\n${MD5}  other\nnot a line`, ['a.txt', 'b c.txt']);
  assert.deepEqual([...values], [
    ['a.txt', MD5],
    ['b c.txt', MD5],
  ]);
});

test('a value alone is that of the only file', () => {
  assert.deepEqual([...expectedValues(MD5, ['a'])], [['a', MD5]]);
  assert.equal(expectedValues(MD5, ['a', 'b']).size, 0);
});
