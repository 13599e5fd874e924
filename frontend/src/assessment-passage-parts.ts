import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from './assessment-marks';

/** One word with what stands before it. */
export interface WordPart {
  word: string;
  gap: string;
  place: number;
  mark: Mark | undefined;
  /** Whether the mark goes on from the word before. */
  continued: boolean;
  open: boolean;
  focusable: boolean;
  /** The mark's state in words, for those who do not see it. */
  state: string;
  kind: string | undefined;
}

export function wordPart(part: WordPart): TemplateResult {
  const last = part.mark !== undefined && part.mark[1] === part.place;
  const look = [
    'word',
    part.mark === undefined ? '' : 'marked',
    part.open ? 'open' : '',
    part.mark !== undefined && part.mark[0] === part.place ? 'first' : '',
    last ? 'last' : '',
  ].join(' ');
  return html`<span class=${part.continued ? 'gap marked' : 'gap'} aria-hidden="true">${part.gap}</span><span
      class=${look}
      role="option"
      data-place=${part.place}
      tabindex=${part.focusable ? 0 : -1}
      aria-selected=${part.mark === undefined ? 'false' : 'true'}
      aria-label=${part.mark === undefined ? part.word : `${part.word}, ${part.state}`}
      >${part.word}${last && part.kind !== undefined ? html`<span class="kind" aria-hidden="true">${part.kind}</span>` : nothing}</span>`;
}

/** The question which kind of error a mark is, with a numbered button for each. */
export interface KindsPart {
  question: string;
  kinds: string[];
  chosen: number;
  remove: string;
  onChoose: (kind: number) => void;
  onRemove: () => void;
  onKey: (event: KeyboardEvent) => void;
}

export function kindsPart(part: KindsPart): TemplateResult {
  return html`
    <div class="quiz-kinds" role="group" aria-label=${part.question} @keydown=${part.onKey}>
      <p class="strong" aria-hidden="true">${part.question}</p>
      ${part.kinds.map(
        (kind, place) => html`<button
          type="button"
          class="quiz-kind"
          aria-pressed=${part.chosen === place ? 'true' : 'false'}
          @click=${() => part.onChoose(place)}
        ><span class="key" aria-hidden="true">${place + 1}</span>${kind}</button>`,
      )}
      <button type="button" class="quiz-kind remove" @click=${part.onRemove}>${part.remove}</button>
    </div>
  `;
}
