/**
 * Keys of a quiz or of a card while the focus is inside it: the letter of an option chooses it, n goes on. Never while typing; the switch that turns the
 * player's keys off turns these off too. They press what one could click, so the server hears nothing new.
 */
const OFF = 'preau-keys-off';
const TYPING = 'textarea, select, [contenteditable], [role="textbox"], input:not([type="radio"], [type="checkbox"])';

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || localStorage.getItem(OFF)) {
    return;
  }
  const sheet = event.target instanceof Element ? event.target.closest('.quiz-sheet, .review-question') : null;
  const target = event.composedPath()[0];
  if (!sheet || !(target instanceof HTMLElement) || document.querySelector('vaadin-dialog[opened]')) {
    return;
  }
  const key = event.key.toLowerCase();
  const typing = target.matches(TYPING);
  if (key === 'n' && (!typing || target.inputMode === 'decimal')) {
    const next = sheet.querySelector<HTMLElement>('.quiz-next');
    if (next) {
      event.preventDefault();
      // What is being typed is sent before the question turns.
      target.blur();
      next.click();
    }
  } else if (!typing && /^[a-m]$/.test(key)) {
    const options = sheet.querySelectorAll<HTMLElement>('.quiz-options > .quiz-option > input');
    options[key.charCodeAt(0) - 97]?.click();
  }
}

document.addEventListener('keydown', onKey);

export {};
