import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, RangeSetBuilder, Transaction, type ChangeSet } from '@codemirror/state';
import { Decoration, EditorView, keymap, placeholder, type DecorationSet } from '@codemirror/view';
import { findingMarks, findings, openFinding, setFindings, showInText, type Placed } from './sandbox-findings';
import type { Finding, NoteWords } from './sandbox-note';
import { fromModel, origins, ownership, setOrigins, type Origin } from './sandbox-ownership';
import { fromCodePoints, sentences, toCodePoints } from './sandbox-sentences';

export interface EditorWords extends NoteWords {
  letter: string;
  placeholder: string;
  /** “EXERCICE – patient fictif”: goes with everything that is copied out. */
  exercise: string;
}

export interface EditorEvents {
  changed(): void;
  left(): void;
  note(finding: Finding): HTMLElement;
}

/** A letter as it is stored: text, and which parts of it are the model's, in code points. */
export interface Letter {
  text: string;
  origins: Origin[];
}

/** An answer of the model, by the turn it was given in. */
export interface Source {
  turn: string;
  text: string;
}

interface Sent {
  text: string;
  since: ChangeSet;
}

/** How many sent texts are remembered. */
const REMEMBERED = 12;

/** The letter one writes: plain text with headings, ownership by the sentence, and findings that move with the text. */
export class LetterEditor {
  readonly view: EditorView;
  /** Answers of the model in this conversation: what is pasted from them stays the model's. */
  sources: Source[] = [];

  /** Texts that went to the server, by number, with what has changed since: findings are about one of them. */
  #sent = new Map<number, Sent>();

  constructor(parent: HTMLElement, letter: Letter, words: EditorWords, readOnly: boolean, events: EditorEvents) {
    this.view = new EditorView({
      parent,
      // Left to itself the editor would take the shadow root of the desk it is slotted into.
      root: parent.getRootNode() as Document | ShadowRoot,
      state: EditorState.create({
        doc: letter.text,
        extensions: [
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorState.readOnly.of(readOnly),
          EditorView.editable.of(!readOnly),
          placeholder(words.placeholder),
          EditorView.contentAttributes.of({ 'aria-label': words.letter, spellcheck: 'true', lang: 'fr', autocorrect: 'on' }),
          EditorView.clipboardOutputFilter.of((text) => `${words.exercise}\n\n${text}`),
          EditorView.clipboardInputFilter.of((text) => text.replaceAll('\r\n', '\n').replace(`${words.exercise}\n\n`, '')),
          findingMarks(words, events.note),
          ownership(),
          EditorView.decorations.compute(['doc'], lineLooks),
          EditorView.domEventHandlers({ blur: () => events.left() }),
          EditorState.transactionExtender.of((transaction) => {
            const turn = transaction.isUserEvent('input.paste') ? this.#turnOf(transaction) : undefined;
            return turn === undefined ? null : { annotations: fromModel.of(turn) };
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              for (const sent of this.#sent.values()) {
                sent.since = sent.since.compose(update.changes);
              }
              events.changed();
            }
          }),
        ],
      }),
    });
    this.#dispatchOrigins(letter);
  }

  get letter(): Letter {
    const text = this.text;
    return {
      text,
      origins: this.view.state
        .field(origins)
        .map(({ from, to, turn }) => ({ from: toCodePoints(text, from), to: toCodePoints(text, to), turn })),
    };
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get placed(): readonly Placed[] {
    return this.view.state.field(findings).placed;
  }

  get open(): Placed | undefined {
    const { open, placed } = this.view.state.field(findings);
    return placed.find(({ finding }) => finding.id === open);
  }

  /** Remembers the text as it is now under a number: what the server says of it later finds its place. */
  remember(number: number): Letter {
    this.#sent.set(number, { text: this.text, since: this.view.state.changes([]) });
    for (const old of this.#sent.keys()) {
      if (old <= number - REMEMBERED) {
        this.#sent.delete(old);
      }
    }
    return this.letter;
  }

  /** Shows what a check of a sent text found. A passage that was rewritten and is no longer found counts as corrected. */
  show(number: number, found: Finding[]) {
    const sent = this.#sent.get(number);
    const changes = sent?.since ?? this.view.state.changes([]);
    const checked = sent?.text ?? this.text;
    const place = (offset: number, side: -1 | 1) =>
      changes.mapPos(Math.min(fromCodePoints(checked, offset), changes.length), side);
    const now: Placed[] = found.map((finding) => {
      const to = place(finding.end, -1);
      return { finding, from: Math.min(place(finding.start, 1), to), to, length: finding.end - finding.start, edited: false };
    });
    const corrected = this.placed
      .filter((old) => old.edited && old.from < old.to && old.finding.state !== 'contested')
      .filter((old) => !now.some((one) => one.from < old.to && one.to > old.from))
      .map((old) => ({ ...old, edited: false, finding: { ...old.finding, state: 'corrected' as const } }));
    const kept = this.placed.filter(
      (old) => old.finding.state === 'corrected' && !old.edited && !now.some((one) => one.from < old.to && one.to > old.from),
    );
    this.view.dispatch({ effects: setFindings.of([...now, ...corrected, ...kept]) });
  }

  openNote(id: string | undefined) {
    this.view.dispatch({ effects: openFinding.of(id) });
  }

  notesInText(inText: boolean) {
    this.view.dispatch({ effects: showInText.of(inText) });
  }

  /** Selects the passage of a finding, or puts the caret where what is missing belongs, ready to be written. */
  rewrite(one: Placed) {
    const selection = one.finding.omission ? { anchor: one.to } : { anchor: one.from, head: one.to };
    this.view.dispatch({ selection, scrollIntoView: true });
    this.view.focus();
  }

  /** Takes a text of the model into the letter: under the paragraph where the caret is, or behind what is there. */
  takeOver(text: string, turn: string) {
    const { state } = this.view;
    const at = this.view.hasFocus ? state.doc.lineAt(state.selection.main.head).to : state.doc.length;
    const before = state.sliceDoc(Math.max(0, at - 2), at);
    const lead = at === 0 || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const insert = lead + text;
    this.view.dispatch({
      changes: { from: at, insert },
      selection: { anchor: at + insert.length },
      annotations: [fromModel.of(turn), Transaction.userEvent.of('input.model')],
      effects: EditorView.scrollIntoView(at + lead.length, { y: 'start', yMargin: 24 }),
    });
  }

  destroy() {
    this.view.destroy();
  }

  #dispatchOrigins({ text, origins: stored }: Letter) {
    const spans = stored.map(({ from, to, turn }) => ({ from: fromCodePoints(text, from), to: fromCodePoints(text, to), turn }));
    this.view.dispatch({ effects: setOrigins.of(spans), annotations: Transaction.addToHistory.of(false) });
  }

  /** The answer all pasted sentences come from, word for word. */
  #turnOf(transaction: Transaction): string | undefined {
    const squeeze = (text: string) => text.replaceAll(/[\s*#]+/gu, ' ').trim();
    const pieces: string[] = [];
    transaction.changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
      const text = inserted.toString();
      pieces.push(...sentences(text).map(({ from, to }) => squeeze(text.slice(from, to))));
    });
    if (pieces.length === 0 || pieces.some((piece) => piece.length < 12)) {
      return undefined;
    }
    return this.sources.find(({ text }) => {
      const known = squeeze(text);
      return pieces.every((piece) => known.includes(piece));
    })?.turn;
  }
}

const heading = Decoration.line({ class: 'letter-heading' });
const blank = Decoration.line({ class: 'letter-blank' });

/** A short line that stands alone above a text is its heading; blank lines are half as high as the others. */
function lineLooks(state: EditorState): DecorationSet {
  const looks = new RangeSetBuilder<Decoration>();
  const lines = state.doc.lines;
  for (let number = 1; number <= lines; number++) {
    const line = state.doc.line(number);
    const text = line.text.trim();
    if (!text) {
      looks.add(line.from, line.from, blank);
    } else if (text.length <= 44 && /^\p{Lu}.*[\p{L})]$/u.test(text)) {
      const before = number === 1 ? '' : state.doc.line(number - 1).text.trim();
      const followed = number < lines && state.sliceDoc(line.to).trim() !== '';
      if (!before && followed) {
        looks.add(line.from, line.from, heading);
      }
    }
  }
  return looks.finish();
}
