// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {CircleAlert, CircleCheck, X} from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import {ApiError} from '../api/problem';

interface Message {
  tone: 'good' | 'bad';
  title: string;
  detail?: string;
  link?: {href: string; text: string};
}

const queue = new ToastQueue<Message>({maxVisibleToasts: 3});

/** Tells of an outcome that nobody is looking at. It goes away by itself, unless the pointer or the focus is on it. */
export function toast(message: Message) {
  queue.add(message, {timeout: message.tone === 'good' ? 8_000 : 20_000});
}

export function toastError(title: string, error: unknown) {
  toast({tone: 'bad', title, detail: ApiError.message(error)});
}

export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label="Notifications">
      {({toast}) => (
        <Toast toast={toast} className={`toast ${toast.content.tone}`}>
          {toast.content.tone === 'good' ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.title}</Text>
            {toast.content.detail && <Text slot="description">{toast.content.detail}</Text>}
            {toast.content.link && <a href={toast.content.link.href}>{toast.content.link.text}</a>}
          </ToastContent>
          <Button slot="close" className="icon-button" aria-label="Dismiss">
            <X aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
