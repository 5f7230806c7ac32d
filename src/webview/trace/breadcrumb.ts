import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';

/** The way from all code to the folder that is looked at. */
export function breadcrumb({ page, stage: { say }, go }: Scene): TemplateResult {
  const { way } = page.level;
  return html`<nav class="way" aria-label=${say('Folder')}>
    <ol>
      ${way.map(({ path, name }, index) => {
        const text = name || say('All code');
        const isHere = index === way.length - 1;
        return html`<li>
          ${index > 0 ? html`<span aria-hidden="true">/</span>` : nothing}
          ${isHere ? html`<span aria-current="page">${text}</span>` : html`<button class="link" @click=${() => go({ folder: path, cell: undefined })}>${text}</button>`}
        </li>`;
      })}
    </ol>
  </nav>`;
}
