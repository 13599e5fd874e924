import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { icon } from './sandbox-icons';
import type { EditorWords, LetterEditor, Source } from './sandbox-letter-editor';
import { buildNote, type Finding } from './sandbox-note';
import { TabCopy, type Stored } from './sandbox-tab-copy';

type Words = EditorWords & Record<'title' | 'unsaved' | 'taken' | 'own', string>;

const AUTOSAVE = 800;
const LATE = 4000;
const PHONE = '(max-width: 640px)';

/**
 * The letter one writes, with findings in it. Nothing typed is lost: it is sent 800 ms after the last key and whenever one leaves, and
 * until the server has stored it a copy stays in this tab.
 */
export class PreauLetter extends LitElement {
  static override get properties() {
    return {
      letter: { attribute: false },
      findings: { attribute: false },
      words: { attribute: false },
      recipient: {},
      sources: { attribute: false },
      readOnly: { type: Boolean },
      copyKey: {},
      receipt: { state: true },
      late: { state: true },
    };
  }

  declare letter: Stored | undefined;
  declare findings: { version: number; notes: Finding[] } | undefined;
  declare words: Words;
  declare recipient: string;
  declare sources: Source[] | undefined;
  declare readOnly: boolean;
  /** Names the copy kept in this tab; empty for none. */
  declare copyKey: string;
  declare receipt: string;
  declare late: boolean;

  #editor: LetterEditor | undefined;
  #timer: number | undefined;
  #lateTimer: number | undefined;
  #sent = 0;
  #stored = 0;
  #dirty = false;
  #tabCopy = new TabCopy('');
  #phone = window.matchMedia(PHONE);
  #onPhone = () => this.#editor?.notesInText(!this.#phone.matches);
  #flush = () => this.#save();

  constructor() {
    super();
    this.words = {} as Words;
    this.recipient = '';
    this.readOnly = false;
    this.copyKey = '';
    this.receipt = '';
    this.late = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#phone.addEventListener('change', this.#onPhone);
    window.addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    this.addEventListener('keydown', this.#keys, true);
    this.addEventListener('click', this.#clicks);
  }

  override disconnectedCallback() {
    this.#save();
    this.#phone.removeEventListener('change', this.#onPhone);
    window.removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.removeEventListener('keydown', this.#keys, true);
    this.removeEventListener('click', this.#clicks);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`
      <div class="pane-head between">
        <h2>${this.words.title}</h2>
        <span class="saved ${this.late ? 'waiting' : ''}" role="status" aria-live="polite">
          ${this.late
            ? html`<span .innerHTML=${icon('again', 16)}></span>${this.words.unsaved}`
            : this.receipt
              ? html`<span .innerHTML=${icon('check', 16)}></span>${this.receipt}`
              : nothing}
        </span>
      </div>
      <div class="pane-scroll letter-scroll">
        <div class="letter-head">
          <span class="ribbon">${this.words.exercise}</span>
          <span class="recipient">${this.recipient}</span>
        </div>
        <div class="letter-text"></div>
      </div>
      <p class="letter-legend">
        <span><i class="swatch hatched"></i>${this.words.taken}</span>
        <span><i class="swatch"></i>${this.words.own}</span>
      </p>
      <div class="note-sheet"></div>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('letter') && this.letter) {
      void this.#load(this.letter);
    }
    if (this.#editor) {
      if (changed.has('sources')) {
        this.#editor.sources = this.sources ?? [];
      }
      if (changed.has('findings') && this.findings) {
        this.#editor.show(this.findings.version, this.findings.notes);
        this.#afterNote();
      }
    }
  }

  /** Sends what is not yet sent, so that it can be checked. Called by the server. */
  settle(): number {
    this.#save();
    return this.#sent;
  }

  /** Takes an answer of the model over. Called by the server. */
  takeOver(text: string, turn: string) {
    this.#editor?.takeOver(text, turn);
    this.#save();
  }

  /** Another page has stored a newer version; this text shall follow it. Called by the server. */
  overwrite(version: number) {
    this.#sent = this.#stored = version;
    this.#dirty = true;
    this.#save();
  }

  /** The server has stored everything up to a number. */
  saved(number: number, words: string) {
    this.#stored = Math.max(this.#stored, number);
    if (this.#stored >= this.#sent && !this.#dirty) {
      window.clearTimeout(this.#lateTimer);
      this.late = false;
      this.receipt = words;
      this.#tabCopy.forget();
    }
  }

  /** Opens the next finding of a severity behind the one that is open. */
  openNext(severity: string) {
    const editor = this.#editor;
    if (!editor) {
      return;
    }
    const wanted = editor.placed
      .filter(({ finding }) => finding.severity === severity && finding.state === 'open')
      .sort((a, b) => a.from - b.from);
    const now = wanted.findIndex(({ finding }) => finding.id === editor.open?.finding.id);
    const next = wanted[(now + 1) % wanted.length];
    if (next) {
      this.openFinding(next.finding.id, true);
    }
  }

  openFinding(id: string | undefined, focus: boolean) {
    const editor = this.#editor;
    if (!editor) {
      return;
    }
    const before = editor.open?.finding.id;
    editor.openNote(id);
    this.#afterNote();
    if (id && focus) {
      requestAnimationFrame(() => this.querySelector<HTMLElement>('.note .verb')?.focus({ preventScroll: true }));
    } else if (!id && focus && before) {
      this.querySelector<HTMLElement>(`.letter-text button[data-finding="${before}"]`)?.focus();
    }
  }

  async #load(stored: Stored) {
    const place = this.querySelector<HTMLElement>('.letter-text');
    const { LetterEditor } = await import('./sandbox-letter-editor');
    if (!place || !this.isConnected) {
      return;
    }
    this.#editor?.destroy();
    this.#sent = this.#stored = stored.version;
    this.#tabCopy = new TabCopy(this.readOnly ? '' : this.copyKey);
    const copy = this.#tabCopy.newerThan(stored);
    this.#editor = new LetterEditor(place, copy ?? stored, this.words, this.readOnly, {
      changed: () => this.#changed(),
      left: () => this.#save(),
      note: (finding) => this.#note(finding),
    });
    this.#editor.sources = this.sources ?? [];
    this.#onPhone();
    this.#editor.remember(stored.version);
    if (this.findings) {
      this.#editor.show(this.findings.version, this.findings.notes);
    }
    if (copy) {
      this.#dirty = true;
      this.#save();
    }
  }

  #changed() {
    this.#dirty = true;
    if (this.#editor) {
      this.#tabCopy.keep(this.#editor.letter, this.#stored);
    }
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#save(), AUTOSAVE);
    this.#emit('letter-touched', {});
  }

  #save() {
    window.clearTimeout(this.#timer);
    if (!this.#dirty || !this.#editor) {
      return;
    }
    this.#dirty = false;
    this.#sent++;
    this.#emit('letter-written', { ...this.#editor.remember(this.#sent), number: this.#sent });
    window.clearTimeout(this.#lateTimer);
    this.#lateTimer = window.setTimeout(() => (this.late = this.#stored < this.#sent), LATE);
  }

  #note(finding: Finding): HTMLElement {
    return buildNote(finding, this.words, {
      correct: () => {
        const one = this.#editor?.open;
        this.openFinding(undefined, false);
        if (one) {
          this.#editor?.rewrite(one);
        }
      },
      contest: (sentence) => this.#emit('finding-contested', { id: finding.id, sentence }),
      evidence: () => this.#emit('evidence-wanted', { id: finding.id, line: finding.line }),
      close: () => this.openFinding(undefined, true),
    });
  }

  /** Puts the note into the sheet on the phone, and tells the desk what is open. */
  #afterNote() {
    const open = this.#editor?.open;
    const sheet = this.querySelector('.note-sheet');
    sheet?.replaceChildren(...(open && this.#phone.matches ? [this.#note(open.finding)] : []));
    this.#emit(
      'finding-opened',
      open ? { id: open.finding.id, number: open.finding.number, severity: open.finding.severity, line: open.finding.line } : {},
    );
  }

  #keys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Enter' && target.matches('button[data-finding]')) {
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(target.dataset['finding'], true);
    } else if (event.key === 'Escape' && this.#editor?.open) {
      event.preventDefault();
      event.stopPropagation();
      this.openFinding(undefined, true);
    } else if (target.closest('.note, button')) {
      // Keys in a note are the note's, not the editor's.
      event.stopPropagation();
    }
  };

  #clicks = (event: Event) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.letter-text [data-finding]')?.dataset['finding'];
    if (id) {
      this.#toggle(id, false);
    }
  };

  #toggle(id: string | undefined, focus: boolean) {
    this.openFinding(this.#editor?.open?.finding.id === id ? undefined : id, focus);
  }

  #emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('preau-letter', PreauLetter);
