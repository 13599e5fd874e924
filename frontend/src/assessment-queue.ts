/**
 * What one answers in a quiz while the server does not answer. Each change of a control is kept in this browser until the server has
 * acknowledged exactly it, and is sent again when the page comes back, also after a killed server or a reload. Kept are places and words as
 * one sees them, under the attempt and its holder; never a key, never a name. It goes when one signs out.
 */
interface Entry {
  state: string[];
  certainty: number;
}
interface Kept {
  epoch: number;
  entries: Record<string, Entry>;
}
interface Server {
  replay(place: number, state: string, certainty: number, epoch: number): void;
}

const PREFIX = 'preau-queue:';

const sheetOf = () => document.querySelector<HTMLElement>('.quiz-sheet[data-attempt]');
const keyOf = (sheet: HTMLElement) => `${PREFIX}${sheet.dataset.attempt}:${sheet.dataset.holder}`;

function read(sheet: HTMLElement): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(sheet)) ?? 'null') as Kept | null;
    if (kept && typeof kept.epoch === 'number' && kept.entries) {
      return kept;
    }
  } catch {
    // what cannot be read is nothing
  }
  return { epoch: Number(sheet.dataset.epoch), entries: {} };
}

function write(sheet: HTMLElement, kept: Kept) {
  if (Object.keys(kept.entries).length === 0) {
    localStorage.removeItem(keyOf(sheet));
  } else {
    localStorage.setItem(keyOf(sheet), JSON.stringify(kept));
  }
  tell();
}

function stateOf(pad: Element): string[] {
  return [...pad.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')].map((control) =>
    control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
      ? control.checked ? '1' : '0'
      : control.value.trim(),
  );
}

function keep(event: Event) {
  const sheet = sheetOf();
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.quiz-question[data-place]') : null;
  const pad = card?.querySelector('.quiz-main > [data-queued]');
  if (!sheet || !card || !pad || (!pad.contains(event.target as Node) && !card.querySelector('.quiz-certainty')?.contains(event.target as Node))) {
    return;
  }
  const certainty = [...card.querySelectorAll<HTMLInputElement>('.quiz-certainty input')].findIndex((one) => one.checked);
  const kept = read(sheet);
  kept.epoch = Number(sheet.dataset.epoch);
  kept.entries[card.dataset.place ?? ''] = { state: stateOf(pad), certainty };
  write(sheet, kept);
}

let away = false;

/** Says how many answers wait, while the connection is away. */
function tell() {
  const sheet = sheetOf();
  const line = sheet?.querySelector<HTMLElement>('.quiz-waiting');
  if (!sheet || !line) {
    return;
  }
  const waiting = Object.keys(read(sheet).entries).length;
  const words = waiting === 1 ? line.dataset.one : line.dataset.many?.replace('{0}', String(waiting));
  const said = away && waiting > 0 ? (words ?? '') : '';
  if (line.textContent !== said) {
    line.textContent = said;
  }
}

function watch() {
  const state = (window as any).Vaadin?.connectionState;
  const look = () => {
    away = !navigator.onLine || state?.state === 'reconnecting' || state?.state === 'connection-lost';
    tell();
  };
  state?.addStateChangeListener(look);
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  look();
}

(window as any).preauQueue = {
  /** The server has stored this state of a question. */
  saved(place: number, state: string) {
    const sheet = sheetOf();
    if (sheet) {
      const kept = read(sheet);
      const entry = kept.entries[place];
      if (entry && JSON.stringify(entry.state) === state) {
        delete kept.entries[place];
        write(sheet, kept);
      }
    }
  },
  /** Nothing waits any longer: handed in, or taken over elsewhere. */
  forget() {
    const sheet = sheetOf();
    if (sheet) {
      localStorage.removeItem(keyOf(sheet));
      tell();
    }
  },
  /** The sheet is there: what still waits is sent. */
  begin(sheet: HTMLElement & { $server: Server }) {
    const kept = read(sheet);
    for (const [place, entry] of Object.entries(kept.entries)) {
      sheet.$server.replay(Number(place), JSON.stringify(entry.state), entry.certainty, kept.epoch);
    }
  },
};

document.addEventListener('change', keep, true);
document.addEventListener('input', keep, true);
watch();

export {};
