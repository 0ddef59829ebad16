import type { Limits } from '../limits.ts';
import { walk } from './xml.ts';

/** What a paragraph's style says of its text. */
export interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: string | null;
  /** The text of this style is not shown. */
  readonly hidden: boolean;
}

const none: Style = { name: '', basedOn: null, numId: null, level: null, hidden: false };

/** Styles that one builds on another, at the most: a circle ends here. */
const longestLine = 20;

/** Reads `styles.xml` and answers with what holds for a style, what it is based on included. */
export const readStyles = (
  part: Uint8Array | null,
  limits: Limits,
): ((id: string | null) => Style) => {
  const styles = new Map<string, Style>();
  if (part !== null) {
    let id = '';
    let style = none;
    walk(part, limits, {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'style') {
          id = attribute('styleId') ?? '';
          style = none;
        } else if (name === 'name') style = { ...style, name: value.toLowerCase() };
        else if (name === 'basedOn') style = { ...style, basedOn: value };
        else if (name === 'numId') style = { ...style, numId: value };
        else if (name === 'ilvl') style = { ...style, level: value };
        else if (name === 'vanish') style = { ...style, hidden: isOn(attribute('val')) };
      },
      close: (name) => {
        if (name === 'style') styles.set(id, style);
      },
    });
  }
  const resolve = (id: string | null, left: number): Style => {
    const style = id === null ? undefined : styles.get(id);
    if (style === undefined || left === 0) return none;
    const base = resolve(style.basedOn, left - 1);
    return {
      ...style,
      numId: style.numId ?? base.numId,
      level: style.level ?? base.level,
      hidden: style.hidden || base.hidden,
    };
  };
  return (id) => resolve(id, longestLine);
};

/** An on-off property (ISO/IEC 29500-1, 17.17.4): on unless it says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);
