// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Monitor, Moon, Sun} from 'lucide-react';
import {Button, Menu, MenuItem, MenuTrigger, Popover} from 'react-aria-components';
import {useStored} from './hooks';

const themes = [
  {id: 'system', name: 'As the system', icon: Monitor},
  {id: 'light', name: 'Light', icon: Sun},
  {id: 'dark', name: 'Dark', icon: Moon},
];

export function ThemeMenu() {
  const [theme, setTheme] = useStored('theme', 'system');
  const Current = themes.find(one => one.id === theme)?.icon ?? Monitor;
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Theme">
        <Current aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          selectionMode="single"
          selectedKeys={[theme]}
          disallowEmptySelection
          onAction={key => {
            setTheme(String(key));
            if (key === 'system') delete document.documentElement.dataset.theme;
            else document.documentElement.dataset.theme = String(key);
          }}
        >
          {themes.map(({id, name, icon: Icon}) => (
            <MenuItem key={id} id={id} className="menu-item">
              <Icon aria-hidden /> {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
