import { invertedEffects } from '@codemirror/commands';
import { Annotation, StateEffect, StateField, type ChangeDesc, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { endsSentence, sentences, type Span } from './sandbox-sentences';

/**
 * Who wrote which sentence. What the learner takes over from the model stays the model's, sentence by sentence, until they touch the
 * sentence; then it is theirs. Taking a change back gives the sentence back too.
 */

/** A sentence that is the model's, and the answer it was taken from. */
export interface Origin extends Span {
  turn: string;
}

/** Marks a transaction whose inserted text comes from the model: the answer it was taken from. */
export const fromModel = Annotation.define<string>();

/** Says which sentences are the model's, when a letter is opened or a change is taken back. */
export const setOrigins = StateEffect.define<Origin[]>({ map: (spans, changes) => mapped(spans, changes) });

function mapped(spans: Origin[], changes: ChangeDesc): Origin[] {
  return spans
    .map(({ from, to, turn }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1), turn }))
    .filter(({ from, to }) => from < to);
}

/** The sentences a change leaves untouched, at their new places. */
function untouched(spans: Origin[], transaction: Transaction): Origin[] {
  const before = transaction.startState.doc;
  const kept = spans.filter((span) => {
    let touched = false;
    transaction.changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
      const text = inserted.toString();
      if (fromA === toA) {
        const behind = fromA === span.to && !endsSentence(before.sliceString(span.from, span.to)) && !/^\s*\n/.test(text);
        const ahead = fromA === span.from && !/\n\s*$/.test(text) && !endsSentence(text);
        touched ||= (fromA > span.from && fromA < span.to) || behind || ahead;
      } else {
        touched ||= fromA < span.to && toA > span.from;
      }
    });
    return !touched;
  });
  return mapped(kept, transaction.changes);
}

function insertedSentences(transaction: Transaction, turn: string): Origin[] {
  const found: Origin[] = [];
  transaction.changes.iterChanges((_fromA, _toA, fromB, _toB, inserted) => {
    for (const sentence of sentences(inserted.toString())) {
      found.push({ from: fromB + sentence.from, to: fromB + sentence.to, turn });
    }
  });
  return found;
}

export const origins = StateField.define<Origin[]>({
  create: () => [],
  update(spans, transaction) {
    let now = spans;
    if (transaction.docChanged) {
      now = untouched(spans, transaction);
      const turn = transaction.annotation(fromModel);
      if (turn !== undefined) {
        now = [...now, ...insertedSentences(transaction, turn)].sort((a, b) => a.from - b.from);
      }
    }
    for (const effect of transaction.effects) {
      if (effect.is(setOrigins)) {
        now = effect.value.filter(({ from, to }) => from < to && to <= transaction.newDoc.length);
      }
    }
    return now;
  },
});

const hatched = Decoration.mark({ class: 'from-model' });

function decorations(spans: Origin[]): DecorationSet {
  return Decoration.set(spans.map(({ from, to }) => hatched.range(from, to)));
}

export function ownership(): Extension {
  return [
    origins,
    EditorView.decorations.compute([origins], (state) => decorations(state.field(origins))),
    invertedEffects.of((transaction) =>
      transaction.docChanged ? [setOrigins.of(transaction.startState.field(origins))] : [],
    ),
  ];
}
