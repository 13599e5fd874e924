/**
 * A lesson on the page. Its text comes from the server; this element keeps the reading place, unfolds sources beside the sentence that
 * rests on them, and explains glossary words in place. All of it works by keyboard, because sources and words are buttons.
 */
interface LessonServer {
  place(block: number): void;
  end(): void;
}

/** How long one has to be at a place before it is kept, and before the end counts as seen, in milliseconds. */
const PLACE_AFTER = 600;
const END_AFTER = 1000;

let openedBefore = false;

class PreauLesson extends HTMLElement {
  declare $server?: LessonServer;

  private begun = false;
  private watching = false;
  private ended = false;
  private kept = -1;
  private anchor = '';
  private placeTimer = 0;
  private endTimer = 0;
  private popover_?: HTMLElement;
  private explained?: HTMLElement;

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    document.addEventListener('visibilitychange', this.onHide);
    // The page around it may be put together after the lesson has begun: then it is taken off and put back, and stands at its top again.
    if (this.begun) {
      this.goTo(this.kept, this.anchor);
      this.observe();
    }
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
    document.removeEventListener('visibilitychange', this.onHide);
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    this.watching = false;
    window.clearTimeout(this.placeTimer);
    window.clearTimeout(this.endTimer);
    this.popover_?.remove();
    this.popover_ = undefined;
  }

  /** Called by the server once the lesson stands: goes to an anchor, or to the block where the learner stopped. */
  begin(place: number, anchor: string) {
    this.begun = true;
    this.kept = place;
    this.anchor = anchor;
    this.goTo(place, anchor);
    // Letters of another width move the lines: once more when the font is there, unless one has begun to read.
    const at = this.scroller().scrollTop;
    void document.fonts.ready.then(() => {
      if (this.isConnected && Math.abs(this.scroller().scrollTop - at) < 2) {
        this.goTo(place, anchor);
      }
      this.observe();
    });
    if (openedBefore && (document.activeElement === document.body || document.activeElement === null)) {
      this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    openedBefore = true;
  }

  /** Brings a self-check into sight and its first option into focus. */
  showCheck(block: number) {
    const check = this.block(block);
    check?.scrollIntoView({ block: 'center' });
    check?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  private goTo(place: number, anchor: string) {
    const passage = anchor ? this.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`) : null;
    if (passage) {
      passage.scrollIntoView({ block: 'start' });
    } else if (place > 0) {
      const block = this.block(place);
      block?.classList.add('kept-place');
      block?.scrollIntoView({ block: 'start' });
    } else {
      this.scroller().scrollTop = 0;
    }
  }

  private observe() {
    if (!this.isConnected || this.watching) {
      return;
    }
    this.watching = true;
    // Scrolling does not bubble: it is caught on its way down, whichever pane scrolls.
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    this.onScroll();
  }

  private readonly onScroll = () => {
    window.clearTimeout(this.placeTimer);
    this.placeTimer = window.setTimeout(() => {
      this.keep();
      this.watchEnd();
    }, PLACE_AFTER);
  };

  /** The first block of which more than a line is in sight. */
  private topBlock(): number {
    const edge = this.scroller().getBoundingClientRect().top + 24;
    for (const block of this.querySelectorAll<HTMLElement>('[data-block]')) {
      if (block.getBoundingClientRect().bottom > edge) {
        return Number(block.dataset['block']);
      }
    }
    return -1;
  }

  private keep() {
    const top = this.topBlock();
    if (top >= 0 && top !== this.kept) {
      this.kept = top;
      this.$server?.place(top);
    }
  }

  private endInSight(): boolean {
    const end = this.querySelector('.lesson-end')?.getBoundingClientRect();
    const pane = this.scroller().getBoundingClientRect();
    return !!end && end.height > 0 && end.top < Math.min(pane.bottom, window.innerHeight) && end.bottom > pane.top;
  }

  private watchEnd() {
    window.clearTimeout(this.endTimer);
    if (!this.ended && this.endInSight()) {
      this.endTimer = window.setTimeout(() => this.reachEnd(), END_AFTER - PLACE_AFTER);
    }
  }

  private reachEnd() {
    if (document.visibilityState === 'visible' && this.endInSight()) {
      this.ended = true;
      this.$server?.end();
    }
  }

  private readonly onHide = () => {
    if (document.visibilityState === 'hidden') {
      window.clearTimeout(this.placeTimer);
      this.keep();
    }
  };

  private readonly onClick = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    const source = target?.closest<HTMLElement>('button.source-ref');
    const word = target?.closest<HTMLElement>('button.glossary-word');
    if (source) {
      this.toggleSource(source);
    } else if (word) {
      this.explain(word);
    }
  };

  private toggleSource(button: HTMLElement) {
    const number = button.dataset['source'] ?? '';
    const open = button.getAttribute('aria-expanded') === 'true';
    if (open) {
      const id = button.getAttribute('aria-controls');
      if (id) {
        document.getElementById(id)?.remove();
      }
      button.setAttribute('aria-expanded', 'false');
      button.removeAttribute('aria-controls');
      return;
    }
    const note = this.querySelector(`.lesson-sources [data-note="${CSS.escape(number)}"]`);
    const sentence = button.closest('p, li, td, th, dd, figcaption, blockquote');
    if (!note || !sentence) {
      return;
    }
    const fold = document.createElement('div');
    fold.className = 'source-fold';
    fold.id = `source-${number}-${Math.random().toString(36).slice(2, 8)}`;
    fold.setAttribute('role', 'note');
    fold.append(...Array.from(note.childNodes, (child) => child.cloneNode(true)));
    if (sentence.tagName === 'P') {
      sentence.after(fold);
    } else {
      sentence.append(fold);
    }
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', fold.id);
  }

  private explain(button: HTMLElement) {
    const term = button.dataset['term'] ?? '';
    const entry = this.querySelector(`[data-word="${CSS.escape(term)}"]`);
    const box = this.popoverBox();
    const wasOpen = box.matches(':popover-open');
    if (wasOpen) {
      box.hidePopover();
    }
    if (!entry || (wasOpen && this.explained === button)) {
      return;
    }
    this.explained = button;
    box.replaceChildren(...Array.from(entry.childNodes, (child) => child.cloneNode(true)));
    box.showPopover();
    button.setAttribute('aria-expanded', 'true');
    const word = button.getBoundingClientRect();
    const width = box.offsetWidth;
    const left = Math.min(Math.max(8, word.left - 24), window.innerWidth - width - 8);
    const above = word.top - box.offsetHeight - 10;
    box.style.left = `${left}px`;
    box.style.top = `${above > 8 ? above : word.bottom + 10}px`;
  }

  private popoverBox(): HTMLElement {
    if (!this.popover_) {
      const box = document.createElement('div');
      box.className = 'glossary-pop';
      box.setAttribute('popover', 'auto');
      box.setAttribute('role', 'status');
      box.addEventListener('toggle', () => {
        if (!box.matches(':popover-open')) {
          this.explained?.setAttribute('aria-expanded', 'false');
        }
      });
      document.body.append(box);
      this.popover_ = box;
    }
    return this.popover_;
  }

  private block(index: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-block="${index}"]`);
  }

  private scroller(): Element {
    return this.closest('.player-stage') ?? document.scrollingElement ?? document.documentElement;
  }
}

customElements.define('preau-lesson', PreauLesson);

// A module of its own: its names are nobody else's.
export {};
