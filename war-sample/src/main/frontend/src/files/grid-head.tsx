// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ArrowDown, ArrowUp} from 'lucide-react';
import {Button} from 'react-aria-components';
import type {GridProps} from './file-grid';
import type {Order} from './folder';

const columns: {name: string; order?: Order; className: string}[] = [
  {name: 'Name', order: 'name', className: 'cell-name'},
  {name: 'Size', order: 'size', className: 'cell-size number'},
  {name: 'Modified', order: 'modified', className: 'cell-modified'},
  {name: 'Permissions', className: 'cell-permissions'},
  {name: 'Owner', className: 'cell-owner'},
];

export function GridHead({order, descending, onOrder}: GridProps) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="file-row head">
        <div role="columnheader" aria-colindex={1} className="cell-check">
          <span className="visually-hidden">Selected</span>
        </div>
        {columns.map((column, i) => (
          <div
            key={column.name}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={column.order === order ? (descending ? 'descending' : 'ascending') : undefined}
            className={column.className}
          >
            {column.order ? (
              <Button className="sort" onPress={() => onOrder(column.order as Order)}>
                {column.name}
                {column.order === order && (descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
              </Button>
            ) : (
              column.name
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
