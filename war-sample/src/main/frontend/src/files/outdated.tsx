// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {RotateCw, TriangleAlert} from 'lucide-react';
import {api} from '../api/client';
import {Button} from '../ui/controls';
import {toastError} from '../ui/toasts';

export function Outdated({image, onReopened}: {image: string; onReopened(): void}) {
  const reopen = useMutation({
    mutationFn: () => api.DELETE('/image/open', {params: {query: {image}}}),
    onSuccess: onReopened,
    onError: error => toastError('The image could not be opened again', error),
  });
  return (
    <div className="note warn" role="status">
      <TriangleAlert aria-hidden />
      <p>The image was changed since it was opened. What is shown is how it was then.</p>
      <Button onPress={() => reopen.mutate()} isPending={reopen.isPending}>
        <RotateCw aria-hidden /> Open it again
      </Button>
    </div>
  );
}
