// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Activity, Database, DatabaseBackup, GitCompareArrows, ListChecks, type LucideIcon} from 'lucide-react';
import type {ComponentType} from 'react';
import {ActivityPage} from './activity/activity-page';
import {ComparePage} from './compare/compare-page';
import {FilesPage} from './files/files-page';
import {ImagesPage} from './images/images-page';
import {JobsProvider} from './jobs/feed';
import {JobPage, JobsPage} from './jobs/jobs-page';
import {JobsTray} from './jobs/tray';
import {SearchPage} from './search/search-page';
import {SignIn} from './session/sign-in';
import {useSession} from './session/session';
import {UserMenu} from './session/user-menu';
import {Announcer} from './ui/announce';
import {Page} from './ui/page';
import {href, useRoute} from './ui/route';
import {Failure} from './ui/states';
import {ThemeMenu} from './ui/theme-menu';
import {Toasts} from './ui/toasts';

const pages: Record<string, ComponentType> = {
  images: ImagesPage,
  files: FilesPage,
  search: SearchPage,
  compare: ComparePage,
  jobs: JobsPage,
  job: JobPage,
  activity: ActivityPage,
};

/** Which part of the navigation a page belongs to. */
const parts: {page: string; name: string; icon: LucideIcon; pages: string[]}[] = [
  {page: 'images', name: 'Images', icon: Database, pages: ['images', 'files', 'search']},
  {page: 'compare', name: 'Compare', icon: GitCompareArrows, pages: ['compare']},
  {page: 'jobs', name: 'Jobs', icon: ListChecks, pages: ['jobs', 'job']},
  {page: 'activity', name: 'Activity', icon: Activity, pages: ['activity']},
];

export function App() {
  const {user} = useSession();
  return (
    <>
      {user ? (
        <JobsProvider key={user}>
          <Shell />
        </JobsProvider>
      ) : (
        <SignIn />
      )}
      <Toasts />
      <Announcer />
    </>
  );
}

function Shell() {
  const {page} = useRoute();
  const Current = pages[page] ?? NoPage;
  return (
    <div className="shell">
      <a
        className="skip-link"
        href="#main"
        onClick={event => {
          // The address is the route's.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to content
      </a>
      <header className="top">
        <a className="brand" href={href('images')} aria-label="Guestfs EE">
          <DatabaseBackup aria-hidden /> <span>Guestfs EE</span>
        </a>
        <nav aria-label="Main" className="main-nav">
          {parts.map(({page: to, name, icon: Icon, pages: own}) => (
            <a key={to} href={href(to)} aria-current={own.includes(page) ? 'page' : undefined}>
              <Icon aria-hidden /> <span>{name}</span>
            </a>
          ))}
        </nav>
        <div className="top-tools">
          <JobsTray />
          <ThemeMenu />
          <UserMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Current key={page} />
      </main>
    </div>
  );
}

function NoPage() {
  return (
    <Page title="Not found">
      <Failure error={new Error('There is no such page.')} />
    </Page>
  );
}
