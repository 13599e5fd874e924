import { Prec, StateEffect, StateField, type ChangeDesc, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { icon } from './sandbox-icons';
import { element, type Finding, type NoteWords } from './sandbox-note';

/** A finding where it stands in the letter now; positions follow the text as it is edited. */
export interface Placed {
  finding: Finding;
  from: number;
  to: number;
  /** Length of the passage when it was checked. */
  length: number;
  /** The learner has changed the passage since the check. */
  edited: boolean;
}

export interface Shown {
  placed: readonly Placed[];
  /** The finding whose note is open; only ever one. */
  open: string | undefined;
  /** Whether the note opens in the text, under its paragraph; on the phone it is a sheet. */
  inText: boolean;
}

export const setFindings = StateEffect.define<readonly Placed[]>();
export const openFinding = StateEffect.define<string | undefined>();
export const showInText = StateEffect.define<boolean>();

export const findings = StateField.define<Shown>({
  create: () => ({ placed: [], open: undefined, inText: true }),
  update(shown, transaction) {
    let { placed, open, inText } = shown;
    if (transaction.docChanged) {
      placed = placed
        .map((one) => moved(one, transaction.changes))
        .filter((one) => !(one.edited && one.finding.state === 'corrected'));
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        placed = effect.value;
        open = placed.some(({ finding }) => finding.id === open) ? open : undefined;
      } else if (effect.is(openFinding)) {
        open = effect.value;
      } else if (effect.is(showInText)) {
        inText = effect.value;
      }
    }
    return placed === shown.placed && open === shown.open && inText === shown.inText ? shown : { placed, open, inText };
  },
});

/** A passage follows its text; while it is being rewritten it takes in what is typed, up to about its old length. */
function moved(one: Placed, changes: ChangeDesc): Placed {
  if (one.finding.omission) {
    const at = changes.mapPos(one.to, -1);
    return { ...one, from: at, to: at };
  }
  const edited = one.edited || changes.touchesRange(one.from, one.to) !== false;
  const rewriting = edited && one.to - one.from < Math.max(one.length, 12);
  const from = changes.mapPos(one.from, one.edited && one.from === one.to ? -1 : rewriting && replaces(one, changes) ? -1 : 1);
  const to = changes.mapPos(one.to, rewriting ? 1 : -1);
  return { ...one, from: Math.min(from, to), to: Math.max(from, to), edited };
}

function replaces(one: Placed, changes: ChangeDesc): boolean {
  let found = false;
  changes.iterChangedRanges((fromA, toA) => (found ||= fromA <= one.from && toA > one.from));
  return found;
}

/** How a finding looks: severity and state, told apart by shape and not by colour alone. */
function look(one: Placed): string {
  if (one.finding.state === 'corrected') {
    return 'corrected';
  }
  if (one.finding.state === 'contested') {
    return 'contested';
  }
  return one.edited ? `${one.finding.severity} edited` : one.finding.severity;
}

/** The pin behind a passage is its button: focus inside an edited text belongs to such islands alone. */
class Pin extends WidgetType {
  constructor(
    readonly one: Placed,
    readonly passage: string,
    readonly open: boolean,
    readonly words: NoteWords,
  ) {
    super();
  }

  override eq(other: Pin): boolean {
    const { finding } = this.one;
    const same = other.one.finding;
    return same.id === finding.id && same.number === finding.number && other.open === this.open && look(other.one) === look(this.one);
  }

  override toDOM(): HTMLElement {
    const { finding } = this.one;
    if (finding.state === 'corrected') {
      const tag = element('span', 'finding-tag corrected');
      tag.innerHTML = icon('check', 15);
      tag.append(this.words.corrected);
      return tag;
    }
    const pin = document.createElement('button');
    pin.type = 'button';
    pin.dataset.finding = finding.id;
    pin.setAttribute('aria-expanded', String(this.open));
    pin.setAttribute('aria-label', `${this.words.finding} ${finding.number}, ${finding.title}, ${this.passage}`);
    if (finding.state === 'contested') {
      pin.className = 'finding-tag contested';
      pin.innerHTML = icon('flag', 15);
      pin.append(this.words.contested);
    } else {
      pin.className = `pin ${finding.severity}`;
      pin.textContent = String(finding.number);
    }
    return pin;
  }

  /** An opened or closed pin stays the same element, so that it keeps the focus. */
  override updateDOM(dom: HTMLElement, _view: EditorView, from: WidgetType): boolean {
    if (from instanceof Pin && from.one.finding === this.one.finding && dom.tagName === 'BUTTON') {
      dom.setAttribute('aria-expanded', String(this.open));
      return true;
    }
    return false;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

class MissingChip extends WidgetType {
  constructor(
    readonly one: Placed,
    readonly open: boolean,
  ) {
    super();
  }

  override eq(other: MissingChip): boolean {
    return other.one.finding.id === this.one.finding.id && look(other.one) === look(this.one) && other.open === this.open && other.one.finding.number === this.one.finding.number;
  }

  override toDOM(): HTMLElement {
    const { finding } = this.one;
    const row = element('div', 'missing-row');
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = `missing ${look(this.one)}${this.open ? ' open' : ''}`;
    chip.dataset.finding = finding.id;
    chip.setAttribute('aria-expanded', String(this.open));
    chip.append(element('span', `pin ${finding.severity}`, String(finding.number)), element('span', '', finding.missing));
    row.append(chip);
    return row;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

class NoteInText extends WidgetType {
  constructor(
    readonly finding: Finding,
    readonly build: (finding: Finding) => HTMLElement,
  ) {
    super();
  }

  override eq(other: NoteInText): boolean {
    return other.finding === this.finding;
  }

  override toDOM(): HTMLElement {
    const holder = element('div', 'note-holder');
    holder.append(this.build(this.finding));
    return holder;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function decorate(state: EditorState, words: NoteWords, build: (finding: Finding) => HTMLElement): DecorationSet {
  const { placed, open, inText } = state.field(findings);
  const all: Range<Decoration>[] = [];
  for (const one of placed) {
    const { finding } = one;
    const isOpen = finding.id === open;
    const lineEnd = state.doc.lineAt(one.to).to;
    if (finding.omission) {
      all.push(Decoration.widget({ widget: new MissingChip(one, isOpen), block: true, side: 1 }).range(lineEnd));
    } else if (one.from < one.to) {
      all.push(
        Decoration.mark({
          tagName: 'mark',
          class: `finding ${look(one)}${isOpen ? ' open' : ''}`,
          attributes: { 'data-finding': finding.id },
        }).range(one.from, one.to),
        Decoration.widget({ widget: new Pin(one, state.sliceDoc(one.from, one.to), isOpen, words), side: 1 }).range(one.to),
      );
    }
    if (isOpen && inText) {
      all.push(Decoration.widget({ widget: new NoteInText(finding, build), block: true, side: 2 }).range(lineEnd));
    }
  }
  return Decoration.set(all, true);
}

/** Marks, pins, chips of what is missing, and the one open note. */
export function findingMarks(words: NoteWords, build: (finding: Finding) => HTMLElement): Extension {
  return [
    findings,
    // Outermost, so that a mark stays one piece where sentences of the model begin or end inside it.
    Prec.high(EditorView.decorations.compute([findings, 'doc'], (state) => decorate(state, words, build))),
  ];
}
