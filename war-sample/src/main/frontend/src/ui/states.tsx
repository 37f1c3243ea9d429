// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {CircleAlert, LoaderCircle, RotateCw} from 'lucide-react';
import type {ReactNode} from 'react';
import {ApiError} from '../api/problem';
import {Button} from './controls';

export function Loading({children = 'Loading'}: {children?: ReactNode}) {
  return (
    <p className="state" role="status">
      <LoaderCircle aria-hidden className="spin" />
      {children}
    </p>
  );
}

/** What went wrong, and a way to try again. */
export function Failure({error, onRetry, title}: {error: unknown; onRetry?: () => void; title?: string}) {
  const heading = title ?? (error instanceof ApiError ? error.title : undefined);
  return (
    <div className="note bad" role="alert">
      <CircleAlert aria-hidden />
      <div>
        {heading && <strong>{heading}</strong>}
        <p>{ApiError.message(error)}</p>
        {onRetry && (
          <Button onPress={onRetry}>
            <RotateCw aria-hidden /> Retry
          </Button>
        )}
      </div>
    </div>
  );
}

export function Empty({icon, title, children}: {icon: ReactNode; title: string; children?: ReactNode}) {
  return (
    <div className="empty">
      {icon}
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
