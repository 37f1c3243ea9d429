// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Tab, TabList, TabPanel, Tabs} from 'react-aria-components';
import type {Entry, Location} from '../api/client';
import {useSession} from '../session/session';
import {useAfter} from '../ui/hooks';
import {Loading} from '../ui/states';
import {Name} from '../ui/text';
import {Contents, HexContents} from './contents';
import {DownloadLink} from './download';
import {EntryFacts} from './entry-facts';
import {FileIcon} from './file-icon';
import {isFile} from './folder';

/** What a file is and what is in it; for viewers, too, who cannot download it. */
export function Preview({place, entry}: {place: Location; entry: Entry}) {
  const {restorer} = useSession();
  // Moving through a list must not read every file on the way.
  const settled = useAfter(200);
  return (
    <div className="preview">
      <div className="preview-head">
        <FileIcon entry={entry} />
        <h2>
          <Name>{entry.nameDisplay}</Name>
        </h2>
      </div>
      {isFile(entry) ? (
        <>
          <div className="preview-actions">
            <DownloadLink place={place} />
            {!restorer && <p className="muted small">To download, one has to be a restorer.</p>}
          </div>
          <Tabs className="tabs">
            <TabList aria-label="Views" className="tab-list">
              <Tab id="content">Content</Tab>
              <Tab id="hex">Bytes</Tab>
              <Tab id="facts">Details</Tab>
            </TabList>
            <TabPanel id="content">{settled ? <Contents place={place} /> : <Loading />}</TabPanel>
            <TabPanel id="hex">
              <HexContents place={place} />
            </TabPanel>
            <TabPanel id="facts">
              <EntryFacts entry={entry} />
            </TabPanel>
          </Tabs>
        </>
      ) : (
        <EntryFacts entry={entry} />
      )}
    </div>
  );
}
