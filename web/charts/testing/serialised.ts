import { render, type SVGTemplateResult, svg } from 'lit';

/** A drawing as text: without the template engine's markers, numbers to three decimals. */
export function serialised(content: SVGTemplateResult, titleText: string): string {
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = titleText;
  render(svg`${content}`, host);
  host.prepend(title);
  return `${new XMLSerializer()
    .serializeToString(host)
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(\d+\.\d{3})\d+/g, '$1')
    .replaceAll(/> ?</g, '>\n<')}\n`;
}
