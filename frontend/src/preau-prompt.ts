import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { icon } from './sandbox-icons';
import { fromCodePoints, type Span } from './sandbox-sentences';

/** What the privacy screen says about a text: the very text it looked at, and where in it, in code points. */
interface Verdict {
  verdict: 'pass' | 'warn' | 'block';
  text: string;
  ranges: Span[];
  heading: string;
  detail: string;
  /** The text as the model would receive it, in pieces. */
  preview: { text: string; masked: boolean }[];
}

interface Words {
  label: string;
  placeholder: string;
  send: string;
  sendHint: string;
  active: string;
  nothing: string;
  sendMasked: string;
  sendAsIs: string;
  edit: string;
  why: string;
}

const TYPED = 300;

let fields = 0;

/**
 * The field for one's request, with the shield fused under it: quiet, asking or holding. It never steals the focus, and what is typed
 * stays.
 */
export class PreauPrompt extends LitElement {
  static override get properties() {
    return {
      words: { attribute: false },
      verdict: { attribute: false },
      value: {},
      closed: {},
    };
  }

  declare words: Words;
  declare verdict: Verdict | undefined;
  declare value: string;
  /** Why nothing can be sent now; empty when it can. One may go on typing. */
  declare closed: string;

  #timer: number | undefined;
  readonly #shield = `prompt-shield-${++fields}`;

  constructor() {
    super();
    this.words = {} as Words;
    this.value = '';
    this.closed = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const now = this.#current();
    const state = now?.verdict === 'block' ? 'holds' : now?.verdict === 'warn' ? 'asks' : 'quiet';
    return html`
      <div class="prompt ${state}">
        <div class="prompt-field">
          <div class="prompt-backdrop" aria-hidden="true">${this.#underlined(now)}</div>
          <textarea
            rows="2"
            maxlength="8000"
            aria-label=${this.words.label ?? ''}
            aria-describedby=${this.#shield}
            placeholder=${this.words.placeholder ?? ''}
            spellcheck="false"
            autocomplete="off"
            .value=${this.value}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
            @blur=${this.#onBlur}
            @scroll=${this.#onScroll}
          ></textarea>
        </div>
        <div class="shield">
          <span class="shield-icon" .innerHTML=${icon(state === 'quiet' ? 'shield' : 'shield-alert', state === 'quiet' ? 18 : 24)}></span>
          <div class="shield-words" role="status" id=${this.#shield}>
            ${state === 'quiet' || !now
              ? html`<p>${this.closed || (now ? this.words.nothing : this.words.active)}</p>`
              : html`<p class="strong">${now.heading}</p>
                  ${now.detail ? html`<p class="small">${now.detail}</p>` : nothing}
                  ${now.preview.length
                    ? html`<p class="masked-preview">${now.preview.map((piece) => (piece.masked ? html`<span class="mask">${piece.text}</span>` : piece.text))}</p>`
                    : nothing}`}
          </div>
          ${state === 'quiet'
            ? html`<button type="button" class="verb send" ?disabled=${Boolean(this.closed) || !this.value.trim()} title=${this.words.sendHint ?? ''}
                @click=${() => this.#emit('prompt-sent')}>${this.words.send}</button>`
            : html`<div class="shield-verbs">
                <button type="button" class="verb" ?disabled=${Boolean(this.closed)} @click=${() => this.#emit('prompt-masked')}>${this.words.sendMasked}</button>
                ${state === 'asks'
                  ? html`<button type="button" class="verb text" ?disabled=${Boolean(this.closed)} @click=${() => this.#emit('prompt-as-is')}>${this.words.sendAsIs}</button>`
                  : nothing}
                <button type="button" class="verb text" @click=${() => this.#field()?.focus()}>${this.words.edit}</button>
                <button type="button" class="verb link" @click=${() => this.#emit('why-wanted')}>${this.words.why}</button>
              </div>`}
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('value')) {
      this.#grow();
    }
  }

  /** Puts a text into the field, as a prompt that the exercise offers does. Called by the server. */
  fill(text: string) {
    this.value = text;
    this.#emit('prompt-typed');
    this.#field()?.focus();
  }

  /** Empties the field once the request has been taken. Called by the server. */
  clear() {
    window.clearTimeout(this.#timer);
    this.value = '';
    this.verdict = undefined;
  }

  #field() {
    return this.querySelector('textarea');
  }

  /** A verdict counts only for the text it was given on. */
  #current(): Verdict | undefined {
    return this.verdict && this.value.trim() && this.verdict.text === this.value ? this.verdict : undefined;
  }

  #underlined(now: Verdict | undefined) {
    const text = this.value;
    const pieces: unknown[] = [];
    let at = 0;
    for (const range of [...(now?.ranges ?? [])].sort((a, b) => a.from - b.from)) {
      const from = fromCodePoints(text, range.from);
      const to = fromCodePoints(text, range.to);
      if (from >= at && to > from) {
        pieces.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
        at = to;
      }
    }
    // The last line of a field that ends in a line break is as high as any other.
    pieces.push(text.slice(at), '\u200b');
    return pieces;
  }

  #onInput = (event: Event) => {
    this.value = (event.target as HTMLTextAreaElement).value;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#emit('prompt-typed'), TYPED);
  };

  /** Whoever goes to another field has said what there is to say here. */
  #onBlur = () => {
    if (this.#timer !== undefined) {
      this.#emit('prompt-typed');
    }
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const now = this.#current();
      if (!this.closed && this.value.trim() && (!now || now.verdict === 'pass')) {
        this.#emit('prompt-sent');
      }
    }
  };

  #onScroll = (event: Event) => {
    const backdrop = this.querySelector('.prompt-backdrop');
    if (backdrop) {
      backdrop.scrollTop = (event.target as HTMLElement).scrollTop;
    }
  };

  #grow() {
    const field = this.#field();
    if (field) {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight}px`;
    }
  }

  #emit(name: string) {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.dispatchEvent(new CustomEvent(name, { detail: { text: this.value }, bubbles: true }));
  }
}

customElements.define('preau-prompt', PreauPrompt);
