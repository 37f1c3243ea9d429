// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useId} from 'react';

const WIDTH = 300;
const HEIGHT = 64;

/** The course of one figure, as an area; its highest value is the top. */
export function Chart(props: {
  name: string;
  values: (number | undefined)[];
  /** How many values the whole width is. */
  span: number;
  format(value: number): string;
}) {
  const {values, span, format} = props;
  const id = useId();
  const known = values.filter(value => value !== undefined);
  const highest = Math.max(1e-9, ...known);
  const last = values.at(-1);
  const points = values.flatMap((value, i) =>
    value === undefined
      ? []
      : [`${(((span - values.length + i) / (span - 1)) * WIDTH).toFixed(1)},${(HEIGHT - 2 - (value / highest) * (HEIGHT - 6)).toFixed(1)}`],
  );
  const begin = points[0]?.split(',')[0];
  const end = points.at(-1)?.split(',')[0];
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <span className="muted">{props.name}</span>
        <strong>{last === undefined ? '–' : format(last)}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden focusable="false">
        {points.length > 1 && (
          <>
            <polygon className="area" points={`${begin},${HEIGHT} ${points.join(' ')} ${end},${HEIGHT}`} />
            <polyline className="line" points={points.join(' ')} vectorEffect="non-scaling-stroke" />
          </>
        )}
      </svg>
      <span className="chart-top muted small">{known.length > 0 ? `at most ${format(Math.max(...known))}` : 'no figures yet'}</span>
    </figure>
  );
}
