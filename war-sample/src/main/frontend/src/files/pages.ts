// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
export const PAGE = 200;

/** The pages that hold the rows from one index to another, both included. */
export function pagesOf(first: number, last: number, total: number): number[] {
  if (total === 0 || last < first) return [];
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.min(last, total - 1) / PAGE);
  return Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i);
}

export function placeOf(index: number): {page: number; row: number} {
  return {page: Math.floor(index / PAGE), row: index % PAGE};
}
