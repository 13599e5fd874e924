const NEAR = 140;

/** Keeps the end of a conversation in view while it grows, unless the reader has gone up. */
export class Follower {
  #near = new WeakMap<Element, boolean>();
  #changes = new MutationObserver((changes) => this.#grown(changes));

  constructor(private readonly root: HTMLElement) {}

  start() {
    this.#changes.observe(this.root, { childList: true, subtree: true, characterData: true });
    this.root.addEventListener('scroll', this.#onScroll, true);
  }

  stop() {
    this.#changes.disconnect();
    this.root.removeEventListener('scroll', this.#onScroll, true);
  }

  #onScroll = (event: Event) => {
    const scroller = event.target as HTMLElement;
    if (scroller.matches?.('[data-follow]')) {
      this.#near.set(scroller, scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR);
    }
  };

  #grown(changes: MutationRecord[]) {
    const scrollers = new Set<HTMLElement>();
    for (const { target } of changes) {
      const element = target instanceof HTMLElement ? target : target.parentElement;
      const scroller = element?.closest<HTMLElement>('[data-follow]');
      if (scroller) {
        scrollers.add(scroller);
      }
    }
    for (const scroller of scrollers) {
      if (this.#near.get(scroller) ?? true) {
        scroller.scrollTop = scroller.scrollHeight;
      }
    }
  }
}
