/** First word, last word (inclusive), kind: its place in the list, or -1 while it is still to be chosen. */
export type Mark = [first: number, last: number, kind: number];

export function markAt(marks: Mark[], place: number): Mark | undefined {
  return marks.find((mark) => mark[0] <= place && place <= mark[1]);
}

export function markFrom(marks: Mark[], first: number): Mark | undefined {
  return marks.find((mark) => mark[0] === first);
}

/** With a stretch of words marked; what it touches of other marks gives way, and the first kind among them stays. */
export function withMark(marks: Mark[], from: number, to: number): Mark[] {
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  const touched = marks.filter((mark) => mark[1] >= first && mark[0] <= last);
  const kind = touched.find((mark) => mark[2] >= 0)?.[2] ?? -1;
  const added: Mark = [first, last, kind];
  return [...marks.filter((mark) => !touched.includes(mark)), added].sort((a, b) => a[0] - b[0]);
}

export function withoutMark(marks: Mark[], gone: Mark): Mark[] {
  return marks.filter((mark) => mark[0] !== gone[0]);
}

export function withKind(marks: Mark[], first: number, kind: number): Mark[] {
  return marks.map((mark) => (mark[0] === first ? [mark[0], mark[1], kind] : mark));
}

/** While one extends from an anchor, the open mark follows the cursor: what it had reached before is given back. */
export function following(marks: Mark[], open: number, anchor: number, to: number): Mark[] {
  const followed = open >= 0 ? markFrom(marks, open) : undefined;
  if (followed === undefined || anchor < followed[0] || anchor > followed[1]) {
    return marks;
  }
  return marks.map((mark) =>
    mark === followed ? [Math.min(anchor, to), Math.max(anchor, to), followed[2]] : mark,
  );
}

export function textOf(mark: Mark, words: string[], gaps: string[]): string {
  let text = '';
  for (let place = mark[0]; place <= mark[1]; place++) {
    text += (place > mark[0] ? (gaps[place] ?? ' ') : '') + (words[place] ?? '');
  }
  return text;
}

/** How many words it is from one word to the nearest on the line above or below; 0 when there is none. */
export function lineStep(word: (place: number) => Element | null, at: number, count: number, direction: 1 | -1): number {
  const from = word(at)?.getBoundingClientRect();
  if (from === undefined) {
    return 0;
  }
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  let line: number | undefined;
  for (let place = at + direction; place >= 0 && place < count; place += direction) {
    const box = word(place)?.getBoundingClientRect();
    if (box === undefined || Math.abs(box.top - from.top) < from.height / 2) {
      continue;
    }
    line ??= box.top;
    if (Math.abs(box.top - line) > from.height / 2) {
      break;
    }
    if (Math.abs(box.left - from.left) < distance) {
      distance = Math.abs(box.left - from.left);
      best = Math.abs(place - at);
    }
  }
  return best;
}

/** The place of the word an event hit, or -1. */
export function placeOf(target: EventTarget | null): number {
  const word = target instanceof Element ? target.closest<HTMLElement>('.word') : null;
  return word === null ? -1 : Number(word.dataset['place']);
}
