// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ArrowLeft, FolderOpen, LockKeyhole, ScanSearch} from 'lucide-react';
import {type ReactNode, useState} from 'react';
import type {Image, Report} from '../api/client';
import {Button} from '../ui/controls';
import {href} from '../ui/route';
import {Failure, Loading} from '../ui/states';
import {Name, Size, Time} from '../ui/text';
import {KeyDialog} from './key-dialog';
import {isBrowsable, useInspection, useUnlock} from './queries';
import {SystemDetails} from './system-details';

export function ImageDetails({image}: {image: Image}) {
  const inspection = useInspection(image.name);
  const unlock = useUnlock(image.name);
  const [asking, ask] = useState(false);
  const report = image.report;

  return (
    <>
      <a className="back-link" href={href('images')}>
        <ArrowLeft aria-hidden /> All images
      </a>
      <header className="pane-head">
        <h2>
          <Name>{image.nameDisplay}</Name>
        </h2>
        <Button tone={report ? 'plain' : 'primary'} onPress={() => inspection.mutate()} isPending={inspection.isPending}>
          <ScanSearch aria-hidden /> {report ? 'Inspect again' : 'Inspect'}
        </Button>
      </header>
      <dl className="facts">
        <Fact name="Format">{image.format}</Fact>
        <Fact name="Disk size">
          <Size bytes={image.virtualSize} />
        </Fact>
        <Fact name="File size">
          <Size bytes={image.fileSize} />
        </Fact>
        <Fact name="Changed">
          <Time at={image.modified} />
        </Fact>
        {report && (
          <Fact name="Inspected">
            <Time at={report.inspected} />
          </Fact>
        )}
      </dl>
      {inspection.isPending && <Loading>Looking into the image, which takes some seconds</Loading>}
      {inspection.isError && (
        <Failure title="The image could not be inspected" error={inspection.error} onRetry={() => inspection.mutate()} />
      )}
      {image.problem && !inspection.isPending && !inspection.isError && (
        <Failure
          title="The last inspection failed"
          error={new Error(image.problem)}
          onRetry={() => inspection.mutate()}
        />
      )}
      {!report && !image.problem && !inspection.isPending && (
        <p className="muted">Nobody has looked into this image yet. Inspect it to see its systems and volumes.</p>
      )}
      {report && <ReportDetails image={image.name} report={report} onUnlock={() => ask(true)} />}
      <KeyDialog isOpen={asking} onClose={() => ask(false)} onKey={unlock} />
    </>
  );
}

function ReportDetails({image, report, onUnlock}: {image: string; report: Report; onUnlock(): void}) {
  return (
    <>
      {report.systems.map(system => (
        <SystemDetails key={system.volume} image={image} system={system} />
      ))}
      {report.locked.length > 0 && (
        <section>
          <h3>Encrypted</h3>
          <p className="muted">A pass phrase would show what is in these devices.</p>
          <ul className="plain-list">
            {report.locked.map(device => (
              <li key={device}>
                <LockKeyhole aria-hidden /> <code>{device}</code>
              </li>
            ))}
          </ul>
          <Button onPress={onUnlock}>Enter pass phrase</Button>
        </section>
      )}
      <FileSystems image={image} report={report} />
      <Devices report={report} />
    </>
  );
}

function FileSystems({image, report}: {image: string; report: Report}) {
  if (report.fileSystems.length === 0) return null;
  return (
    <section>
      <h3 id="file-systems">File systems</h3>
      <div className="table-box" tabIndex={0} role="region" aria-labelledby="file-systems">
        <table>
          <thead>
            <tr>
              <th scope="col">Volume</th>
              <th scope="col">Type</th>
              <th scope="col">Label</th>
              <th scope="col" className="number">
                Size
              </th>
              <th scope="col">
                <span className="visually-hidden">Action</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {report.fileSystems.map(fileSystem => (
              <tr key={fileSystem.volume}>
                <th scope="row">
                  <code title={fileSystem.uuid && `UUID ${fileSystem.uuid}`}>{fileSystem.volume}</code>
                </th>
                <td>{fileSystem.type}</td>
                <td>
                  <Name>{fileSystem.label}</Name>
                </td>
                <td className="number">
                  <Size bytes={fileSystem.size} />
                </td>
                <td className="number">
                  {isBrowsable(fileSystem.type) && (
                    <a
                      className="button plain small"
                      href={href('files', {image, volume: fileSystem.volume, path: '/'})}
                      aria-label={`Browse ${fileSystem.volume}`}
                    >
                      <FolderOpen aria-hidden /> Browse
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Devices({report}: {report: Report}) {
  return (
    <section>
      <h3 id="devices">Devices</h3>
      <div className="table-box" tabIndex={0} role="region" aria-labelledby="devices">
        <table>
          <thead>
            <tr>
              <th scope="col">Device</th>
              <th scope="col">Kind</th>
              <th scope="col" className="number">
                Size
              </th>
            </tr>
          </thead>
          <tbody>
            {report.devices.map(device => (
              <tr key={device.name}>
                <th scope="row">
                  <code>{device.name}</code>
                </th>
                <td>{device.kind}</td>
                <td className="number">
                  <Size bytes={device.size} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
