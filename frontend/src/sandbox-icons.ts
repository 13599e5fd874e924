/** The few icons the browser draws by itself; the same strokes as the server's. They are decoration: a word stands beside each. */
const DRAWINGS = {
  warning: '<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1"/>',
  information: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  again: '<path d="M20 11.5a8 8 0 1 1-2.4-5.7L20 8M20 3.5V8h-4.5"/>',
  close: '<path d="m6.5 6.5 11 11M17.5 6.5l-11 11"/>',
  flag: '<path d="M6 21V4h11.5l-2.3 4 2.3 4H6"/>',
  shield: '<path d="M12 3l7.5 2.8v5.6c0 4.6-3 8-7.5 9.6-4.5-1.6-7.5-5-7.5-9.6V5.8z"/>',
  'shield-alert':
    '<path d="M12 3l7.5 2.8v5.6c0 4.6-3 8-7.5 9.6-4.5-1.6-7.5-5-7.5-9.6V5.8zM12 8v4.8M12 15.8v.1"/>',
  missed:
    '<path d="M2.5 12c2.2-4.2 5.4-6.3 9.5-6.3s7.3 2.1 9.5 6.3c-2.2 4.2-5.4 6.3-9.5 6.3S4.7 16.2 2.5 12zM4.5 20l15-16"/>',
};

export type IconName = keyof typeof DRAWINGS;

export function icon(name: IconName, size: number): string {
  return `<svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true">${DRAWINGS[name]}</svg>`;
}
