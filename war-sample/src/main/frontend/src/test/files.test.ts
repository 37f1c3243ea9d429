// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hexRows} from '../files/hex';
import {kindOf, textOf} from '../files/magic';
import {PAGE, pagesOf, placeOf} from '../files/pages';
import {octal, permissions} from '../files/permissions';

const bytes = (text: string) => new TextEncoder().encode(text);

test('permissions as ls shows them', () => {
  assert.equal(permissions('directory', 'rwxr-xr-x'), 'drwxr-xr-x');
  assert.equal(permissions('symlink', 'rwxrwxrwx'), 'lrwxrwxrwx');
  assert.equal(octal(0o104755), '4755');
  assert.equal(octal(0o40007), '0007');
});

test('hexadecimal rows', () => {
  const rows = hexRows(bytes('0123456789abcdefXY\n'));
  assert.equal(rows.length, 2);
  assert.deepEqual(rows[0], {
    offset: '00000000',
    hex: '30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66',
    ascii: '0123456789abcdef',
  });
  assert.equal(rows[1]?.offset, '00000010');
  assert.equal(rows[1]?.hex.trimEnd(), '58 59 0a');
  assert.equal(rows[1]?.ascii, 'XY.');
  assert.equal(hexRows(bytes('0123456789'), 8)[1]?.hex, '38 39'.padEnd(24));
  assert.deepEqual(hexRows(new Uint8Array()), []);
});

test('kinds by the first bytes', () => {
  assert.deepEqual(kindOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), {kind: 'picture', type: 'image/png'});
  assert.deepEqual(kindOf(bytes('GIF89a...')), {kind: 'picture', type: 'image/gif'});
  assert.deepEqual(kindOf(bytes('RIFF....WEBPVP8 ')), {kind: 'picture', type: 'image/webp'});
  assert.deepEqual(kindOf(bytes('<svg onload="x"/>')), {kind: 'text'});
  assert.deepEqual(kindOf(bytes('BMW is not a bitmap')), {kind: 'text'});
  assert.deepEqual(kindOf(Uint8Array.of(0x7f, 0x45, 0, 1)), {kind: 'binary'});
  assert.deepEqual(kindOf(new Uint8Array()), {kind: 'text'});
});

test('text that is UTF-8, that is cut, and that is not', () => {
  assert.deepEqual(textOf(bytes('grüße'), true), {text: 'grüße', utf8: true});
  assert.deepEqual(textOf(bytes('ü').subarray(0, 1), false), {text: '', utf8: true});
  assert.deepEqual(textOf(bytes('ü').subarray(0, 1), true), {text: 'Ã', utf8: false});
});

test('sparse pages', () => {
  assert.deepEqual(pagesOf(0, 30, 50000), [0]);
  assert.deepEqual(pagesOf(PAGE - 1, PAGE, 50000), [0, 1]);
  assert.deepEqual(pagesOf(49990, 60000, 50000), [249]);
  assert.deepEqual(pagesOf(0, 10, 0), []);
  assert.deepEqual(placeOf(PAGE + 3), {page: 1, row: 3});
});
