import type { Letter } from './sandbox-letter-editor';

/** A letter and the number of the version it was stored as. */
export interface Stored extends Letter {
  version: number;
}

/** What this tab holds of a letter that the server has not confirmed yet. It goes with the tab, and once the server has it. */
export class TabCopy {
  constructor(private readonly key: string) {}

  keep(letter: Letter, version: number) {
    if (this.key) {
      sessionStorage.setItem(this.key, JSON.stringify({ ...letter, version }));
    }
  }

  forget() {
    if (this.key) {
      sessionStorage.removeItem(this.key);
    }
  }

  /** What was typed over the very version the server has now, and never confirmed. */
  newerThan(stored: Stored): Letter | undefined {
    const kept = this.key ? sessionStorage.getItem(this.key) : null;
    const copy = kept ? (JSON.parse(kept) as Stored) : undefined;
    return copy && copy.version === stored.version && copy.text !== stored.text ? copy : undefined;
  }
}
