import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Box } from './treemap-layout.ts';

type Where = Pick<Box, 'x' | 'y' | 'width'> & Partial<Pick<Box, 'height'>>;

class Placed extends Directive {
  render(_box: Where): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [{ x, y, width, height }]: [Where]): typeof noChange {
    const { style } = element as HTMLElement;
    Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: height === undefined ? '' : `${height}px` });
    return noChange;
  }
}

/** Puts an element into a box of the picture, as high as its text where the box names no height. Through the object model: the page allows no style attributes. */
export const placed = directive(Placed);
