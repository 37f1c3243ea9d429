// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
export interface HexRow {
  offset: string;
  hex: string;
  ascii: string;
}

/** As `hexdump -C` shows them, which has sixteen bytes a row. */
export function hexRows(bytes: Uint8Array, width: 8 | 16 = 16): HexRow[] {
  const rows: HexRow[] = [];
  for (let i = 0; i < bytes.length; i += width) {
    const row = [...bytes.subarray(i, i + width)];
    const pairs = row.map(byte => byte.toString(16).padStart(2, '0'));
    rows.push({
      offset: i.toString(16).padStart(8, '0'),
      hex: `${pairs.slice(0, 8).join(' ')}  ${pairs.slice(8).join(' ')}`.trimEnd().padEnd(width * 3),
      ascii: row.map(byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join(''),
    });
  }
  return rows;
}
