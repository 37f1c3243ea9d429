// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {OperatingSystem} from '../api/client';

/** What people call a system. A Debian calls itself by a number alone. */
export function systemName({productName, distribution, type}: OperatingSystem): string {
  const family = distribution || type || 'operating system';
  if (/\p{L}/u.test(productName)) return productName;
  return `${family.charAt(0).toUpperCase()}${family.slice(1)} ${productName}`.trim();
}
