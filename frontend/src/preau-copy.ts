import { LitElement, html } from 'lit';

const SAID = 2500;

/** Copies a text to the clipboard and says so. */
export class PreauCopy extends LitElement {
  static override get properties() {
    return { text: {}, word: {}, done: {}, failed: {}, said: { state: true } };
  }

  declare text: string;
  declare word: string;
  declare done: string;
  declare failed: string;
  declare said: string;

  constructor() {
    super();
    this.text = '';
    this.word = '';
    this.done = '';
    this.failed = '';
    this.said = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" class="verb text" @click=${this.#copy}>${this.word}</button><span role="status">${this.said}</span>`;
  }

  #copy = async () => {
    const copied = (await this.#toClipboard()) || this.#bySelection();
    this.said = copied ? this.done : this.failed;
    window.setTimeout(() => (this.said = ''), SAID);
  };

  async #toClipboard() {
    try {
      await navigator.clipboard.writeText(this.text);
      return true;
    } catch {
      return false;
    }
  }

  /** Where the page has no right to the clipboard, as on plain http. */
  #bySelection() {
    const field = document.createElement('textarea');
    field.value = this.text;
    field.setAttribute('aria-hidden', 'true');
    field.style.position = 'fixed';
    field.style.opacity = '0';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    this.querySelector('button')?.focus();
    return copied;
  }
}

customElements.define('preau-copy', PreauCopy);
