// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {type ReactNode, useEffect, useRef} from 'react';

let visited = false;

/** A page: its title is the document's, and its heading has the focus after one has gone to it. */
export function Page(props: {title: string; heading?: ReactNode; actions?: ReactNode; className?: string; children: ReactNode}) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${props.title} · Guestfs EE`;
  }, [props.title]);

  useEffect(() => {
    // Not at the first: there the browser begins at the top, with the skip link.
    if (visited) heading.current?.focus({preventScroll: true});
    visited = true;
  }, []);

  return (
    <div className={`page ${props.className ?? ''}`}>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {props.heading ?? props.title}
        </h1>
        {props.actions && <div className="page-actions">{props.actions}</div>}
      </div>
      {props.children}
    </div>
  );
}
