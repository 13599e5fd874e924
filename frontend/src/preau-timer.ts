/**
 * How long one has left at a quiz. Calm words, renewed each minute, until five minutes remain; then minutes and seconds. A screen reader
 * hears it at ten, five and one minute and not every second.
 */
const CALM = 5 * 60_000;
const SPOKEN = [10, 5, 1];

/** What was just written or waited in the browser is sent first; the server's grace covers it. */
const LAST_ANSWERS_MILLIS = 1000;

class Timer extends HTMLElement {
  /** Words with {0} for the minutes left. */
  minutesWords = '';
  /** Words with {0} for minutes and seconds. */
  secondsWords = '';
  #end = -1;
  #ticking = 0;
  #shown = document.createElement('span');
  #spoken = document.createElement('span');
  #lastSpoken = Number.POSITIVE_INFINITY;

  /** Milliseconds left from now; negative stops it. */
  set left(millis: number) {
    this.#end = millis < 0 ? -1 : performance.now() + millis;
    this.#tick();
  }

  connectedCallback() {
    this.#spoken.className = 'visually-hidden';
    this.#spoken.setAttribute('aria-live', 'polite');
    this.#shown.setAttribute('aria-hidden', 'true');
    this.replaceChildren(this.#shown, this.#spoken);
    this.#tick();
  }

  disconnectedCallback() {
    window.clearTimeout(this.#ticking);
  }

  #tick() {
    window.clearTimeout(this.#ticking);
    if (this.#end < 0 || !this.isConnected) {
      return;
    }
    const left = this.#end - performance.now();
    if (left <= 0) {
      this.#end = -1;
      this.#shown.textContent = this.secondsWords.replace('{0}', '0:00');
      this.#ticking = window.setTimeout(() => this.dispatchEvent(new CustomEvent('time-over')), LAST_ANSWERS_MILLIS);
      return;
    }
    const minutes = Math.ceil(left / 60_000);
    const seconds = Math.ceil(left / 1000);
    const exact = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#shown.textContent =
      left > CALM ? this.minutesWords.replace('{0}', String(minutes)) : this.secondsWords.replace('{0}', exact);
    this.classList.toggle('last', left <= CALM);
    const due = SPOKEN.find((mark) => minutes <= mark && mark < this.#lastSpoken);
    if (due !== undefined) {
      this.#lastSpoken = due;
      this.#spoken.textContent = this.minutesWords.replace('{0}', String(minutes));
    }
    this.#ticking = window.setTimeout(() => this.#tick(), left > CALM ? 5000 : 1000 - (performance.now() % 1000));
  }
}

customElements.define('preau-timer', Timer);

export {};
