import { html, LitElement, nothing } from 'lit';

/** First word, last word (inclusive), kind: its place in the list, or -1 while it is still to be chosen. */
type Mark = [first: number, last: number, kind: number];

/**
 * A text whose words one marks: by mouse, by touch, or with the arrow keys (Shift to extend), then the kind of error with a number key or a
 * button. It knows plain words and names of kinds, nothing about what is right. Every change is sent at once as `passage-marked`.
 *
 * It renders into the page, so that the theme reaches it.
 */
class PreauPassage extends LitElement {
  static override get properties() {
    return {
      words: { attribute: false },
      gaps: { attribute: false },
      kinds: { attribute: false },
      marks: { attribute: false },
      labels: { attribute: false },
      readOnly: { attribute: false },
      at: { state: true },
      open: { state: true },
    };
  }

  declare words: string[];
  declare gaps: string[];
  declare kinds: string[];
  declare marks: Mark[];
  declare labels: Record<string, string>;
  declare readOnly: boolean;
  /** The word the keyboard is at. */
  declare at: number;
  /** First word of the mark whose kind is being asked, or -1. */
  declare open: number;

  private anchor = -1;
  private dragging = false;
  private moveFocus = false;

  constructor() {
    super();
    this.words = [];
    this.gaps = [];
    this.kinds = [];
    this.marks = [];
    this.labels = {};
    this.readOnly = false;
    this.at = 0;
    this.open = -1;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pointerup', this.onPointerUp);
    window.addEventListener('pointercancel', this.onPointerUp);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pointerup', this.onPointerUp);
    window.removeEventListener('pointercancel', this.onPointerUp);
  }

  protected override render() {
    return html`
      <div
        class="quiz-passage-text"
        role="listbox"
        aria-multiselectable="true"
        aria-orientation="horizontal"
        aria-label=${this.label('text')}
        aria-readonly=${this.readOnly ? 'true' : 'false'}
        @keydown=${this.onKey}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
      >${this.words.map((word, place) => this.renderWord(word, place))}<span aria-hidden="true">${this.gaps[this.words.length] ?? ''}</span></div>
      ${this.open >= 0 && !this.readOnly ? this.renderKinds() : nothing}
    `;
  }

  private renderWord(word: string, place: number) {
    const mark = this.markAt(place);
    const previous = place > 0 && mark !== undefined && mark === this.markAt(place - 1);
    const last = mark !== undefined && mark[1] === place;
    const name = mark === undefined ? word : `${word}, ${this.stateOf(mark)}`;
    const look = [
      'word',
      mark === undefined ? '' : 'marked',
      mark !== undefined && mark[0] === this.open ? 'open' : '',
      mark !== undefined && mark[0] === place ? 'first' : '',
      last ? 'last' : '',
    ].join(' ');
    return html`<span class=${previous ? 'gap marked' : 'gap'} aria-hidden="true">${this.gaps[place] ?? ''}</span><span
        class=${look}
        role="option"
        data-place=${place}
        tabindex=${place === this.at ? 0 : -1}
        aria-selected=${mark === undefined ? 'false' : 'true'}
        aria-label=${name}
        >${word}${last && mark[2] >= 0 ? html`<span class="kind" aria-hidden="true">${this.kinds[mark[2]]}</span>` : nothing}</span>`;
  }

  private renderKinds() {
    const mark = this.markFrom(this.open);
    if (mark === undefined) {
      return nothing;
    }
    return html`
      <div class="quiz-kinds" role="group" aria-label=${this.question(mark)} @keydown=${this.onKindKey}>
        <p class="strong" aria-hidden="true">${this.question(mark)}</p>
        ${this.kinds.map(
          (kind, place) => html`<button
            type="button"
            class="quiz-kind"
            aria-pressed=${mark[2] === place ? 'true' : 'false'}
            @click=${() => this.choose(place)}
          ><span class="key" aria-hidden="true">${place + 1}</span>${kind}</button>`,
        )}
        <button type="button" class="quiz-kind remove" @click=${() => this.unmark(mark)}>${this.label('remove')}</button>
      </div>
    `;
  }

  protected override updated() {
    if (this.moveFocus) {
      this.moveFocus = false;
      this.focusWord();
    }
  }

  // --- marks ---------------------------------------------------------------

  private markAt(place: number): Mark | undefined {
    return this.marks.find((mark) => mark[0] <= place && place <= mark[1]);
  }

  private markFrom(first: number): Mark | undefined {
    return this.marks.find((mark) => mark[0] === first);
  }

  /** Marks a stretch of words; what it touches of other marks gives way. */
  private markWords(from: number, to: number, tell: boolean) {
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const touched = this.marks.filter((mark) => mark[1] >= first && mark[0] <= last);
    const kind = touched.find((mark) => mark[2] >= 0)?.[2] ?? -1;
    this.marks = [...this.marks.filter((mark) => !touched.includes(mark)), [first, last, kind] as Mark].sort(
      (a, b) => a[0] - b[0],
    );
    this.open = first;
    if (tell) {
      this.tell();
    }
  }

  private choose(kind: number) {
    const first = this.open;
    this.marks = this.marks.map((mark) => (mark[0] === first ? [mark[0], mark[1], kind] : mark));
    this.at = this.markFrom(first)?.[1] ?? this.at;
    this.closeKinds();
    this.tell();
  }

  private unmark(gone: Mark) {
    this.marks = this.marks.filter((mark) => mark[0] !== gone[0]);
    this.at = gone[0];
    this.closeKinds();
    this.tell();
  }

  private closeKinds() {
    this.open = -1;
    this.anchor = -1;
    this.moveFocus = true;
  }

  private tell() {
    this.dispatchEvent(new CustomEvent('passage-marked', { detail: { marks: this.marks } }));
  }

  // --- keyboard ------------------------------------------------------------

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -this.lineStep(-1), ArrowDown: this.lineStep(1) }[event.key];
    if (step !== undefined) {
      this.go(this.at + step, event.shiftKey);
    } else if (event.key === 'Home') {
      this.go(0, event.shiftKey);
    } else if (event.key === 'End') {
      this.go(this.words.length - 1, event.shiftKey);
    } else if (this.readOnly) {
      return;
    } else if (event.key === ' ' || event.key === 'Enter') {
      this.markHere();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const mark = this.markAt(this.at);
      if (mark !== undefined) {
        this.unmark(mark);
      }
    } else if (event.key === 'Escape' && this.open >= 0) {
      this.closeKinds();
    } else if (!this.chooseByKey(event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onKindKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.closeKinds();
    } else if (event.altKey || event.ctrlKey || event.metaKey || !this.chooseByKey(event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private chooseByKey(key: string): boolean {
    const kind = Number.parseInt(key, 10) - 1;
    if (key.length !== 1 || Number.isNaN(kind) || kind < 0 || kind >= this.kinds.length) {
      return false;
    }
    if (this.open < 0) {
      this.markHere();
    }
    this.choose(kind);
    return true;
  }

  private markHere() {
    const mark = this.markAt(this.at);
    if (mark === undefined) {
      this.markWords(this.at, this.at, true);
    } else {
      this.open = mark[0];
    }
  }

  private go(place: number, extend: boolean) {
    const to = Math.max(0, Math.min(this.words.length - 1, place));
    if (extend && !this.readOnly) {
      if (this.anchor < 0) {
        this.anchor = this.at;
      }
      this.dropOpenBeyond(to);
      this.markWords(this.anchor, to, true);
    } else {
      this.anchor = -1;
      this.open = -1;
    }
    this.at = to;
    this.moveFocus = true;
  }

  /** While one extends, the stretch follows the cursor: what it had reached before is given back. */
  private dropOpenBeyond(to: number) {
    const mark = this.open >= 0 ? this.markFrom(this.open) : undefined;
    if (mark !== undefined && this.anchor >= mark[0] && this.anchor <= mark[1]) {
      const first = Math.min(this.anchor, to);
      const last = Math.max(this.anchor, to);
      this.marks = this.marks.map((other) => (other === mark ? [first, last, mark[2]] : other));
    }
  }

  /** How many words it is to the word above or below. */
  private lineStep(direction: 1 | -1): number {
    const here = this.word(this.at);
    if (here === null) {
      return 0;
    }
    const from = here.getBoundingClientRect();
    let best = 0;
    let distance = Number.POSITIVE_INFINITY;
    let line: number | undefined;
    for (let place = this.at + direction; place >= 0 && place < this.words.length; place += direction) {
      const box = this.word(place)?.getBoundingClientRect();
      if (box === undefined || Math.abs(box.top - from.top) < from.height / 2) {
        continue;
      }
      line ??= box.top;
      if (Math.abs(box.top - line) > from.height / 2) {
        break;
      }
      if (Math.abs(box.left - from.left) < distance) {
        distance = Math.abs(box.left - from.left);
        best = Math.abs(place - this.at);
      }
    }
    return best;
  }

  // --- mouse and touch -------------------------------------------------------

  private readonly onPointerDown = (event: PointerEvent) => {
    const place = this.placeOf(event.target);
    if (place < 0 || this.readOnly || event.button !== 0) {
      return;
    }
    this.at = place;
    const pending = this.open >= 0 ? this.markFrom(this.open) : undefined;
    const beside = pending !== undefined && pending[2] < 0 && (place === pending[1] + 1 || place === pending[0] - 1);
    if (event.shiftKey && pending !== undefined) {
      this.markWords(place < pending[0] ? pending[1] : pending[0], place, true);
    } else if (beside && event.pointerType === 'touch') {
      // A finger cannot hold Shift: the word next to the one just marked joins it.
      this.markWords(Math.min(place, pending[0]), Math.max(place, pending[1]), true);
    } else if (this.markAt(place) !== undefined) {
      this.open = this.markAt(place)?.[0] ?? -1;
    } else {
      this.anchor = place;
      this.dragging = event.pointerType !== 'touch';
      this.markWords(place, place, !this.dragging);
    }
    this.moveFocus = true;
  };

  private readonly onPointerMove = (event: PointerEvent) => {
    if (!this.dragging || this.anchor < 0) {
      return;
    }
    const place = this.placeOf(event.target);
    if (place >= 0 && place !== this.at) {
      this.at = place;
      this.dropOpenBeyond(place);
      this.markWords(this.anchor, place, false);
    }
  };

  private readonly onPointerUp = () => {
    if (this.dragging) {
      this.dragging = false;
      this.anchor = -1;
      this.tell();
    }
  };

  private placeOf(target: EventTarget | null): number {
    const word = target instanceof Element ? target.closest<HTMLElement>('.word') : null;
    return word === null ? -1 : Number(word.dataset['place']);
  }

  // --- words -----------------------------------------------------------------

  private word(place: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.word[data-place="${place}"]`);
  }

  private focusWord() {
    this.word(this.at)?.focus({ preventScroll: false });
  }

  private text(mark: Mark): string {
    let text = '';
    for (let place = mark[0]; place <= mark[1]; place++) {
      text += (place > mark[0] ? (this.gaps[place] ?? ' ') : '') + (this.words[place] ?? '');
    }
    return text;
  }

  private question(mark: Mark): string {
    return this.label('which').replace('{0}', this.text(mark));
  }

  private stateOf(mark: Mark): string {
    return mark[2] >= 0 ? this.label('marked').replace('{0}', this.kinds[mark[2]] ?? '') : this.label('unnamed');
  }

  private label(name: string): string {
    return this.labels[name] ?? '';
  }
}

customElements.define('preau-passage', PreauPassage);
