/** The record's parts: their names lead to them, and say which one is in view. */

function motion(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Goes to the part a button names. @returns whether the click was on such a button */
export function goToPart(event: Event): boolean {
  const way = (event.target as HTMLElement).closest<HTMLElement>('[data-to-part]');
  const pane = way?.closest('.desk-pane');
  const heading = pane?.querySelector<HTMLElement>(`[data-part="${way?.dataset['toPart'] ?? ''}"]`);
  const scroller = heading?.closest<HTMLElement>('.pane-scroll');
  if (!way || !heading || !scroller) {
    return false;
  }
  const top = heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop - 8;
  scroller.scrollTo({ top, behavior: motion() });
  heading.focus({ preventScroll: true });
  return true;
}

/** Marks the name of the part that is in view. */
export function markPart(scroller: HTMLElement) {
  const pane = scroller.closest('.desk-pane');
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-part]')];
  if (!pane || parts.length === 0) {
    return;
  }
  const line = scroller.getBoundingClientRect().top + 48;
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  const above = parts.filter((part) => part.getBoundingClientRect().top <= line);
  const now = (atEnd && scroller.scrollTop > 0 ? parts.at(-1) : above.at(-1)) ?? parts[0];
  pane.querySelectorAll<HTMLElement>('[data-to-part]').forEach((way) => {
    if (way.dataset['toPart'] === now?.dataset['part']) {
      if (!way.hasAttribute('aria-current')) {
        way.setAttribute('aria-current', 'true');
        way.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    } else {
      way.removeAttribute('aria-current');
    }
  });
}

/** Lights one line of a record, with the number of the finding it answers, and brings it into view; an empty line lets go. */
export function lightLine(root: HTMLElement, line: string, number: number, severity: string): HTMLElement | undefined {
  root.querySelectorAll('[data-line].lit').forEach((lit) => {
    lit.classList.remove('lit', 'minor');
    lit.querySelector('.evidence-pin')?.remove();
  });
  const evidence = line ? root.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"]`) : null;
  if (!evidence) {
    return undefined;
  }
  (evidence.closest('details') ?? evidence.querySelector(':scope.document > details'))?.setAttribute('open', '');
  evidence.classList.add('lit');
  evidence.classList.toggle('minor', severity === 'minor');
  if (number) {
    const pin = document.createElement('span');
    pin.className = `pin evidence-pin ${severity}`;
    pin.textContent = String(number);
    evidence.prepend(pin);
  }
  evidence.scrollIntoView({ block: 'nearest', behavior: motion() });
  return evidence;
}
