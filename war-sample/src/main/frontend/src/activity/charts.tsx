// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {Activity} from '../api/client';
import {count, size, time} from '../ui/format';
import {Chart} from './chart';
import {rates} from './samples';

const SPAN = 150;
const ROWS = 10;

interface Figure {
  name: string;
  values: (number | undefined)[];
  format(value: number): string;
}

const number = (value: number) => (value < 10 && !Number.isInteger(value) ? value.toFixed(1) : count(Math.round(value)));
const perSecond = (value: number) => `${number(value)}/s`;
const bytesPerSecond = (value: number) => `${size(Math.round(value))}/s`;

function figures(samples: Activity[]): Figure[] {
  return [
    {name: 'Appliances in use', values: samples.map(one => one.supply?.inUse ?? one.handles.length), format: number},
    {name: 'Appliances ready', values: samples.map(one => one.supply?.ready), format: number},
    {name: 'Calls', values: rates(samples, 'calls'), format: perSecond},
    {name: 'Failed calls', values: rates(samples, 'failedCalls'), format: perSecond},
    {name: 'Read from images', values: rates(samples, 'bytesReceived'), format: bytesPerSecond},
    {name: 'Sent to appliances', values: rates(samples, 'bytesSent'), format: bytesPerSecond},
  ];
}

/** The last five minutes, as pictures and as figures. */
export function Charts({samples}: {samples: Activity[]}) {
  const all = figures(samples);
  const step = Math.max(1, Math.ceil(samples.length / ROWS));
  const shown = samples.map((sample, i) => ({sample, i})).filter(({i}) => (samples.length - 1 - i) % step === 0);
  return (
    <section aria-label="The last five minutes">
      <div className="charts">
        {all.map(figure => (
          <Chart key={figure.name} {...figure} span={SPAN} />
        ))}
      </div>
      <details>
        <summary>The charts as figures</summary>
        <div className="table-box" tabIndex={0} role="region" aria-label="The charts as figures">
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                {all.map(figure => (
                  <th key={figure.name} scope="col" className="number">
                    {figure.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({sample, i}) => (
                <tr key={sample.time}>
                  <th scope="row">
                    {time(sample.time)}:{sample.time.slice(17, 19)}
                  </th>
                  {all.map(figure => {
                    const value = figure.values[i];
                    return (
                      <td key={figure.name} className="number">
                        {value === undefined ? '–' : figure.format(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
