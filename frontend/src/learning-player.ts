/**
 * The player around an activity: previous and next by keyboard (arrow keys and n), never while typing, never inside an activity that has
 * keys of its own. The keys can be switched off, for those whose voice or tremor would press them.
 */
const OFF = 'preau-keys-off';
const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="slider"], [role="menu"], [role="dialog"]';

class PreauPlayer extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
  }

  /** Called by the server when the outline has been drawn. */
  showKeys() {
    this.querySelector('.keys-switch')?.setAttribute('aria-checked', String(!PreauPlayer.off()));
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (
      event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ||
      PreauPlayer.off() || this.classList.contains('immersed')
    ) {
      return;
    }
    const target = event.composedPath()[0];
    const at = target instanceof Element ? target : null;
    if (at?.closest(TYPING) || document.querySelector('vaadin-dialog[opened]')) {
      return;
    }
    const foreign = at?.closest('.player-stage') && !at.closest('preau-lesson');
    if (event.key === 'n' || (event.key === 'ArrowRight' && !foreign)) {
      this.follow('.player-next', event);
    } else if (event.key === 'ArrowLeft' && !foreign) {
      this.follow('.player-previous', event);
    }
  };

  private readonly onClick = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.keys-switch')) {
      localStorage.setItem(OFF, PreauPlayer.off() ? '' : 'yes');
      this.showKeys();
    }
  };

  private follow(selector: string, event: Event) {
    const link = this.querySelector<HTMLElement>(selector);
    if (link) {
      event.preventDefault();
      link.click();
    }
  }

  private static off(): boolean {
    return localStorage.getItem(OFF) === 'yes';
  }
}

customElements.define('preau-player', PreauPlayer);

// A module of its own: its names are nobody else's.
export {};
