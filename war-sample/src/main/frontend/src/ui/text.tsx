// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {exactSize, exactTime, size, time} from './format';

/** A stranger's name: kept apart from the direction of what is around it, and whole in its title where it is cut. */
export function Name({children, className = ''}: {children: string; className?: string}) {
  return (
    <bdi className={`name ${className}`} title={children}>
      {children}
    </bdi>
  );
}

export function Size({bytes}: {bytes: number}) {
  return <span title={exactSize(bytes)}>{size(bytes)}</span>;
}

export function Time({at}: {at: string}) {
  return (
    <time dateTime={at} title={exactTime(at)}>
      {time(at)}
    </time>
  );
}
