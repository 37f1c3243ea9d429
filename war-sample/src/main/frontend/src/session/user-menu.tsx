// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {CircleUserRound, LogOut} from 'lucide-react';
import {Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover} from 'react-aria-components';
import {useSession, useSessionActions} from './session';

export function UserMenu() {
  const {user, restorer} = useSession();
  const {end} = useSessionActions();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={`User ${user}`}>
        <CircleUserRound aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="User">
          <MenuSection>
            <Header className="menu-header">
              <strong>{user}</strong> {restorer ? 'restorer' : 'viewer'}
            </Header>
            <MenuItem className="menu-item" onAction={() => void end()}>
              <LogOut aria-hidden /> Sign out
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
