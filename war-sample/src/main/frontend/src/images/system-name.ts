// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {OperatingSystem} from '../api/client';

/** What a system calls itself; where that is a number, as Debian's is, with the name of the distribution. */
export function systemName({productName, distribution, type, version}: OperatingSystem): string {
  if (/[a-z]/i.test(productName)) return productName;
  const name = distribution || type || 'Operating system';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${productName || version}`.trim();
}
