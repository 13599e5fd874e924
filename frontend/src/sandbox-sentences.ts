/** Text as the sandbox counts it: the server in Unicode code points, the browser in UTF-16; ownership goes by the sentence. */

export interface Span {
  from: number;
  to: number;
}

/** Offsets in code points, as the server sends them, put into UTF-16 offsets of the same text. */
export function fromCodePoints(text: string, offset: number): number {
  let points = 0;
  let at = 0;
  while (at < text.length && points < offset) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    points++;
  }
  return at;
}

/** UTF-16 offsets put into code points, as the server wants them. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  let at = 0;
  while (at < offset && at < text.length) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    points++;
  }
  return points;
}

/** Words whose full stop ends no sentence: titles, references, usual abbreviations of a letter. */
const ABBREVIATION = /(?:^|[\s(«])(?:M|MM|Mme|Mlle|Dr|Pr|Drs|cf|env|ex|n°|p|av|etc|St|Ste|vs|Mr|Mrs|Ms)\.$/iu;
const INITIAL = /(?:^|[\s-])\p{Lu}\.$/u;

/** Where each sentence of a text stands, without the blanks around it. A line never holds half a sentence of another. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const end of line.matchAll(/[.!?…]+[»”")\]]*(?=\s+[\p{Lu}\p{N}«“"(–-])/gu)) {
      const upTo = end.index + end[0].length;
      const before = line.slice(start, end.index + 1);
      if (!ABBREVIATION.test(before) && !INITIAL.test(before)) {
        push(found, line, start, upTo, lineStart);
        start = upTo;
      }
    }
    push(found, line, start, line.length, lineStart);
    lineStart += line.length + 1;
  }
  return found;
}

/** Whether a text ends as a sentence ends, so that what is typed behind it begins a new one. */
export function endsSentence(text: string): boolean {
  return /[.!?…;:][»”")\]\s]*$/u.test(text);
}

function push(found: Span[], line: string, from: number, to: number, base: number) {
  const piece = line.slice(from, to);
  const words = piece.trim();
  if (words) {
    const start = from + piece.indexOf(words);
    found.push({ from: base + start, to: base + start + words.length });
  }
}
