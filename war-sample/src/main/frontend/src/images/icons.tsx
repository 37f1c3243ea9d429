// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {AppWindow, HardDrive, LockKeyhole, Monitor, Terminal} from 'lucide-react';
import {useState} from 'react';
import {address, type Image, type OperatingSystem} from '../api/client';

const generic = {linux: Terminal, windows: AppWindow};

/** The picture of a system from its guest, or one that fits. */
export function SystemIcon({image, system}: {image: string; system: OperatingSystem}) {
  const [failed, fail] = useState(false);
  if (system.hasIcon && !failed) {
    return (
      <img
        className="system-icon"
        src={address('/image/icon', {image, volume: system.volume})}
        alt=""
        width={32}
        height={32}
        onError={() => fail(true)}
      />
    );
  }
  const Icon = generic[system.type as keyof typeof generic] ?? Monitor;
  return <Icon aria-hidden className="system-icon" />;
}

export function ImageIcon({image}: {image: Image}) {
  const system = image.report?.systems[0];
  if (system) return <SystemIcon image={image.name} system={system} />;
  const Icon = image.report?.locked.length ? LockKeyhole : HardDrive;
  return <Icon aria-hidden className="system-icon" />;
}
