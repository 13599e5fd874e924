import { svg, type SVGTemplateResult } from 'lit';

/** A line from a thing to the post beside it: the eye finds the other end at the other post. */
export interface Tie {
  x1: number;
  x2: number;
  y: number;
}

/**
 * The tie of an element to a post, in the coordinates of the overlay; none when the element's anchor is scrolled out of its pane.
 *
 * @param anchor how far below the element's top the tie begins; the middle when absent
 */
export function tie(thing: Element | null, scroller: Element | null, post: number, overlay: DOMRect, anchor?: number): Tie | undefined {
  if (!thing || !scroller) {
    return undefined;
  }
  const box = thing.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const y = box.top + (anchor ?? box.height / 2);
  if (box.height === 0 || y < seen.top + 2 || y > seen.bottom - 2) {
    return undefined;
  }
  const left = box.left - overlay.left;
  const right = box.right - overlay.left;
  return { x1: left > post ? left : right, x2: post, y: y - overlay.top };
}

export function drawTie({ x1, x2, y }: Tie): SVGTemplateResult {
  return svg`<path d="M${x1} ${y} H${x2}"/><circle cx=${x2} cy=${y} r="5"/>`;
}
