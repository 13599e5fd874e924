import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { Follower } from './sandbox-follow';
import { goToPart, lightLine, markPart } from './sandbox-record';
import { drawTie, tie, type Tie } from './sandbox-ties';

type Pane = 'record' | 'talk' | 'letter';

interface Opened {
  id?: string;
  number?: number;
  severity?: string;
  line?: string;
}

/** Widths in pixels under which panes become tabs. */
const TWO_PANES = 720;
const THREE_PANES = 1000;
const ALL: Pane[] = ['record', 'talk', 'letter'];

/**
 * The desk under the roof: the record, the conversation, the letter. On a wide screen they stand side by side between two posts, and
 * ties lead from an open finding to its evidence; on the phone they are tabs that keep their place.
 */
export class PreauDesk extends LitElement {
  static override styles = css`
    :host { position: relative; display: block; min-height: 0; --record: 356px; --letter: 520px; }
    .roof { position: absolute; inset: 0 0 auto; width: 100%; height: 22px; z-index: 3; pointer-events: none; overflow: visible;
      fill: none; stroke: var(--preau-petrol); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    .panes { position: absolute; inset: 0; display: grid; grid-template: minmax(0, 1fr) / var(--record) minmax(0, 1fr) var(--letter);
      clip-path: polygon(0 20px, 31% 2px, 100% 20px, 100% 100%, 0 100%); }
    :host([panes='record talk']) .panes, :host([panes='record letter']) .panes { grid-template-columns: var(--record) minmax(0, 1fr); }
    :host([panes='talk letter']) .panes { grid-template-columns: minmax(0, 1fr) var(--letter); }
    :host([panes='talk']) .panes { grid-template-columns: minmax(0, 1fr); }
    .pane { position: relative; min-width: 0; min-height: 0; display: flex; flex-direction: column; padding-top: 24px; outline: none; }
    .record { background: var(--preau-mist-2); } .talk { background: var(--preau-paper); } .letter { background: var(--preau-sheet); }
    .pane + .pane::before { content: ''; position: absolute; left: 0; top: 0; bottom: 0; width: 2px; background: var(--preau-petrol); z-index: 3; }
    ::slotted(*) { flex: 1; min-height: 0; }
    .ties { position: absolute; inset: 0; width: 100%; height: 100%; z-index: 5; pointer-events: none; fill: var(--preau-brick);
      stroke: var(--preau-brick); stroke-width: 2; }
    .ties.minor { fill: var(--preau-amber); stroke: var(--preau-amber); }
    .ties path { fill: none; } .ties circle { stroke: none; }
    .tabs { display: none; }
    @media (max-width: 1365px) { :host { --record: 300px; --letter: 428px; } }
    :host([tabs]) { display: flex; flex-direction: column; }
    :host([tabs]) .tabs { position: relative; z-index: 4; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; margin-top: 22px;
      border-bottom: 1px solid var(--preau-line); background: var(--preau-sheet); flex: none; }
    .tabs button { border: 0; background: none; padding: 10px 4px; min-height: 44px; color: var(--preau-ink-2); cursor: pointer;
      font: var(--preau-medium) var(--preau-text-m)/var(--preau-lh-s) var(--preau-font); }
    .tabs [aria-selected='true'] { color: var(--preau-petrol); font-weight: var(--preau-semi); box-shadow: inset 0 -2px var(--preau-petrol); }
    .tabs button:focus-visible { outline: 2px solid var(--preau-focus); outline-offset: -2px; }
    .count { display: inline-grid; place-items: center; min-width: 18px; height: 18px; border-radius: 9px; margin-left: 4px;
      background: var(--preau-brick); color: var(--preau-on-brick); font: var(--preau-semi) var(--preau-text-2xs)/18px var(--preau-font); }
    :host([tabs]) .panes { position: relative; flex: 1; min-height: 0; clip-path: none; grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
    :host([tabs]) .pane { grid-area: 1 / 1; padding-top: 4px; }
    :host([tabs]) .pane:not(.shown) { visibility: hidden; }
    :host([tabs]) .pane + .pane::before, :host([tabs]) .ties { display: none; }
  `;

  static override get properties() {
    return {
      words: { attribute: false },
      panes: { reflect: true },
      shown: {},
      tabs: { type: Boolean, reflect: true },
      count: { type: Number },
      exercise: {},
      opened: { state: true },
      ties: { state: true },
    };
  }

  /** Names of the panes, for their tabs. */
  declare words: Partial<Record<Pane, string>>;
  /** Which panes there are, in order, parted by blanks. */
  declare panes: string;
  /** The pane that is shown on the phone. */
  declare shown: Pane;
  /** Whether there is too little room for panes side by side, whatever takes it: a phone, large letters, a narrow window. */
  declare tabs: boolean;
  /** Major findings, beside the word of the letter's tab. */
  declare count: number;
  /** What goes with everything copied out of the desk. */
  declare exercise: string;
  declare opened: Opened;
  declare ties: Tie[];

  #frame = 0;
  #sizes = new ResizeObserver(() => this.#measure());
  #back: Pane | undefined;
  #follower = new Follower(this);

  constructor() {
    super();
    this.words = {};
    this.panes = ALL.join(' ');
    this.shown = 'record';
    this.tabs = false;
    this.count = 0;
    this.exercise = '';
    this.opened = {};
    this.ties = [];
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
    this.addEventListener('scroll', this.#onScroll, true);
    this.addEventListener('click', this.#onClick);
    this.#follower.start();
    this.addEventListener('toggle', this.#redrawSoon, true);
    this.addEventListener('finding-opened', this.#onOpened);
    this.addEventListener('evidence-wanted', this.#onEvidence);
    this.addEventListener('letter-touched', this.#redrawSoon);
    this.addEventListener('copy', this.#onCopy);
  }

  override disconnectedCallback() {
    this.#sizes.disconnect();
    this.removeEventListener('scroll', this.#onScroll, true);
    this.removeEventListener('click', this.#onClick);
    this.#follower.stop();
    this.removeEventListener('toggle', this.#redrawSoon, true);
    this.removeEventListener('finding-opened', this.#onOpened);
    this.removeEventListener('evidence-wanted', this.#onEvidence);
    this.removeEventListener('letter-touched', this.#redrawSoon);
    this.removeEventListener('copy', this.#onCopy);
    cancelAnimationFrame(this.#frame);
    super.disconnectedCallback();
  }

  protected override render() {
    const names = this.panes.split(' ') as Pane[];
    const several = names.length > 1;
    return html`
      <svg class="roof" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 19 L31 1.5 L100 19" vector-effect="non-scaling-stroke" />
      </svg>
      ${several && this.tabs
        ? html`<div class="tabs" role="tablist" @keydown=${this.#onTabKey}>
            ${names.map(
              (name) => html`<button
                role="tab"
                id="tab-${name}"
                aria-controls="pane-${name}"
                aria-selected=${name === this.shown}
                tabindex=${name === this.shown ? 0 : -1}
                @click=${() => this.show(name)}
              >${this.words[name]}${name === 'letter' && this.count ? html`<span class="count">${this.count}</span>` : nothing}</button>`,
            )}
          </div>`
        : nothing}
      <div class="panes">
        ${names.map(
          (name) => html`<div class="pane ${name} ${name === this.shown || !several ? 'shown' : ''}" id="pane-${name}"
            role=${several && this.tabs ? 'tabpanel' : nothing} aria-labelledby=${several && this.tabs ? `tab-${name}` : nothing}>
            <slot name=${name}></slot>
          </div>`,
        )}
      </div>
      <svg class="ties ${this.opened.severity ?? ''}" aria-hidden="true">${this.ties.map(drawTie)}</svg>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('panes')) {
      this.#measure();
    }
  }

  show(pane: Pane) {
    this.shown = pane;
    this.dispatchEvent(new CustomEvent('pane-shown', { detail: { pane } }));
  }

  /** Lights a line of the record and brings it into view; an empty line lets go of it. */
  light(line: string, number: number, severity: string) {
    lightLine(this, line, number, severity);
    this.#redrawSoon();
  }

  /** Shows the line that proves something, wherever it is. Called by the server. */
  showEvidence(line: string) {
    this.light(line, 0, 'major');
    if (this.tabs) {
      this.#goToEvidence(line);
    }
  }

  #onOpened = (event: Event) => {
    this.opened = (event as CustomEvent<Opened>).detail;
    this.light(this.opened.line ?? '', this.opened.number ?? 0, this.opened.severity ?? '');
    requestAnimationFrame(() => {
      const note = this.querySelector('.note-holder .note');
      note?.scrollIntoView({ block: 'nearest', behavior: this.#motion() });
    });
  };

  /** Where panes are tabs: to the evidence, and back to the same place. */
  #onEvidence = (event: Event) => this.#goToEvidence((event as CustomEvent<{ line: string }>).detail.line);

  #goToEvidence(line: string) {
    this.#back = this.shown;
    this.show('record');
    requestAnimationFrame(() => {
      const evidence = this.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"]`);
      evidence?.scrollIntoView({ block: 'center' });
      evidence?.setAttribute('tabindex', '-1');
      evidence?.focus({ preventScroll: true });
      this.toggleAttribute('evidence', true);
    });
  }

  #onClick = (event: Event) => {
    if (!goToPart(event) && (event.target as HTMLElement).closest('[data-back]')) {
      this.back();
    }
  };

  #onScroll = (event: Event) => {
    this.#redrawSoon();
    const scroller = event.target as HTMLElement;
    if (scroller.matches?.('.pane-scroll.record')) {
      markPart(scroller);
    }
  };

  /** Back from the evidence to the pane one came from. */
  back() {
    this.toggleAttribute('evidence', false);
    this.show(this.#back ?? 'letter');
    requestAnimationFrame(() => this.querySelector<HTMLElement>('.note .verb.evidence')?.focus({ preventScroll: true }));
  }

  #onTabKey = (event: KeyboardEvent) => {
    const names = this.panes.split(' ') as Pane[];
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = names[(names.indexOf(this.shown) + step + names.length) % names.length];
    if (step && next) {
      event.preventDefault();
      this.show(next);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
    }
  };

  /** Everything copied out says that it is an exercise; the letter's editor says so by itself. */
  #onCopy = (event: ClipboardEvent) => {
    const text = document.getSelection()?.toString() ?? '';
    if (!event.defaultPrevented && text && this.exercise && !(event.target instanceof HTMLTextAreaElement)) {
      event.clipboardData?.setData('text/plain', `${this.exercise}\n\n${text}`);
      event.preventDefault();
    }
  };

  #measure() {
    const needed = { 1: 0, 2: TWO_PANES, 3: THREE_PANES }[this.panes.split(' ').length] ?? 0;
    this.tabs = this.clientWidth < needed;
    this.querySelectorAll<HTMLElement>('.pane-scroll.record').forEach(markPart);
    this.#redrawSoon();
  }

  #motion(): ScrollBehavior {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  }

  #redrawSoon = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#redraw());
  };

  #redraw() {
    const overlay = this.getBoundingClientRect();
    const post = (name: Pane) => {
      const box = this.renderRoot.querySelector(`.pane.${name}`)?.getBoundingClientRect();
      return box ? box.left - overlay.left + 1 : undefined;
    };
    const evidence = this.querySelector('[data-line].lit');
    const note = this.querySelector('.note-holder .note');
    const first = post('talk') ?? post('letter');
    const second = post('letter');
    const found: (Tie | undefined)[] = [];
    if (this.opened.id && first !== undefined && second !== undefined) {
      found.push(tie(evidence, evidence?.closest('.pane-scroll') ?? null, first, overlay));
      found.push(tie(note, note?.closest('.pane-scroll') ?? null, second, overlay, 24));
    }
    const ties = found.filter((one) => one !== undefined);
    if (JSON.stringify(ties) !== JSON.stringify(this.ties)) {
      this.ties = ties;
    }
  }
}

customElements.define('preau-desk', PreauDesk);
