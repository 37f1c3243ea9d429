// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Check, ChevronDown, Search, X} from 'lucide-react';
import type {ReactNode} from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  Dialog as AriaDialog,
  FieldError,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Popover,
  ProgressBar,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  SelectValue,
  Switch as AriaSwitch,
  Text,
  TextField as AriaTextField,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaButtonProps,
  type CheckboxProps,
  type SwitchProps,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import {count} from './format';

type ButtonProps = AriaButtonProps & {tone?: 'primary' | 'plain' | 'danger'};

/** A button; while what it began is pending it does nothing, but keeps the focus. */
export function Button({tone = 'plain', isPending, type, onPress, ...props}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      // Not react-aria's own: its announcement refers to the button, which may be gone by then.
      {...(isPending ? {'aria-disabled': true, 'data-pending': true, type: 'button'} : {type, onPress})}
      className={`button ${tone}`}
    />
  );
}

/** A button of one icon, with its name as a tooltip. */
export function IconButton({label, children, ...props}: AriaButtonProps & {label: string; children: ReactNode}) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton {...props} aria-label={label} className="icon-button">
        {children}
      </AriaButton>
      <Tooltip className="tooltip">{label}</Tooltip>
    </TooltipTrigger>
  );
}

type TextFieldProps = AriaTextFieldProps & {label: string; description?: ReactNode; placeholder?: string; className?: string};

export function TextField({label, description, placeholder, className = '', ...props}: TextFieldProps) {
  return (
    <AriaTextField {...props} className={`field ${className}`}>
      <Label>{label}</Label>
      <Input placeholder={placeholder} autoCapitalize="off" spellCheck={false} />
      {description && <Text slot="description">{description}</Text>}
      <FieldError />
    </AriaTextField>
  );
}

export function SearchField(props: {label: string; value: string; onChange(value: string): void; className?: string}) {
  return (
    <AriaSearchField
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      className={`search-field ${props.className ?? ''}`}
    >
      <Search aria-hidden />
      <Input placeholder={props.label} spellCheck={false} />
      <AriaButton className="clear" aria-label="Clear">
        <X aria-hidden />
      </AriaButton>
    </AriaSearchField>
  );
}

export interface Choice {
  id: string;
  name: string;
  detail?: string;
}

export function Select(props: {
  label: string;
  choices: Choice[];
  value: string | undefined;
  onChange(id: string): void;
  placeholder?: string;
  isDisabled?: boolean;
  className?: string;
}) {
  return (
    <AriaSelect
      className={`field select ${props.className ?? ''}`}
      value={props.value ?? null}
      onChange={key => key !== null && props.onChange(String(key))}
      placeholder={props.placeholder ?? 'Choose'}
      isDisabled={props.isDisabled ?? false}
    >
      <Label>{props.label}</Label>
      <AriaButton className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </AriaButton>
      <Popover className="popover">
        <ListBox items={props.choices} className="list-box">
          {choice => (
            <ListBoxItem textValue={choice.name} className="list-box-item">
              <Text slot="label">{choice.name}</Text>
              {choice.detail && <Text slot="description">{choice.detail}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function Checkbox({children, ...props}: CheckboxProps & {children: ReactNode}) {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <span className="box">
        <Check aria-hidden />
      </span>
      {children}
    </AriaCheckbox>
  );
}

export function Switch({children, ...props}: SwitchProps & {children: ReactNode}) {
  return (
    <AriaSwitch {...props} className="switch">
      <span className="track">
        <span className="thumb" />
      </span>
      {children}
    </AriaSwitch>
  );
}

/** A dialog over the page; Escape and a click outside close it. */
export function Dialog(props: {title: string; isOpen: boolean; onClose(): void; wide?: boolean; children: ReactNode}) {
  return (
    <ModalOverlay isOpen={props.isOpen} onOpenChange={open => open || props.onClose()} isDismissable className="overlay">
      <Modal className={props.wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{props.title}</Heading>
            <AriaButton slot="close" className="icon-button" aria-label="Close">
              <X aria-hidden />
            </AriaButton>
          </div>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** How far something is; without a total, only that it goes on. */
export function Progress({label, position, total, text}: {label: string; position: number; total: number; text?: string}) {
  const known = total > 0;
  const percent = known ? Math.min(100, (100 * position) / total) : 0;
  return (
    <ProgressBar
      aria-label={label}
      value={percent}
      isIndeterminate={!known}
      valueLabel={text ?? (known ? `${Math.floor(percent)} %` : count(position))}
      className="progress"
    >
      {({valueText}) => (
        <>
          <span className="bar">
            <span className={known ? 'fill' : 'fill endless'} style={known ? {width: `${percent}%`} : undefined} />
          </span>
          <span className="value">{valueText}</span>
        </>
      )}
    </ProgressBar>
  );
}
