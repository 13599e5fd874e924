import { html, LitElement, nothing } from 'lit';
import { following, lineStep, type Mark, markAt, markFrom, placeOf, textOf, withKind, withMark, withoutMark } from './assessment-marks';
import { kindsPart, wordPart } from './assessment-passage-parts';

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
    const mark = markAt(this.marks, place);
    return wordPart({
      word,
      place,
      mark,
      gap: this.gaps[place] ?? '',
      continued: mark !== undefined && mark[0] < place,
      open: mark !== undefined && mark[0] === this.open,
      focusable: place === this.at,
      state: mark === undefined ? '' : this.stateOf(mark),
      kind: mark === undefined ? undefined : this.kinds[mark[2]],
    });
  }

  private renderKinds() {
    const mark = markFrom(this.marks, this.open);
    return mark === undefined
      ? nothing
      : kindsPart({
          question: this.question(mark),
          kinds: this.kinds,
          chosen: mark[2],
          remove: this.label('remove'),
          onChoose: (kind) => this.choose(kind),
          onRemove: () => this.unmark(mark),
          onKey: this.onKindKey,
        });
  }

  protected override updated() {
    if (this.moveFocus) {
      this.moveFocus = false;
      this.word(this.at)?.focus();
    }
  }

  private markWords(from: number, to: number, tell: boolean) {
    this.marks = withMark(this.marks, from, to);
    this.open = Math.min(from, to);
    if (tell) {
      this.tell();
    }
  }

  private choose(kind: number) {
    const first = this.open;
    this.marks = withKind(this.marks, first, kind);
    this.at = markFrom(this.marks, first)?.[1] ?? this.at;
    this.closeKinds();
    this.tell();
  }

  private unmark(gone: Mark) {
    this.marks = withoutMark(this.marks, gone);
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

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -this.step(-1), ArrowDown: this.step(1) }[event.key];
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
      const mark = markAt(this.marks, this.at);
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
    const mark = markAt(this.marks, this.at);
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
      this.marks = following(this.marks, this.open, this.anchor, to);
      this.markWords(this.anchor, to, true);
    } else {
      this.anchor = -1;
      this.open = -1;
    }
    this.at = to;
    this.moveFocus = true;
  }

  private readonly onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (place < 0 || this.readOnly || event.button !== 0) {
      return;
    }
    this.at = place;
    const pending = this.open >= 0 ? markFrom(this.marks, this.open) : undefined;
    const beside = pending !== undefined && pending[2] < 0 && (place === pending[1] + 1 || place === pending[0] - 1);
    if (event.shiftKey && pending !== undefined) {
      this.markWords(place < pending[0] ? pending[1] : pending[0], place, true);
    } else if (beside && event.pointerType === 'touch') {
      // A finger cannot hold Shift: the word next to the one just marked joins it.
      this.markWords(Math.min(place, pending[0]), Math.max(place, pending[1]), true);
    } else if (markAt(this.marks, place) !== undefined) {
      this.open = markAt(this.marks, place)?.[0] ?? -1;
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
    const place = placeOf(event.target);
    if (place >= 0 && place !== this.at) {
      this.at = place;
      this.marks = following(this.marks, this.open, this.anchor, place);
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

  private word(place: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.word[data-place="${place}"]`);
  }

  private step(direction: 1 | -1): number {
    return lineStep((place) => this.word(place), this.at, this.words.length, direction);
  }

  private question(mark: Mark): string {
    return this.label('which').replace('{0}', () => textOf(mark, this.words, this.gaps));
  }

  private stateOf(mark: Mark): string {
    return mark[2] >= 0 ? this.label('marked').replace('{0}', () => this.kinds[mark[2]] ?? '') : this.label('unnamed');
  }

  private label(name: string): string {
    return this.labels[name] ?? '';
  }
}

customElements.define('preau-passage', PreauPassage);
