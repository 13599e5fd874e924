import { icon } from './sandbox-icons';

/** What the letter check found, as the server says it: texts are ready to be shown, offsets are code points of the text checked. */
export interface Finding {
  id: string;
  number: number;
  severity: 'major' | 'minor';
  /** Kind and weight: “Dose · changerait le soin”. */
  title: string;
  start: number;
  end: number;
  omission: boolean;
  /** “Manque : résultat en attente”, for an omission. */
  missing: string;
  letterSays: string;
  recordSays: string;
  /** The line of the record that proves it; empty when the record is silent. */
  line: string;
  state: 'open' | 'contested' | 'corrected';
  /** What is said instead of the verbs once a finding is contested. */
  note: string;
}

export interface NoteWords {
  finding: string;
  letterSays: string;
  recordSays: string;
  correct: string;
  complete: string;
  notAnError: string;
  evidence: string;
  close: string;
  why: string;
  whyHint: string;
  send: string;
  cancel: string;
  corrected: string;
  contested: string;
}

export interface NoteVerbs {
  correct(): void;
  contest(sentence: string): void;
  evidence(): void;
  close(): void;
}

/** The note of a finding: what the letter says, what the record says, two verbs. The product never writes the correction. */
export function buildNote(finding: Finding, words: NoteWords, verbs: NoteVerbs): HTMLElement {
  const note = element('div', `note ${finding.severity}`);
  note.setAttribute('role', 'group');
  note.setAttribute('aria-label', `${words.finding} ${finding.number}`);
  note.dataset.note = finding.id;

  const title = element('p', 'note-title');
  title.innerHTML = icon(finding.severity === 'major' ? 'warning' : 'information', 18);
  title.append(element('span', '', finding.title));
  const close = button('note-close', words.close, verbs.close);
  close.setAttribute('aria-label', words.close);
  close.innerHTML = icon('close', 18);
  title.append(close);

  const said = document.createElement('dl');
  if (finding.letterSays) {
    said.append(element('dt', '', words.letterSays), element('dd', '', finding.letterSays));
  }
  if (finding.recordSays) {
    said.append(element('dt', '', words.recordSays), element('dd', '', finding.recordSays));
  }
  note.append(title, said);
  if (finding.note) {
    note.append(element('p', 'note-state', finding.note));
  }
  const row = element('div', 'note-verbs');
  row.append(button('verb', finding.omission ? words.complete : words.correct, verbs.correct));
  if (finding.line) {
    row.append(button('verb evidence', words.evidence, verbs.evidence));
  }
  if (finding.state === 'open') {
    const contest = button('verb text', words.notAnError, () => {
      row.hidden = true;
      const form = contestForm(words, (sentence) => verbs.contest(sentence), () => {
        form.remove();
        row.hidden = false;
        contest.focus();
      });
      note.append(form);
      form.querySelector('textarea')?.focus();
    });
    row.append(contest);
  }
  note.append(row);
  return note;
}

function contestForm(words: NoteWords, send: (sentence: string) => void, cancel: () => void): HTMLElement {
  const form = element('div', 'note-contest');
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  field.rows = 2;
  field.maxLength = 400;
  label.append(element('span', '', words.why), element('span', 'hint', words.whyHint), field);
  const row = element('div', 'note-verbs');
  const confirm = button('verb', words.send, () => send(field.value.trim()));
  confirm.disabled = true;
  field.addEventListener('input', () => (confirm.disabled = field.value.trim().length < 8));
  row.append(confirm, button('verb text', words.cancel, cancel));
  form.append(label, row);
  return form;
}

export function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

export function button(className: string, text: string, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', click);
  return made;
}
