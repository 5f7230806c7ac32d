const SVG = 'http://www.w3.org/2000/svg';

/**
 * Gives a chart of Plot its name and its words, and takes out the style sheet that Plot writes into it:
 * a page that forbids inline styles would complain about it, and all pages of ours bring their own.
 * What is drawn is told by the words, not shape by shape.
 */
export function describe(svg: SVGSVGElement, title: string, description: string): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.removeAttribute('style');
  for (const group of svg.children) {
    group.removeAttribute('aria-label');
    group.setAttribute('aria-hidden', 'true');
  }
  svg.setAttribute('role', 'img');
  svg.prepend(textElement(svg, 'title', title), textElement(svg, 'desc', description));
  return svg;
}

function textElement({ ownerDocument }: SVGSVGElement, name: string, text: string): Element {
  const element = ownerDocument.createElementNS(SVG, name);
  element.textContent = text;
  return element;
}
