// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ancestors, child, encoded, lastName, parent, shown, volumeDevice} from '../api/names';

test('names are shown as UTF-8, with digits for what is not', () => {
  assert.equal(shown('gr%C3%BC%C3%9Fe.txt'), 'grüße.txt');
  assert.equal(shown('caf%E9'), 'caf\\xE9');
  assert.equal(shown('100%25'), '100%');
  assert.equal(shown('%F0%9F%90%9F%E2%82'), '🐟\\xE2\\x82');
});

test('no name can move what is beside it', () => {
  assert.equal(shown('a%0Ab%00'), 'a\\u000Ab\\u0000');
  assert.equal(shown('exe%E2%80%AEtxt'), 'exe\\u202Etxt');
});

test('what is typed is encoded as the server does it', () => {
  assert.equal(encoded("/a b/ü'(*)~"), '/a%20b/%C3%BC%27%28%2A%29~');
  assert.equal(shown(encoded('/a b/ü')), '/a b/ü');
});

test('paths', () => {
  assert.equal(child('/', 'etc'), '/etc');
  assert.equal(child('/etc', 'ssh'), '/etc/ssh');
  assert.equal(parent('/etc/ssh'), '/etc');
  assert.equal(parent('/etc'), '/');
  assert.equal(parent('/'), '/');
  assert.equal(lastName('/etc/ssh'), 'ssh');
  assert.deepEqual(ancestors('/a/b'), [
    {path: '/a', name: 'a'},
    {path: '/a/b', name: 'b'},
  ]);
  assert.equal(volumeDevice('os:/dev/sda1'), '/dev/sda1');
});
