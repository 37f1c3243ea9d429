// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ChevronRight} from 'lucide-react';
import {ancestors, shown, volumeDevice} from '../api/names';
import {href} from '../ui/route';
import {Name} from '../ui/text';

export function Breadcrumbs(props: {image: string; imageName: string; volume: string; path: string}) {
  const {image, volume} = props;
  const steps = ancestors(props.path);
  return (
    <nav aria-label="Path" className="breadcrumbs">
      <ol>
        <li>
          <a href={href('images', {image})}>
            <Name>{props.imageName}</Name>
          </a>
        </li>
        <li>
          <ChevronRight aria-hidden />
          <a href={href('files', {image, volume, path: '/'})} aria-current={steps.length === 0 ? 'page' : undefined}>
            <Name>{volumeDevice(volume)}</Name>
          </a>
        </li>
        {steps.map((step, i) => (
          <li key={step.path}>
            <ChevronRight aria-hidden />
            <a
              href={href('files', {image, volume, path: step.path})}
              aria-current={i === steps.length - 1 ? 'page' : undefined}
            >
              <Name>{shown(step.name)}</Name>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
