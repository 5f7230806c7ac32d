import { html, nothing, render, type TemplateResult } from 'lit';
import { Announcer } from './announcer.ts';
import { keepingFocus } from './keeping-focus.ts';
import type { Place, Stage } from './page.ts';
import { PAGES, PAGE_IDS } from './pages/list.ts';
import type { FromPage, KeptState, NewsOf, PageId, PageNews, ToPage } from './protocol.ts';
import { sayIn, type Say } from './say.ts';
import { tabs } from './tabs.ts';

/** What VS Code gives to a page; see `acquireVsCodeApi`. */
export interface Host {
  postMessage(message: FromPage): void;
  getState(): KeptState | undefined;
  setState(state: KeptState): void;
}

/** The frame around the pages: heading, tabs, and the page that is looked at. */
export class Shell {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #root: HTMLElement;
  #kept: KeptState;
  #say: Say = sayIn({});
  /** The newest news of each page, so that a page that was seen before is there at once. */
  readonly #news = new Map<PageId, PageNews>();
  #latest: PageNews | undefined;
  #nothing: string | undefined;
  /** The page that is on the screen. */
  #drawnPage: PageId | undefined;

  constructor(host: Host, body: HTMLElement) {
    this.#host = host;
    this.#root = body.appendChild(document.createElement('div'));
    this.#announcer = new Announcer(body);
    const kept = host.getState();
    // The page that was asked for at the beginning counts only as long as nothing is kept.
    const page = pageIn(kept?.page) ?? pageIn(body.dataset['page']) ?? PAGE_IDS[0] ?? 'roadmap';
    this.#kept = { folder: body.dataset['folder'] ?? '', page, places: kept?.places ?? {}, scrolls: kept?.scrolls ?? {} };
    host.setState(this.#kept);
  }

  /** Takes what the editor tells. */
  hear(message: ToPage): void {
    switch (message.kind) {
      case 'welcome':
        this.#say = sayIn(message.texts);
        return;
      // A form that takes a value hears it for itself.
      case 'preview':
        return;
      case 'go':
        return this.look(message.page);
      case 'nothing':
        this.#nothing = message.because;
        return this.#draw();
      case 'page':
        this.#nothing = undefined;
        this.#latest = message;
        this.#news.set(message.page, message);
        return this.#draw();
    }
  }

  /** Goes to a page, and asks for how things stand there. */
  look(page: PageId = this.#kept.page): void {
    this.#keep({ ...this.#kept, page });
    const at = this.#at(page);
    this.#host.postMessage({ kind: 'look', page, ...(at !== undefined && { at }) });
    if (this.#latest) this.#draw();
  }

  #at(page: PageId): string | undefined {
    return PAGES[page].at?.(placeIn(this.#kept.places[page]));
  }

  #keep(state: KeptState): void {
    this.#kept = state;
    this.#host.setState(state);
  }

  #draw(): void {
    const news = this.#news.get(this.#kept.page);
    const because = this.#nothing;
    keepingFocus(() => render(because === undefined ? this.#frame(news) : html`<main class="nothing"><p>${because}</p></main>`, this.#root));
    const element = document.getElementById('page');
    if (news && element && because === undefined) this.#drawn(news, element);
  }

  #frame(news: PageNews | undefined): TemplateResult {
    const labels = PAGE_IDS.map((id) => ({ id, label: PAGES[id].title(this.#say) }));
    return html`<header class="top">
        <h1>${this.#latest?.title}</h1>
        ${tabs(labels, this.#kept.page, this.#say('Pages of the dashboard'), (page) => this.look(page))}
      </header>
      <main><div id="page" class="page ${this.#kept.page}" role="tabpanel" aria-labelledby="tab-${this.#kept.page}" @scrollend=${this.#scrolled}>${news ? this.#page(news) : nothing}</div></main>`;
  }

  #page<Id extends PageId>({ page, data }: NewsOf<Id>): TemplateResult {
    return PAGES[page].render(data, this.#stageOf(page));
  }

  #drawn<Id extends PageId>({ page, data }: NewsOf<Id>, element: HTMLElement): void {
    const comesInto = this.#drawnPage !== page;
    this.#drawnPage = page;
    const scroll = this.#kept.scrolls[page];
    if (comesInto) element.scrollTo(...(scroll ?? [0, 0]));
    PAGES[page].drawn?.(element, data, { ...this.#stageOf(page), isFirst: comesInto && scroll === undefined });
  }

  readonly #scrolled = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { page, scrolls } = this.#kept;
    this.#keep({ ...this.#kept, scrolls: { ...scrolls, [page]: [currentTarget.scrollLeft, currentTarget.scrollTop] } });
  };

  #stageOf(page: PageId): Stage {
    return {
      isFirst: false,
      say: this.#say,
      place: placeIn(this.#kept.places[page]),
      keep: (place) => {
        const before = this.#at(page);
        this.#keep({ ...this.#kept, places: { ...this.#kept.places, [page]: place } });
        if (this.#at(page) !== before) this.look(page);
        else this.#draw();
      },
      send: (message) => this.#host.postMessage(message),
      announce: (text) => this.#announcer.say(text),
    };
  }
}

function pageIn(name: unknown): PageId | undefined {
  return PAGE_IDS.find((id) => id === name);
}

function placeIn(kept: unknown): Place {
  return typeof kept === 'object' && kept !== null ? (kept as Place) : {};
}
